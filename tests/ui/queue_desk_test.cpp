#include "ui/window/queue_desk.h"

#include "core/queue/queue_file.h"
#include "core/runs/run_folder.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/experiment/solver_list.h"
#include "ui/jobs/job_folder.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_text.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/jobs/sweep_dialog.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <set>

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class QueueDeskTest : public MainWindowFixture {
  protected:
    bool readyFor(const Experiment& experiment) {
        m_window->form().setExperiment(experiment);
        return QTest::qWaitFor([&] { return action(Command::QueueSweep)->isEnabled(); },
                               kLongWaitMilliseconds);
    }

    /// Opens the dialog by its key.
    QDialog* sweepDialog() {
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        return child<QDialog>("sweepDialog");
    }

    static void type(QWidget* dialog, const char* name, const QString& text) {
        auto* line = dialog->findChild<QLineEdit*>(QLatin1String(name));
        line->clear();
        QTest::keyClicks(line, text);
    }

    static QString textOf(QWidget* dialog, const char* name) {
        auto* label = dialog->findChild<QLabel*>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }

    /// Clicks a solver's box of the list.
    static void clickSolver(QWidget* dialog, const SolverSpec& solver) {
        auto* list = dialog->findChild<SolverList*>();
        const QString title = QString::fromStdString(solverTitle(solver));
        const QList<QListWidgetItem*> found = list->findItems(title, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1);
        list->scrollToItem(found.front());
        list->setCurrentItem(found.front());
        QTest::keyClick(list, Qt::Key_Space);
    }

    JobQueue& queue() { return m_window->queue(); }

    QTableView* jobs() { return child<QTableView>("jobTable"); }

    bool waitForState(int row, JobState state) {
        return QTest::qWaitFor(
            [&] { return row < queue().rowCount() && queue().job(row).state == state; },
            kLongWaitMilliseconds);
    }
};

TEST_F(QueueDeskTest, ASweepTellsItsSizeAndPutsEachTrainingIntoTheQueue) {
    ASSERT_TRUE(readyFor(smallExperiment("")));
    queue().setHeld(true);
    QDialog* dialog = sweepDialog();
    ASSERT_NE(dialog, nullptr);
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startSweep"));
    EXPECT_TRUE(textOf(dialog, "sweepSummary").startsWith(QStringLiteral("1 training")))
        << textOf(dialog, "sweepSummary").toStdString();
    type(dialog, "sweepNfes", QStringLiteral("4-"));
    EXPECT_FALSE(start->isEnabled());
    EXPECT_FALSE(textOf(dialog, "sweepProblem").isEmpty());
    type(dialog, "sweepNfes", QStringLiteral("3-4"));
    type(dialog, "sweepSeeds", QStringLiteral("0, 7"));
    clickSolver(dialog, makeSolverSpec("ipndm", 2));
    EXPECT_TRUE(textOf(dialog, "sweepSummary").startsWith(QStringLiteral("8 training")));
    EXPECT_TRUE(textOf(dialog, "sweepSummary").contains(QStringLiteral("unknown")))
        << "no run to judge by";
    QTest::mouseClick(start, Qt::LeftButton);
    ASSERT_EQ(queue().rowCount(), 8);
    std::set<std::string> folders;
    std::set<std::tuple<std::string, int, uint64_t>> combinations;
    for (int row = 0; row < 8; ++row) {
        const Experiment& experiment = *queue().job(row).training();
        folders.insert(queue().job(row).folder.string());
        combinations.insert(
            {experiment.recipe.solver.name, experiment.recipe.nfe, experiment.recipe.seed});
        EXPECT_EQ(experiment.recipe.trainCount, 8) << "the rest is the form's";
    }
    EXPECT_EQ(folders.size(), 8U);
    EXPECT_EQ(combinations.size(), 8U);
    EXPECT_TRUE(combinations.contains({"ipndm", 3, 7}));
    EXPECT_TRUE(jobs()->isVisible()) << "the panel is brought up";

    // The next session offers them all.
    m_window->close();
    open();
    EXPECT_EQ(queue().rowCount(), 8);
    EXPECT_TRUE(queue().isHeld());
}

TEST_F(QueueDeskTest, EarlierRunsTellHowLongASweepTakes) {
    NoObserver observer;
    (void)runExperiment(smallExperiment("before"), observer, RunControl{});
    auto* runs = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() == 1; }, kLongWaitMilliseconds));
    ASSERT_TRUE(readyFor(smallExperiment("")));
    QDialog* dialog = sweepDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(textOf(dialog, "sweepSummary").contains(QStringLiteral("about")))
        << textOf(dialog, "sweepSummary").toStdString();
    type(dialog, "sweepNfes", QStringLiteral("0, 4"));
    EXPECT_TRUE(textOf(dialog, "sweepSummary").startsWith(QStringLiteral("1 training")));
    EXPECT_TRUE(textOf(dialog, "sweepLeftOut").contains(QStringLiteral("NFE 0")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(queue().rowCount(), 0);
}

TEST_F(QueueDeskTest, AWaitingTrainingIsDuplicatedAndChanged) {
    queue().setHeld(true);
    Experiment experiment = smallExperiment("first");
    experiment.notes = "kept";
    queue().add(trainingJob(experiment));
    child<QWidget>("jobsDock")->raise();
    jobs()->selectRow(0);
    ASSERT_TRUE(action(Command::DuplicateJob)->isEnabled());
    action(Command::DuplicateJob)->trigger();
    ASSERT_EQ(queue().rowCount(), 2);
    EXPECT_EQ(queue().job(1).folder, runsRoot() / "first-2");
    EXPECT_EQ(queue().job(1).training()->folder, runsRoot() / "first-2");
    EXPECT_EQ(jobs()->selectionModel()->selectedRows().front().row(), 1) << "the copy is selected";
    action(Command::DuplicateJob)->trigger();
    EXPECT_EQ(queue().job(2).folder, runsRoot() / "first-3") << "not first-2-2";

    ASSERT_TRUE(action(Command::ChangeJob)->isEnabled());
    action(Command::ChangeJob)->trigger();
    auto* dialog = child<QDialog>("jobDialog");
    ASSERT_NE(dialog, nullptr);
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("changeJob"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return accept->isEnabled(); }, kLongWaitMilliseconds));
    auto* nfe = dialog->findChild<QSpinBox*>(QStringLiteral("nfe"));
    EXPECT_EQ(nfe->value(), 4);
    nfe->setFocus();
    nfe->selectAll();
    QTest::keyClicks(nfe, QStringLiteral("6"));
    QTest::mouseClick(accept, Qt::LeftButton);
    const Experiment& changed = *queue().job(2).training();
    EXPECT_EQ(changed.recipe.nfe, 6);
    EXPECT_EQ(changed.recipe.trainCount, 8);
    EXPECT_EQ(changed.notes, "kept") << "what the form does not show stays";
    EXPECT_EQ(changed.folder, runsRoot() / "first-3");
    EXPECT_EQ(queue().job(0).training()->recipe.nfe, 4);
    EXPECT_TRUE(queue().index(2, JobQueue::What).data().toString().contains(QLocale().toString(6)));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto kept = readQueueFile(runsRoot() / "queue.json").jobs;
            return kept.size() == 3 && kept[2].training()->recipe.nfe == 6;
        },
        kLongWaitMilliseconds));
}

TEST_F(QueueDeskTest, WhatHasBegunIsNotChanged) {
    const int id = queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    jobs()->selectRow(0);
    EXPECT_FALSE(action(Command::ChangeJob)->isEnabled());
    EXPECT_TRUE(action(Command::DuplicateJob)->isEnabled());
    Experiment other = smallExperiment("other");
    queue().change(id, other);
    EXPECT_EQ(queue().job(0).training()->recipe.name, "paper");
}

TEST_F(QueueDeskTest, AJobTellsWhatItSpentAndMaySpend) {
    queue().add(trainingJob(longExperiment("long")));
    const auto cell = [&] {
        return queue().index(0, JobQueue::Evaluations).data(Qt::DisplayRole).toString();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !cell().isEmpty(); }, kLongWaitMilliseconds));
    ASSERT_TRUE(QTest::qWaitFor([&] { return queue().job(0).secondsPerIteration.has_value(); },
                                kLongWaitMilliseconds));
    const QString tip = queue().index(0, JobQueue::What).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(stageText("teacher") + QStringLiteral(": ")))
        << "how long earlier stages took: " << tip.toStdString();
    EXPECT_TRUE(tip.contains(paceText(1.0).mid(2)) || tip.contains(paceText(0.01).mid(2)))
        << tip.toStdString();
}

TEST(EvaluationsTextTest, SaysWhatIsSpentOfWhatItMayBe) {
    EXPECT_EQ(evaluationsText(0, std::nullopt), QString());
    EXPECT_EQ(evaluationsText(1200, std::nullopt), QLocale().toString(1200));
    const QString both = evaluationsText(1200, 7613);
    EXPECT_TRUE(both.contains(QLocale().toString(1200)));
    EXPECT_TRUE(both.contains(QLocale().toString(8900))) << both.toStdString();
    EXPECT_EQ(evaluationsText(8813, 0), QLocale().toString(8813));
}

TEST(JobFolderTest, TheNumberOfACopyIsTakenAway) {
    EXPECT_EQ(withoutNumber("/runs/first-2"), "/runs/first");
    EXPECT_EQ(withoutNumber("/runs/first"), "/runs/first");
    EXPECT_EQ(withoutNumber("/runs/2026-01-02_030405_fast_unipc_nfe5"),
              "/runs/2026-01-02_030405_fast_unipc_nfe5");
    EXPECT_EQ(withoutNumber("/runs/-2"), "/runs/-2");
}

}  // namespace
}  // namespace ld3::ui
