#include "ui/models/save_dialog.h"

#include <gtest/gtest.h>

namespace ld3::ui {
namespace {

const QString kFilters = QStringLiteral("HTML file (*.html *.htm);;PDF file (*.pdf)");

TEST(SaveDialogTest, AddsTheSuffixOfTheChosenKindWhereNoneIsTyped) {
    const QString pdf = QStringLiteral("PDF file (*.pdf)");
    EXPECT_EQ(withSuffix("a", kFilters, pdf), QStringLiteral("a.pdf"));
    EXPECT_EQ(withSuffix("a", kFilters, {}), QStringLiteral("a.html"));
    EXPECT_EQ(withSuffix("a.HTM", kFilters, pdf), QStringLiteral("a.HTM")) << "the user knows";
    EXPECT_EQ(withSuffix("/runs/lr0.5", kFilters, pdf), QStringLiteral("/runs/lr0.5.pdf"));
    EXPECT_EQ(withSuffix("a", "All files (*)", {}), QStringLiteral("a"));
}

}  // namespace
}  // namespace ld3::ui
