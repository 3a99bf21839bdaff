#include "ui/runs/differences_window.h"

#include "core/runs/run_folder.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/window/message_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <fstream>

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class DifferencesTest : public MainWindowFixture {
  protected:
    /// Two runs that differ in their NFE, both selected.
    void selectTwoRuns() {
        NoObserver observer;
        (void)runExperiment(smallExperiment("four"), observer, {});
        Experiment other = smallExperiment("five");
        other.recipe.nfe = 5;
        (void)runExperiment(other, observer, {});
        auto* table = child<QTableView>("runTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; },
                                    kLongWaitMilliseconds));
        child<QDockWidget>("runsDock")->raise();
        table->selectAll();
    }

    DifferencesWindow* waitForWindow() {
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return m_window->findChild<DifferencesWindow*>() != nullptr; },
                            kLongWaitMilliseconds));
        return m_window->findChild<DifferencesWindow*>();
    }
};

TEST_F(DifferencesTest, TheSelectedRunsDifferencesAreListedAndCopied) {
    EXPECT_FALSE(action(Command::ShowDifferences)->isEnabled());
    selectTwoRuns();
    ASSERT_TRUE(action(Command::ShowDifferences)->isEnabled());
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* window = waitForWindow();
    ASSERT_NE(window, nullptr);
    EXPECT_FALSE(window->isModal());
    const auto* model = window->findChild<QTableView*>()->model();
    ASSERT_EQ(model->columnCount(), 3);
    const auto heading = [&](int column) {
        return model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const QStringList runs{heading(1), heading(2)};
    EXPECT_TRUE(runs.contains(QStringLiteral("four")) && runs.contains(QStringLiteral("five")));
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("recipe.nfe"));
    const int four = runs.indexOf(QStringLiteral("four")) + 1;
    EXPECT_EQ(model->index(0, four).data().toString(), QStringLiteral("4"));
    EXPECT_EQ(model->index(0, 3 - four).data().toString(), QStringLiteral("5"));
    const int all = model->rowCount();
    EXPECT_GT(all, 3) << "losses, dates and the command differ too";

    QTest::mouseClick(window->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_LT(model->rowCount(), all);
    for (int row = 0; row < model->rowCount(); ++row) {
        EXPECT_FALSE(model->index(row, 0).data().toString().startsWith(QStringLiteral("progress")));
    }
    QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("copyText")), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(
        four == 1 ? QStringLiteral("recipe.nfe\t4\t5\n") : QStringLiteral("recipe.nfe\t5\t4\n")));
    QTest::mouseClick(window->findChild<QPushButton*>(QStringLiteral("copyCsv")), Qt::LeftButton);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().startsWith(QStringLiteral("field,")));
    EXPECT_EQ(copied->data(QStringLiteral("text/csv")), copied->text().toUtf8());
    EXPECT_FALSE(copied->text().contains(QStringLiteral("progress"))) << "what is shown";
}

TEST_F(DifferencesTest, ARunDeletedMeanwhileIsSaidInTheWindow) {
    selectTwoRuns();
    std::ofstream(runsRoot() / "five" / "run.json") << "{";
    action(Command::ShowDifferences)->trigger();
    auto* messages = m_window->findChild<MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages->isVisible(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(messages->text().contains(QStringLiteral("five")));
    EXPECT_EQ(m_window->findChild<DifferencesWindow*>(), nullptr);
}

TEST(DifferencesWindowTest, SaysThatRunsAreTheSame) {
    auto* window =
        new DifferencesWindow({{"a", "b"}, {{"created", FieldKind::Record, {"1", "2"}}}}, nullptr);
    window->show();
    auto* table = window->findChild<QTableView*>();
    EXPECT_TRUE(table->isVisible());
    QTest::mouseClick(window->findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_FALSE(table->isVisible());
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}

TEST(DifferencesWindowTest, LongDecimalsAreShortenedButCopiedWhole) {
    const std::string loss = "0.006115260100923479";
    DifferencesWindow window(
        {{"one", "two"},
         {{"seeds.train", FieldKind::Setting, {"12345678901", "4"}},
          {"recipe.least_squares.damping", FieldKind::Setting, {"1e-05", "0.5"}},
          {"versions.libtorch", FieldKind::Setting, {"2.1234567", "2.0"}},
          {"model.name", FieldKind::Setting, {"2.10", "1.2.3"}},
          {"progress.best_loss", FieldKind::Result, {loss, ""}},
          {"notes", FieldKind::Record, {"0.123456789", "x"}}}},
        nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    const auto* model = window.findChild<QTableView*>()->model();
    const auto shown = [model](int row, int column) {
        return model->index(row, column).data().toString().toStdString();
    };
    EXPECT_EQ(shown(0, 1), "12345678901") << "whole numbers are told apart by each digit";
    EXPECT_EQ(shown(1, 1), "1e-5");
    EXPECT_EQ(shown(1, 2), "0.5");
    EXPECT_EQ(shown(2, 1), "2.1234567") << "no number";
    EXPECT_EQ(shown(2, 2), "2.0") << "no number";
    EXPECT_EQ(shown(3, 1), "2.10") << "no number";
    EXPECT_EQ(shown(3, 2), "1.2.3");
    EXPECT_EQ(shown(4, 1), "0.00611526");
    EXPECT_EQ(shown(4, 2), "");
    EXPECT_EQ(shown(5, 1), "0.123456789") << "words of the user";
    EXPECT_EQ(model->index(4, 1).data(Qt::ToolTipRole).toString().toStdString(), loss);
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("copyText")), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QString::fromStdString(loss)));
}

TEST(DifferencesWindowTest, NamesOfFieldsAndRunsAreWhole) {
    const std::string run = "2026-11-27_022824_fast_unipc3_nfe5";
    DifferencesWindow window(
        {{run, "b"},
         {{"progress.network_evaluations.forward", FieldKind::Result, {"1", "2"}},
          {"command", FieldKind::Record, {std::string(400, 'x'), "y"}}}},
        nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    const QAbstractItemView* view = window.findChild<QTableView*>();
    const QHeaderView* header = window.findChild<QTableView*>()->horizontalHeader();
    EXPECT_GE(header->sectionSize(0), view->sizeHintForColumn(0));
    EXPECT_GE(header->sectionSize(1), header->sectionSizeHint(1));
    EXPECT_LT(header->sectionSize(1), view->sizeHintForColumn(1)) << "long values are cut";
    EXPECT_GE(header->sectionSize(2), header->sectionSizeHint(2));
}

}  // namespace
}  // namespace ld3::ui
