#include "core/evaluation/evaluation_log.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_table_model.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/plots/qcp.h"
#include "ui/runs/run_library.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_grid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

// How the window's measured values follow folders and runs.

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class EvaluationWindowTest : public MainWindowFixture {
  protected:
    /// A folder with one value, as an evaluation leaves it.
    void write(const std::filesystem::path& folder, const Evaluation& value) {
        std::filesystem::create_directories(folder);
        appendEvaluation({folder}, value);
    }

    [[nodiscard]] const std::vector<Evaluation>& values() { return m_window->board().all(); }

    void raise(const char* dock) {
        child<QDockWidget>(dock)->show();
        child<QDockWidget>(dock)->raise();
        QApplication::processEvents();
    }

    [[nodiscard]] bool waitForValues(size_t count) {
        return QTest::qWaitFor([&] { return values().size() == count; }, kLongWaitMilliseconds);
    }

    [[nodiscard]] bool waitForRuns(int count) {
        return QTest::qWaitFor([&] { return runs()->model()->rowCount() == count; },
                               kLongWaitMilliseconds);
    }

    [[nodiscard]] QTableView* runs() const { return child<QTableView>("runTable"); }

    [[nodiscard]] QTableView* table() const { return child<QTableView>("evaluationTable"); }
};

TEST_F(EvaluationWindowTest, AnotherFolderOfRunsHasOtherValues) {
    write(runsRoot() / "here", testing::learnedValue(5, 4.0));
    ASSERT_TRUE(waitForValues(1));
    const std::filesystem::path other = filePath(QStringLiteral("others")).toStdString();
    write(other / "there", testing::learnedValue(6, 3.0));
    write(other / "too", testing::handMadeValue("edm", 6, 9.0));
    m_window->library().setRoot(other);
    EXPECT_TRUE(values().empty()) << "at once, nothing of both is mixed";
    ASSERT_TRUE(waitForValues(2));
    EXPECT_TRUE(std::none_of(values().begin(), values().end(), [](const Evaluation& value) {
        return value.value == 4.0;
    }));
    m_window->library().setRoot(runsRoot());
    ASSERT_TRUE(waitForValues(1));
    EXPECT_EQ(values().front().value, 4.0) << "read anew";
}

TEST_F(EvaluationWindowTest, ADeletedEvaluationGoesAndTheChoiceStaysWithItsValue) {
    write(runsRoot() / "first", testing::learnedValue(5, 4.0));
    write(runsRoot() / "second", testing::learnedValue(6, 3.0));
    ASSERT_TRUE(waitForValues(2));
    EvaluationBoard& board = m_window->board();
    const size_t kept = board.evaluations()[0].value == 3.0 ? 0 : 1;
    board.choose(kept);
    std::filesystem::remove_all(runsRoot() / "first");
    ASSERT_TRUE(waitForValues(1));
    ASSERT_TRUE(board.chosen().has_value());
    EXPECT_EQ(board.evaluations()[*board.chosen()].value, 3.0);
    EXPECT_EQ(table()->model()->rowCount(), 1);
    std::filesystem::remove_all(runsRoot() / "second");
    ASSERT_TRUE(waitForValues(0));
    EXPECT_FALSE(board.chosen().has_value());
}

TEST_F(EvaluationWindowTest, ValuesGoWithARenamedRun) {
    NoObserver observer;
    const Outcome run = runExperiment(smallExperiment("first"), observer, {});
    Evaluation own = testing::learnedValue(4, 5.0);
    own.run = run.folder.string();
    write(runsRoot() / "values", own);
    ASSERT_TRUE(waitForRuns(1));
    ASSERT_TRUE(waitForValues(1));
    runs()->selectRow(0);
    press(Qt::Key_F2);
    auto* text = child<QLineEdit>("markLine");
    text->setText(QStringLiteral("renamed"));
    press(Qt::Key_Return);
    const std::filesystem::path renamed = runsRoot() / "renamed";
    const auto isOf = [&](const std::filesystem::path& folder) {
        return !values().empty() && values().front().run == folder.string();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return isOf(renamed); }, kLongWaitMilliseconds));
    // What is written later under the old name belongs to it too.
    Evaluation more = own;
    more.seed = 1;
    write(runsRoot() / "values", more);
    ASSERT_TRUE(waitForValues(2));
    EXPECT_EQ(values()[1].run, renamed.string());
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isOf(run.folder); }, kLongWaitMilliseconds));
}

TEST_F(EvaluationWindowTest, RowsAndCellsSelectTheirRunAndRunsLiftTheirValues) {
    NoObserver observer;
    std::vector<Evaluation> measured = {testing::handMadeValue("edm", 4, 9.0)};
    for (const char* name : {"first", "second"}) {
        Evaluation own = testing::learnedValue(4, measured.size() == 1 ? 5.0 : 6.0);
        own.run = runExperiment(smallExperiment(name), observer, {}).folder.string();
        own.schedule = own.scheduleSha256 = name;
        // The second was learned for another solver, so that the matrix has a row for each.
        own.learnedFor = measured.size() == 1 ? solverTitle(own.solver) : "iPNDM-3";
        measured.push_back(own);
    }
    for (const Evaluation& value : measured) {
        write(runsRoot() / "values", value);
    }
    ASSERT_TRUE(waitForRuns(2));
    ASSERT_TRUE(waitForValues(3));
    action(Command::LayoutCompare)->trigger();
    raise("evaluationDock");
    auto* panel = m_window->findChild<EvaluationPanel*>();
    panel->plot()->setCrossedShown(true);
    const auto rowOf = [&](const QString& schedule) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()
                    ->model()
                    ->index(row, EvaluationTableModel::Schedule)
                    .data()
                    .toString()
                    .startsWith(schedule)) {
                return row;
            }
        }
        return -1;
    };
    const auto clickRow = [&](const QString& schedule) {
        const QModelIndex index = table()->model()->index(rowOf(schedule), 0);
        table()->scrollTo(index);
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    };
    const auto selectedRun = [&] {
        const auto selected = m_window->findChild<RunsPanel*>()->selectedRuns();
        return selected.size() == 1 ? selected.front().name : std::string();
    };
    clickRow(QStringLiteral("first"));
    EXPECT_EQ(selectedRun(), "first");
    clickRow(QStringLiteral("second"));
    EXPECT_EQ(selectedRun(), "second");
    clickRow(QStringLiteral("edm"));
    EXPECT_EQ(selectedRun(), "second") << "no run's value";

    const auto isBold = [&](const QString& schedule) {
        return table()->model()->index(rowOf(schedule), 0).data(Qt::FontRole).value<QFont>().bold();
    };
    EXPECT_TRUE(isBold(QStringLiteral("second")));
    EXPECT_FALSE(isBold(QStringLiteral("first")));
    EXPECT_FALSE(isBold(QStringLiteral("edm")));
    const auto widthOf = [&](const std::string& schedule) {
        const auto& curves = m_window->board().series().curves;
        for (size_t i = 0; i < curves.size(); ++i) {
            if (curves[i].schedule == schedule) {
                return panel->plot()->graph(i)->pen().widthF();
            }
        }
        return 0.0;
    };
    EXPECT_GT(widthOf("second"), 1.5 * widthOf("first"));
    // A run that is selected in the list, by a key.
    raise("runsDock");
    runs()->setFocus();
    const int before = runs()->currentIndex().row();
    press(before == 0 ? Qt::Key_Down : Qt::Key_Up);
    EXPECT_EQ(selectedRun(), "first");
    EXPECT_TRUE(isBold(QStringLiteral("first")));
    EXPECT_FALSE(isBold(QStringLiteral("second")));
    EXPECT_GT(widthOf("first"), 1.5 * widthOf("second"));

    // A cell of the matrix.
    raise("evaluationDock");
    auto* views =
        qobject_cast<QTabWidget*>(panel->matrix()->parentWidget()->parentWidget()->parentWidget());
    ASSERT_NE(views, nullptr);
    views->setCurrentIndex(1);
    QApplication::processEvents();
    QCustomPlot& matrix = panel->matrix()->plot();
    matrix.replot();
    const TransferMatrix& cells = panel->matrix()->matrix();
    for (size_t row = 0; row < cells.titles.size(); ++row) {
        for (size_t column = 0; column < cells.usedWith.size(); ++column) {
            if (const auto& cell = cells.at(row, column); cell && cell->mean == 6.0) {
                QTest::mouseClick(&matrix,
                                  Qt::LeftButton,
                                  {},
                                  QPointF(matrix.xAxis->coordToPixel(static_cast<double>(column)),
                                          matrix.yAxis->coordToPixel(static_cast<double>(row)))
                                      .toPoint());
            }
        }
    }
    EXPECT_EQ(selectedRun(), "second");
}

TEST_F(EvaluationWindowTest, AChosenValuesPicturesAreNamedAndGoWithTheChoice) {
    NoObserver observer;
    for (const char* name : {"shown", "other"}) {
        (void)runExperiment(smallExperiment(name), observer, {});
    }
    Evaluation own = testing::learnedValue(4, 5.0);
    own.run = (runsRoot() / "other").string();
    write(runsRoot() / "values", own);
    write(runsRoot() / "values", testing::handMadeValue("edm", 4, 9.0));
    ASSERT_TRUE(waitForValues(2));
    m_window->openRuns({runsRoot() / "shown"});
    auto* grid = m_window->findChild<SampleGrid*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid->isEmpty(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(grid->source().isEmpty());
    const auto* line = child<QLabel>("sampleSource");
    raise("samplesDock");
    raise("evaluationDock");

    const auto clickRow = [&](double value) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, EvaluationTableModel::Value);
            if (index.data(Qt::UserRole).toDouble() == value) {
                table()->scrollTo(index);
                QTest::mouseClick(
                    table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
            }
        }
    };
    const auto isOther = [&] { return grid->source().contains(QStringLiteral("other")); };
    clickRow(5.0);
    ASSERT_TRUE(QTest::qWaitFor(isOther, kLongWaitMilliseconds));
    EXPECT_TRUE(line->isVisibleTo(grid));
    EXPECT_EQ(line->text(), grid->source());
    // Nothing but the value's ring is hit: the choice is taken back.
    auto& plot = m_window->findChild<EvaluationPanel*>()->plot()->plot();
    plot.replot();
    const auto clickNothing = [&] {
        QTest::mouseClick(
            &plot, Qt::LeftButton, {}, plot.axisRect()->rect().topRight() + QPoint(-3, 3));
    };
    clickNothing();
    EXPECT_TRUE(grid->source().isEmpty());
    EXPECT_FALSE(line->isVisibleTo(grid));
    EXPECT_FALSE(grid->isEmpty()) << "the shown run's own are back";

    clickRow(5.0);
    ASSERT_TRUE(QTest::qWaitFor(isOther, kLongWaitMilliseconds));
    clickRow(9.0);
    EXPECT_TRUE(grid->source().isEmpty()) << "a hand-made schedule has none of its own";
    clickRow(5.0);
    ASSERT_TRUE(QTest::qWaitFor(isOther, kLongWaitMilliseconds));
    m_window->openRuns({runsRoot() / "other"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid->source().isEmpty(); }, kLongWaitMilliseconds))
        << "they are the shown run's now";
}

TEST_F(EvaluationWindowTest, ThePanelsChoicesAreRemembered) {
    Evaluation distance = testing::handMadeValue("edm", 5, 0.25);
    distance.protocol.metric = "L2 to teacher";
    const SolverSpec unipc = {"unipc", 3, "bh1"}, euler = {"euler", 1, ""};
    write(runsRoot() / "values", testing::usedWith(unipc, euler, 90.0));
    write(runsRoot() / "values", distance);
    ASSERT_TRUE(waitForValues(2));
    raise("evaluationDock");
    EXPECT_EQ(m_window->board().metric(), QStringLiteral("FID"));
    for (const char* name : {"evaluationPublished", "evaluationCrossed"}) {
        auto* box = child<QCheckBox>(name);
        ASSERT_TRUE(box->isEnabled()) << name;
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        EXPECT_TRUE(box->isChecked()) << name;
    }
    auto* metric = child<QComboBox>("evaluationMetric");
    metric->setFocus();
    QTest::keyClick(metric, Qt::Key_Down);
    EXPECT_EQ(m_window->board().metric(), QStringLiteral("L2 to teacher"));
    m_window->close();
    m_window.reset();
    open();
    ASSERT_TRUE(waitForValues(2));
    EXPECT_EQ(m_window->board().metric(), QStringLiteral("L2 to teacher"));
    EXPECT_EQ(child<QComboBox>("evaluationMetric")->currentText(), m_window->board().metric());
    const auto* plot = m_window->findChild<EvaluationPanel*>()->plot();
    EXPECT_TRUE(plot->showsPublished());
    EXPECT_TRUE(plot->showsCrossed());
    EXPECT_FALSE(action(Command::Undo)->isEnabled()) << "what was remembered is no step";
    // Where nothing has that metric, what is there is shown, and the wish is kept.
    m_window->library().setRoot(runsRoot() / "values");
    EXPECT_TRUE(m_window->board().metric().isEmpty());
    m_window->board().add({testing::handMadeValue("edm", 5, 9.0)});
    EXPECT_EQ(m_window->board().metric(), QStringLiteral("FID"));
    m_window->board().add({distance});
    EXPECT_EQ(m_window->board().metric(), QStringLiteral("L2 to teacher"));
}

}  // namespace
}  // namespace ld3::ui
