#include "core/runs/run_folder.h"
#include "tests/ui/drawing.h"
#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/experiment/experiment_form.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/figure_desk.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <nlohmann/json.hpp>

#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <fstream>
#include <memory>
#include <set>

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class JobsWindowTest : public UiFixture {
  protected:
    JobsWindowTest() { open(); }

    void open() {
        m_window = std::make_unique<MainWindow>(runsRoot(), testing::fakeMeasure);
        m_window->show();
    }

    template <class T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    [[nodiscard]] QAction* action(Command command) { return m_window->actions().action(command); }

    [[nodiscard]] QTableView* jobs() { return child<QTableView>("jobTable"); }

    /// Clicks a command's button that is visible.
    void click(Command command) {
        QAction* wanted = action(command);
        ASSERT_TRUE(wanted->isEnabled()) << wanted->text().toStdString();
        for (auto* button : m_window->findChildren<QToolButton*>()) {
            if (button->defaultAction() == wanted && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button for " << wanted->text().toStdString();
    }

    void raise(const char* dock) {
        child<QDockWidget>(dock)->raise();
        QApplication::processEvents();
    }

    bool readyFor(const Experiment& experiment) {
        m_window->form().setExperiment(experiment);
        return QTest::qWaitFor([&] { return action(Command::AddToQueue)->isEnabled(); },
                               kLongWaitMilliseconds);
    }

    bool waitForState(int row, JobState state) {
        return QTest::qWaitFor(
            [&] {
                return row < m_window->queue().rowCount() &&
                       m_window->queue().job(row).state == state;
            },
            kLongWaitMilliseconds);
    }

    std::unique_ptr<MainWindow> m_window;
};

TEST_F(JobsWindowTest, TrainingsQueueUpAndRunOneAfterTheOther) {
    ASSERT_TRUE(readyFor(smallExperiment("")));
    raise("jobsDock");
    click(Command::HoldQueue);
    EXPECT_TRUE(m_window->queue().isHeld());
    click(Command::AddToQueue);
    click(Command::AddToQueue);
    ASSERT_EQ(m_window->queue().rowCount(), 2);
    EXPECT_NE(m_window->queue().job(0).folder, m_window->queue().job(1).folder)
        << "two of one second";
    EXPECT_TRUE(child<QLabel>("queueNotice")->text().contains(QStringLiteral("2")));
    click(Command::HoldQueue);
    ASSERT_TRUE(waitForState(1, JobState::Done));
    EXPECT_EQ(m_window->queue().job(0).state, JobState::Done);
    EXPECT_TRUE(isRunFolder(m_window->queue().job(0).folder));
    EXPECT_TRUE(isRunFolder(m_window->queue().job(1).folder));
    EXPECT_EQ(m_window->shownRun(), m_window->queue().job(1).folder) << "the plots follow";
}

TEST_F(JobsWindowTest, KeysMoveAndCopyAndRemoveJobs) {
    ASSERT_TRUE(readyFor(smallExperiment("")));
    raise("jobsDock");
    m_window->queue().setHeld(true);
    click(Command::AddToQueue);
    m_window->form().setModel(QStringLiteral("builtin:16"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return action(Command::AddToQueue)->isEnabled(); },
                                kLongWaitMilliseconds));
    m_window->activateWindow();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(m_window->queue().rowCount(), 2);
    ASSERT_EQ(jobs()->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(jobs()->selectionModel()->selectedRows().front().row(), 1) << "the new job alone";
    const int last = m_window->queue().job(1).id;
    jobs()->setFocus();
    ASSERT_TRUE(action(Command::MoveJobUp)->isEnabled());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(m_window->queue().job(0).id, last);
    ASSERT_EQ(jobs()->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(jobs()->selectionModel()->selectedRows().front().row(), 0)
        << "the selection goes with the job";
    QTest::keyClick(m_window->windowHandle(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString command = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(command.startsWith(QStringLiteral("ld3 train builtin:16 ")))
        << command.toStdString();
    click(Command::RemoveJobs);
    EXPECT_EQ(m_window->queue().rowCount(), 1);
    EXPECT_TRUE(jobs()->actions().contains(action(Command::RetryJob))) << "context menu";
}

TEST_F(JobsWindowTest, AnEvaluationIsAskedForRunsAndGrowsInThePanel) {
    NoObserver observer;
    const Outcome run = runExperiment(smallExperiment("learned"), observer, {});
    auto* runs = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() == 1; }, kLongWaitMilliseconds));
    raise("runsDock");
    runs->selectRow(0);
    click(Command::EvaluateRuns);
    auto* dialog = child<QDialog>("evaluateDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QSpinBox*>(QStringLiteral("evaluateSamples"))->setValue(500);
    auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startEvaluation"));
    ASSERT_TRUE(start->isEnabled());
    std::set<int64_t> seen;
    QObject::connect(&m_window->board(), &EvaluationBoard::changed, m_window.get(), [&] {
        if (!m_window->board().evaluations().empty()) {
            seen.insert(m_window->board().evaluations().front().samplesDone);
        }
    });
    QTest::mouseClick(start, Qt::LeftButton);
    ASSERT_TRUE(waitForState(0, JobState::Done));
    EXPECT_GT(seen.size(), 1U) << "it grew while it was measured";
    const QueuedJob& job = m_window->queue().job(0);
    ASSERT_NE(job.evaluation(), nullptr);
    EXPECT_EQ(job.evaluation()->schedules, (std::vector<std::string>{run.folder.string(), "edm"}));
    EXPECT_EQ(job.folder.parent_path(), runsRoot());
    EXPECT_EQ(m_window->board().evaluations().size(), 2U);
    const auto* panel = m_window->findChild<EvaluationPanel*>();
    EXPECT_EQ(panel->table()->model()->rowCount(), 2);
    EXPECT_EQ(child<QDockWidget>("evaluationDock")->windowTitle(), QStringLiteral("FID per NFE"));
}

TEST_F(JobsWindowTest, PauseAndStopActOnAnEvaluationToo) {
    m_window->queue().add(evaluationJob(testing::longPlan(), runsRoot() / "long"));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    EXPECT_FALSE(action(Command::Train)->isEnabled());
    click(Command::PauseOrResume);
    ASSERT_TRUE(waitForState(0, JobState::Paused));
    click(Command::PauseOrResume);
    EXPECT_EQ(m_window->queue().job(0).state, JobState::Running);
    click(Command::Stop);
    ASSERT_TRUE(waitForState(0, JobState::Stopped));
    jobs()->selectRow(0);
    raise("jobsDock");
    click(Command::RetryJob);
    ASSERT_TRUE(waitForState(0, JobState::Running));
}

TEST_F(JobsWindowTest, AFailureIsSaidAndTheNextJobRuns) {
    EvaluationPlan broken = testing::smallPlan();
    broken.model = "missing";
    m_window->queue().add(evaluationJob(broken, runsRoot() / "broken"));
    m_window->queue().add(evaluationJob(testing::smallPlan(), runsRoot() / "fine"));
    ASSERT_TRUE(waitForState(1, JobState::Done));
    EXPECT_EQ(m_window->queue().job(0).state, JobState::Failed);
    EXPECT_TRUE(m_window->findChild<MessageBar*>()->text().contains(QStringLiteral("broken")));
}

TEST_F(JobsWindowTest, ClosedDuringAnEvaluationItIsOfferedAgain) {
    m_window->queue().add(evaluationJob(testing::longPlan(), runsRoot() / "long"));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    EXPECT_FALSE(m_window->close());
    QTest::mouseClick(child<QPushButton>("messageAnswer"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->isVisible(); }, kLongWaitMilliseconds));
    open();
    ASSERT_EQ(m_window->queue().rowCount(), 1);
    EXPECT_EQ(m_window->queue().job(0).state, JobState::Waiting);
    EXPECT_TRUE(m_window->queue().isHeld());
    EXPECT_TRUE(action(Command::HoldQueue)->isChecked());
    EXPECT_TRUE(jobs()->isVisible()) << "the panel is brought up";
    EXPECT_FALSE(child<QLabel>("queueNotice")->text().isEmpty());
    click(Command::HoldQueue);
    ASSERT_TRUE(waitForState(0, JobState::Running));
}

TEST_F(JobsWindowTest, MayBeDestroyedWhileEvaluating) {
    m_window->queue().add(evaluationJob(testing::longPlan(), runsRoot() / "long"));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->board().evaluations().empty(); },
                                kLongWaitMilliseconds));
    m_window.reset();
    EXPECT_EQ(readQueueFile(runsRoot() / "queue.json").jobs.size(), 1U);
}

TEST_F(JobsWindowTest, ABrokenQueueFileDoesNotBreakTheStart) {
    m_window.reset();
    std::filesystem::create_directories(runsRoot());
    std::ofstream(runsRoot() / "queue.json") << "{\"format\": \"ld3-queue/1\", \"jobs\": [{";
    open();
    EXPECT_EQ(m_window->queue().rowCount(), 0);
    EXPECT_TRUE(m_window->findChild<MessageBar*>()->text().contains(QStringLiteral("queue.json")));
    EXPECT_TRUE(std::filesystem::exists(runsRoot() / "queue.json.unreadable"));
}

TEST_F(JobsWindowTest, ChoosingAValueShowsItsRunsPictures) {
    NoObserver observer;
    const Outcome run = runExperiment(smallExperiment("learned"), observer, {});
    Evaluation learned = testing::learnedValue(4, 5.0);
    learned.run = run.folder.string();
    m_window->board().add({learned, testing::handMadeValue("edm", 4, 20.0)});
    raise("evaluationDock");
    auto* grid = m_window->findChild<SampleGrid*>();
    EXPECT_TRUE(grid->isEmpty());
    auto* note = child<QLabel>("pictureNote");
    m_window->board().choose(1);
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(grid->isEmpty()) << "hand-made schedules have none";
    m_window->board().choose(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid->isEmpty(); }, kLongWaitMilliseconds));
    EXPECT_TRUE(note->text().contains(QStringLiteral("learned"))) << note->text().toStdString();
    learned.schedule = learned.scheduleSha256 = "gone";
    learned.run = "/not/there";
    m_window->board().add({learned});
    m_window->board().choose(2);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return note->isVisible() && !note->text().contains(QStringLiteral("learned")); },
        kLongWaitMilliseconds));
}

TEST_F(JobsWindowTest, FiguresOfValuesAreExportedWithTheOthers) {
    m_window->board().add({testing::learnedValue(4, 5.0), testing::handMadeValue("edm", 4, 20.0)});
    raise("evaluationDock");
    auto* plot = m_window->findChild<EvaluationPlot*>();
    QTest::mouseClick(&plot->plot(), Qt::LeftButton, {}, QPoint(40, 40));
    const QString path = filePath(QStringLiteral("values.svg"));
    m_window->findChild<FigureDesk*>()->exportTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains(">FID<"));
}

TEST_F(JobsWindowTest, AResumedRunShowsWhatWasBefore) {
    NoObserver observer;
    const Experiment experiment = longExperiment("stopped");
    {
        TrainJob job;
        QSignalSpy progress(&job, &TrainJob::progressed);
        job.start(experiment);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return std::filesystem::exists(experiment.folder / "schedule.json"); },
            kLongWaitMilliseconds));
        job.requestStop();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !job.isActive(); }, kLongWaitMilliseconds));
    }
    auto* runs = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() == 1; }, kLongWaitMilliseconds));
    runs->selectRow(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return action(Command::ResumeRun)->isEnabled(); },
                                kLongWaitMilliseconds));
    click(Command::ResumeRun);
    ASSERT_TRUE(waitForState(0, JobState::Running));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->shownRun() == experiment.folder; },
                                kLongWaitMilliseconds));
    const auto& curves = m_window->findChild<SchedulePlot*>()->curves();
    EXPECT_TRUE(std::any_of(curves.begin(), curves.end(), [](const ScheduleCurve& curve) {
        return curve.role == CurveRole::Learned;
    }));
}

TEST_F(JobsWindowTest, APutBackJobGoesOnWhereItsRenamedRunStands) {
    const int id = m_window->queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return std::filesystem::exists(runsRoot() / "long" / "schedule.json"); },
        kLongWaitMilliseconds));
    click(Command::Stop);
    ASSERT_TRUE(waitForState(0, JobState::Stopped));
    auto* runs = child<QTableView>("runTable");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            runs->selectRow(0);
            return action(Command::RenameRun)->isEnabled();
        },
        kLongWaitMilliseconds));
    raise("runsDock");
    action(Command::RenameRun)->trigger();
    auto* name = child<QLineEdit>("markLine");
    ASSERT_NE(name, nullptr);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("renamed"));
    QTest::keyClick(name, Qt::Key_Return);
    const int row = *m_window->queue().rowOf(id);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->queue().job(row).folder == runsRoot() / "renamed"; },
                        kLongWaitMilliseconds));
    EXPECT_TRUE(isRunFolder(runsRoot() / "renamed"));

    raise("jobsDock");
    jobs()->selectRow(row);
    EXPECT_TRUE(action(Command::RetryJob)->isEnabled());
    std::filesystem::rename(runsRoot() / "renamed", runsRoot() / "elsewhere");
    jobs()->clearSelection();
    jobs()->selectRow(row);
    EXPECT_FALSE(action(Command::RetryJob)->isEnabled()) << "it would begin anew";
    EXPECT_TRUE(
        action(Command::RetryJob)->toolTip().contains(QStringLiteral("not there any more")));
    std::filesystem::rename(runsRoot() / "elsewhere", runsRoot() / "renamed");
    jobs()->clearSelection();
    jobs()->selectRow(row);
    click(Command::RetryJob);
    ASSERT_TRUE(waitForState(0, JobState::Running));
    EXPECT_TRUE(m_window->queue().job(0).resumes);
    EXPECT_FALSE(std::filesystem::exists(runsRoot() / "long")) << "not from the beginning";
}

TEST_F(JobsWindowTest, ARunThatIsDeletedElsewhereTakesPutBackAway) {
    m_window->queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return std::filesystem::exists(runsRoot() / "long" / "schedule.json"); },
        kLongWaitMilliseconds));
    click(Command::Stop);
    ASSERT_TRUE(waitForState(0, JobState::Stopped));
    const auto* runs = child<QTableView>("runTable");
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() == 1; }, kLongWaitMilliseconds));
    raise("jobsDock");
    jobs()->selectRow(0);
    EXPECT_TRUE(action(Command::RetryJob)->isEnabled());
    std::filesystem::remove_all(runsRoot() / "long");
    // The job stays chosen, and nobody asks: the list of runs tells.
    EXPECT_TRUE(QTest::qWaitFor([&] { return !action(Command::RetryJob)->isEnabled(); },
                                kLongWaitMilliseconds));
}

}  // namespace
}  // namespace ld3::ui
