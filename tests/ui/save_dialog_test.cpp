#include "ui/models/save_dialog.h"

#include "tests/ui/file_dialog.h"
#include "tests/ui/main_window_fixture.h"

#include <QFile>
#include <QTableView>

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

const QString kFilters = QStringLiteral("HTML file (*.html *.htm);;PDF file (*.pdf)");

TEST(SaveDialogTest, AddsTheSuffixOfTheChosenKindWhereNoneIsTyped) {
    const QString pdf = QStringLiteral("PDF file (*.pdf)");
    EXPECT_EQ(withSuffix("a", kFilters, pdf), QStringLiteral("a.pdf"));
    EXPECT_EQ(withSuffix("a", kFilters, {}), QStringLiteral("a.html"));
    EXPECT_EQ(withSuffix("a.HTM", kFilters, pdf), QStringLiteral("a.HTM")) << "the user knows";
    EXPECT_EQ(withSuffix("/runs/lr0.5", kFilters, pdf), QStringLiteral("/runs/lr0.5.pdf"));
    EXPECT_EQ(withSuffix("a", "All files (*)", {}), QStringLiteral("a"));
}

class SaveDialogUiTest : public UiFixture {
  protected:
    [[nodiscard]] QString ask(const QString& name, const QString& kind = {}) const {
        testing::answerFileDialog(name, kind);
        return askWhereToSave(nullptr, QStringLiteral("Save"), filePath(QString()), kFilters);
    }
};

TEST_F(SaveDialogUiTest, TheNameThatIsTypedGetsTheSuffix) {
    EXPECT_EQ(ask(filePath("report")), filePath("report.html"));
    EXPECT_EQ(ask(filePath("report"), "PDF"), filePath("report.pdf"));
    EXPECT_EQ(ask(filePath("report.html"), "PDF"), filePath("report.html"));
}

class SaveFromWindowTest : public MainWindowFixture {};

TEST_F(SaveFromWindowTest, AReportAsPdfIsAPdf) {
    NoObserver observer;
    (void)runExperiment(smallExperiment("a"), observer, {});
    auto* runs = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() == 1; }, kLongWaitMilliseconds));
    runs->selectRow(0);
    ASSERT_TRUE(action(Command::WriteReport)->isEnabled());
    testing::answerFileDialog(filePath("report"), "PDF");
    action(Command::WriteReport)->trigger();
    QFile file(filePath("report.pdf"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return file.exists(); }, kLongWaitMilliseconds));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
}

}  // namespace
}  // namespace ld3::ui
