#include "ui/schedules/hand_made_list.h"

#include "tests/ui/drawing.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace ld3::ui {
namespace {

TEST(HandMadeList, RefusedKindsHaveTheGrayOfTheTheme) {
    HandMadeList list;
    list.setPalette(QPalette(QColor(240, 240, 240)));
    list.show();
    QListWidgetItem* edm = list.findItems(QStringLiteral("edm"), Qt::MatchExactly).value(0);
    ASSERT_NE(edm, nullptr);
    list.showRefused({{"edm", "no reason"}});
    const auto gray = [&] { return list.palette().color(QPalette::Disabled, QPalette::Text); };
    const QColor light = gray();
    EXPECT_EQ(edm->foreground().color(), light);
    list.setPalette(testing::darkPalette());
    QApplication::processEvents();
    ASSERT_NE(gray(), light);
    EXPECT_EQ(edm->foreground().color(), gray());
    list.showRefused({});
    EXPECT_FALSE(edm->data(Qt::ForegroundRole).isValid());
    list.setPalette(QPalette(QColor(240, 240, 240)));
    QApplication::processEvents();
    EXPECT_FALSE(edm->data(Qt::ForegroundRole).isValid());
}

}  // namespace
}  // namespace ld3::ui
