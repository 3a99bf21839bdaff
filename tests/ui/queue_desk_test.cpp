#include "ui/window/queue_desk.h"

#include "core/base/atomic_file.h"
#include "core/queue/queue_file.h"
#include "core/queue/queue_hold.h"
#include "core/runs/run_folder.h"
#include "tests/ui/copied_command.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/experiment/experiment_form.h"
#include "ui/experiment/solver_list.h"
#include "ui/jobs/job_folder.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_text.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/jobs/sweep_dialog.h"
#include "ui/window/message_bar.h"

#include <QDialog>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QUndoStack>

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

    /// Opens the dialog that changes the job of the first row, and types another NFE.
    QPushButton* openChange(int nfe) {
        child<QWidget>("jobsDock")->raise();
        jobs()->selectRow(0);
        action(Command::ChangeJob)->trigger();
        auto* dialog = child<QDialog>("jobDialog");
        auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("changeJob"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return accept->isEnabled(); }, kLongWaitMilliseconds));
        auto* box = dialog->findChild<QSpinBox*>(QStringLiteral("nfe"));
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(nfe));
        return accept;
    }

    [[nodiscard]] QString message() {
        auto* messages = m_window->findChild<MessageBar*>();
        QApplication::processEvents();
        return messages->isVisible() ? messages->text() : QString();
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
    QSignalSpy changed(&queue(), &JobQueue::changed);
    QTest::mouseClick(start, Qt::LeftButton);
    ASSERT_EQ(queue().rowCount(), 8);
    EXPECT_EQ(changed.count(), 1) << "a sweep is written and told of as one";
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

TEST_F(QueueDeskTest, TrainingsOfASweepThatAreCalledAlikeGetFoldersOfTheirOwn) {
    ASSERT_TRUE(readyFor(smallExperiment("")));
    queue().setHeld(true);
    queue().add(trainingJob(smallExperiment("before")));
    QDialog* dialog = sweepDialog();
    ASSERT_NE(dialog, nullptr);
    type(dialog, "sweepNfes", QStringLiteral("3-5"));
    clickSolver(dialog, makeSolverSpec("unipc", 3, "bh2"));  // beside the form's, bh1
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("startSweep")),
                      Qt::LeftButton);
    ASSERT_EQ(queue().rowCount(), 7);
    std::set<std::filesystem::path> folders;
    for (const QueuedJob& job : queue().jobs()) {
        EXPECT_EQ(job.folder, job.training()->folder);
        folders.insert(job.folder);
    }
    EXPECT_EQ(folders.size(), 7U);
}

TEST_F(QueueDeskTest, ASlipOfTheKeysMakesNoMillionsOfTrainings) {
    ASSERT_TRUE(readyFor(smallExperiment("")));
    QDialog* dialog = sweepDialog();
    ASSERT_NE(dialog, nullptr);
    QElapsedTimer clock;
    clock.start();
    type(dialog, "sweepNfes", QStringLiteral("3-1000"));
    type(dialog, "sweepSeeds", QStringLiteral("0-999"));
    EXPECT_LT(clock.elapsed(), 3000) << "some twenty keys";
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("startSweep"))->isEnabled());
    const QString problem = textOf(dialog, "sweepProblem");
    EXPECT_TRUE(problem.contains(QLocale().toString(998'000))) << problem.toStdString();
    EXPECT_TRUE(problem.contains(QLocale().toString(1000))) << problem.toStdString();
    type(dialog, "sweepSeeds", QStringLiteral("0"));
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("startSweep"))->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(queue().rowCount(), 0);
}

TEST_F(QueueDeskTest, TheRunsOfASweepOfTheCommandLineAreListedAndOpened) {
    QProcess sweep;
    const QString folder = QString::fromStdString((runsRoot() / "night").string());
    sweep.start(QStringLiteral(LD3_PROGRAM_FILE),
                QStringLiteral("sweep builtin --nfe 4,5 --solvers unipc:3 --train 8 --valid 8 "
                               "--teacher-nfe 10 --threads 1 --quiet --out")
                        .split(u' ') +
                    QStringList{folder});
    auto* runs = child<QTableView>("runTable");
    // The first one appears while the others are trained.
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() > 0; }, kLongWaitMilliseconds));
    ASSERT_TRUE(QTest::qWaitFor([&] { return sweep.state() == QProcess::NotRunning; },
                                kLongWaitMilliseconds));
    ASSERT_EQ(sweep.exitCode(), 0) << sweep.readAllStandardError().toStdString();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return runs->model()->rowCount() == 2; }, kLongWaitMilliseconds));
    const QString name = runs->model()->index(0, 0).data().toString();
    EXPECT_TRUE(name.startsWith(QStringLiteral("night/unipc-3"))) << name.toStdString();
    // Found by the sweep's name, and opened by its row.
    child<QDockWidget>("runsDock")->raise();
    QApplication::processEvents();
    QTest::keyClicks(child<QLineEdit>("runFilter"), QStringLiteral("night"));
    EXPECT_EQ(runs->model()->rowCount(), 2);
    runs->selectRow(0);
    action(Command::ViewRun)->trigger();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->shownRun().parent_path() == runsRoot() / "night"; },
                        kLongWaitMilliseconds));
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
    ASSERT_EQ(jobs()->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(jobs()->selectionModel()->selectedRows().front().row(), 1) << "the copy is selected";
    action(Command::DuplicateJob)->trigger();
    EXPECT_EQ(queue().job(2).folder, runsRoot() / "first-3") << "not first-2-2";

    ASSERT_TRUE(action(Command::ChangeJob)->isEnabled());
    action(Command::ChangeJob)->trigger();
    auto* dialog = child<QDialog>("jobDialog");
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

TEST_F(QueueDeskTest, ACopyBeginsWhenItsSettingsAreConfirmedAndNotBefore) {
    queue().setHeld(true);
    queue().add(trainingJob(smallExperiment("first")));
    queue().setHeld(false);
    ASSERT_TRUE(waitForState(0, JobState::Done));
    child<QWidget>("jobsDock")->raise();
    jobs()->selectRow(0);
    ASSERT_TRUE(action(Command::DuplicateAndChangeJob)->isEnabled());
    EXPECT_TRUE(jobs()->actions().contains(action(Command::DuplicateAndChangeJob)));
    action(Command::DuplicateAndChangeJob)->trigger();
    auto* dialog = child<QDialog>("jobDialog");
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("changeJob"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return accept->isEnabled(); }, kLongWaitMilliseconds));
    QTest::qWait(200);
    EXPECT_EQ(queue().rowCount(), 1) << "the queue is idle and not held, and waits all the same";
    EXPECT_FALSE(queue().isActive());
    auto* nfe = dialog->findChild<QSpinBox*>(QStringLiteral("nfe"));
    nfe->setFocus();
    nfe->selectAll();
    QTest::keyClicks(nfe, QStringLiteral("5"));
    QTest::mouseClick(accept, Qt::LeftButton);
    ASSERT_TRUE(waitForState(1, JobState::Done));
    EXPECT_EQ(readRunInfo(queue().job(1).folder).recipe.nfe, 5);
    EXPECT_NE(queue().job(1).folder, queue().job(0).folder);

    // Cancelled, there is none.
    action(Command::DuplicateAndChangeJob)->trigger();
    const auto dialogs = m_window->findChildren<QDialog*>(QStringLiteral("jobDialog"));
    ASSERT_FALSE(dialogs.isEmpty());
    QTest::keyClick(dialogs.back(), Qt::Key_Escape);
    QTest::qWait(50);
    EXPECT_EQ(queue().rowCount(), 2);
}

TEST_F(QueueDeskTest, RemovedJobsComeBackByUndoWhereTheyStood) {
    queue().setHeld(true);
    std::vector<int> ids;
    for (const char* name : {"a", "b", "c", "d"}) {
        ids.push_back(queue().add(trainingJob(smallExperiment(name))));
    }
    const auto order = [&] {
        std::vector<int> now;
        for (int row = 0; row < queue().rowCount(); ++row) {
            now.push_back(queue().job(row).id);
        }
        return now;
    };
    child<QWidget>("jobsDock")->raise();
    const auto select = [&](int row) {
        jobs()->selectionModel()->select(queue().index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    select(1);
    select(3);
    action(Command::RemoveJobs)->trigger();
    EXPECT_EQ(order(), (std::vector<int>{ids[0], ids[2]}));
    QAction* undo = action(Command::Undo);
    EXPECT_TRUE(undo->text().contains(QStringLiteral("2"))) << undo->text().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(order(), ids);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return readQueueFile(runsRoot() / "queue.json").jobs.size() == 4; },
                        kLongWaitMilliseconds));
    action(Command::Redo)->trigger();
    EXPECT_EQ(order(), (std::vector<int>{ids[0], ids[2]}));
    press(Qt::Key_Z, Qt::ControlModifier);

    // A single one is named; ended ones are removed together.
    jobs()->selectRow(0);
    action(Command::RemoveJobs)->trigger();
    EXPECT_TRUE(undo->text().contains(jobTitle(queue().job(0)))) << undo->text().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(order(), ids);
    queue().start(trainingJob(smallExperiment("e")));
    ASSERT_TRUE(waitForState(0, JobState::Done));
    action(Command::RemoveEndedJobs)->trigger();
    EXPECT_EQ(order(), ids);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(queue().job(0).state, JobState::Done);
}

TEST_F(QueueDeskTest, TheChangeOfAJobIsUndone) {
    queue().setHeld(true);
    queue().add(trainingJob(smallExperiment("a")));
    child<QWidget>("jobsDock")->raise();
    jobs()->selectRow(0);
    action(Command::ChangeJob)->trigger();
    auto* dialog = child<QDialog>("jobDialog");
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("changeJob"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return accept->isEnabled(); }, kLongWaitMilliseconds));
    dialog->findChild<QSpinBox*>(QStringLiteral("nfe"))->setValue(6);
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_EQ(queue().job(0).training()->recipe.nfe, 6);
    action(Command::Undo)->trigger();
    EXPECT_EQ(queue().job(0).training()->recipe.nfe, 4);
    action(Command::Redo)->trigger();
    EXPECT_EQ(queue().job(0).training()->recipe.nfe, 6);
}

TEST_F(QueueDeskTest, AChangeThatComesTooLateIsSaidAndCanBeQueuedAsACopy) {
    queue().setHeld(true);
    queue().add(trainingJob(longExperiment("a")));
    QPushButton* accept = openChange(6);
    queue().setHeld(false);
    ASSERT_TRUE(waitForState(0, JobState::Running)) << "while its settings are typed";
    const int steps = m_window->form().undoStack()->count();
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_EQ(queue().job(0).training()->recipe.nfe, 5);
    EXPECT_EQ(m_window->form().undoStack()->count(), steps) << "nothing was changed";
    EXPECT_TRUE(message().contains(QStringLiteral("has begun"))) << message().toStdString();
    auto* answer = child<QPushButton>("messageAnswer");
    ASSERT_NE(answer, nullptr);
    QTest::mouseClick(answer, Qt::LeftButton);
    ASSERT_EQ(queue().rowCount(), 2);
    EXPECT_EQ(queue().job(1).state, JobState::Waiting);
    EXPECT_EQ(queue().job(1).training()->recipe.nfe, 6);
    EXPECT_NE(queue().job(1).folder, queue().job(0).folder);
    EXPECT_TRUE(message().isEmpty());
}

TEST_F(QueueDeskTest, AChangeIsNotUndoneOnceTheJobHasBegun) {
    queue().setHeld(true);
    queue().add(trainingJob(longExperiment("a")));
    const int steps = m_window->form().undoStack()->count();
    QTest::mouseClick(openChange(6), Qt::LeftButton);
    EXPECT_EQ(m_window->form().undoStack()->count(), steps + 1);
    queue().setHeld(false);
    ASSERT_TRUE(waitForState(0, JobState::Running));
    EXPECT_TRUE(message().isEmpty());
    action(Command::Undo)->trigger();
    EXPECT_EQ(queue().job(0).training()->recipe.nfe, 6);
    EXPECT_TRUE(message().contains(QStringLiteral("has begun"))) << message().toStdString();
    EXPECT_EQ(m_window->form().undoStack()->count(), steps) << "nor offered once more";
}

TEST_F(QueueDeskTest, AWaitingTrainingWhoseFolderIsTakenMeanwhileBeginsInAnother) {
    queue().setHeld(true);
    queue().add(trainingJob(smallExperiment("first")));
    child<QWidget>("jobsDock")->raise();
    jobs()->selectRow(0);
    action(Command::CopyJobCommand)->trigger();
    testing::typeIntoShell(testing::clipboardText(), filePath(QString()));
    const std::filesystem::path theirs = runsRoot() / "first" / "run.json";
    ASSERT_TRUE(std::filesystem::exists(theirs)) << testing::clipboardText().toStdString();
    const std::string before = readFile(theirs);
    queue().setHeld(false);
    ASSERT_TRUE(waitForState(0, JobState::Done));
    EXPECT_EQ(queue().job(0).folder, runsRoot() / "first-2");
    EXPECT_EQ(queue().job(0).training()->folder, runsRoot() / "first-2");
    EXPECT_EQ(readRunInfo(runsRoot() / "first-2").status, RunStatus::Finished);
    EXPECT_EQ(readFile(theirs), before);
    const QString tip = queue().index(0, JobQueue::What).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("folder was taken"))) << tip.toStdString();
    EXPECT_TRUE(tip.endsWith(QStringLiteral("first-2"))) << tip.toStdString();
}

TEST_F(QueueDeskTest, AJobThatComesBackSharesNoFolder) {
    queue().setHeld(true);
    queue().add(trainingJob(smallExperiment("first")));
    child<QWidget>("jobsDock")->raise();
    jobs()->selectRow(0);
    action(Command::DuplicateJob)->trigger();
    action(Command::RemoveJobs)->trigger();
    ASSERT_EQ(queue().rowCount(), 1);
    jobs()->selectRow(0);
    action(Command::DuplicateJob)->trigger();
    EXPECT_EQ(queue().job(1).folder, runsRoot() / "first-2");
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(queue().rowCount(), 3);
    queue().setHeld(false);
    ASSERT_TRUE(waitForState(2, JobState::Done));
    std::set<std::filesystem::path> folders;
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(queue().job(row).state, JobState::Done);
        EXPECT_EQ(readRunInfo(queue().job(row).folder).status, RunStatus::Finished);
        folders.insert(queue().job(row).folder);
    }
    EXPECT_EQ(folders.size(), 3U);
}

TEST_F(QueueDeskTest, TheCommandLineHoldsTheWindowsQueueAndTheOtherWay) {
    const auto ld3 = [&](const QStringList& words) {
        QProcess program;
        program.start(QStringLiteral(LD3_PROGRAM_FILE), words);
        program.waitForFinished(kLongWaitMilliseconds);
        EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
        return QString::fromUtf8(program.readAllStandardOutput());
    };
    const QString root = QString::fromStdString(runsRoot().string());
    const auto isSaidHeld = [&] {
        return ld3({QStringLiteral("--json"), QStringLiteral("queue"), root})
            .contains(QStringLiteral("\"held\": true"));
    };
    const int first = queue().add(trainingJob(smallExperiment("first")));
    ASSERT_TRUE(waitForState(0, JobState::Done));
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(runsRoot() / "queue.json"); },
                                kLongWaitMilliseconds));
    ld3({QStringLiteral("queue"), root, QStringLiteral("hold")});
    // A job that is added in the same moment does not begin either.
    queue().add(trainingJob(smallExperiment("second")));
    QTest::qWait(100);
    EXPECT_EQ(queue().job(1).state, JobState::Waiting);
    EXPECT_TRUE(queue().isHeld());
    EXPECT_TRUE(action(Command::HoldQueue)->isChecked());
    ld3({QStringLiteral("queue"), root, QStringLiteral("hold"), QStringLiteral("--off")});
    ASSERT_TRUE(waitForState(1, JobState::Done)) << "noticed without a click";
    EXPECT_FALSE(action(Command::HoldQueue)->isChecked());

    action(Command::HoldQueue)->trigger();
    EXPECT_TRUE(isSaidHeld());
    EXPECT_TRUE(m_window->close());
    EXPECT_TRUE(isSaidHeld()) << "a user's wish outlives the window";
    open();
    EXPECT_TRUE(queue().isHeld());
    action(Command::HoldQueue)->trigger();
    EXPECT_FALSE(isSaidHeld());
    (void)first;
}

TEST_F(QueueDeskTest, WhatAWindowHeldToAskItsUserIsNotHeldWhenItIsGone) {
    queue().setHeld(true);
    queue().add(trainingJob(smallExperiment("waits")));
    action(Command::HoldQueue)->trigger();
    queue().setHeld(true);
    EXPECT_TRUE(m_window->close());
    setQueueHold(runsRoot() / "queue.json", QueueHold::None);
    open();
    ASSERT_EQ(queue().rowCount(), 1);
    EXPECT_TRUE(queue().isHeld());
    EXPECT_EQ(queueHold(runsRoot() / "queue.json"), QueueHold::UntilAsked);
    EXPECT_TRUE(m_window->close());
    EXPECT_EQ(queueHold(runsRoot() / "queue.json"), QueueHold::None);
    open();
}

TEST_F(QueueDeskTest, TitlesAreThoseOfTheCommandLine) {
    QueuedJob job = trainingJob(smallExperiment("a"));
    EXPECT_EQ(jobTitle(job).toStdString(), titleOf(job));
    job.resumes = true;
    EXPECT_EQ(jobTitle(job).toStdString(), titleOf(job));
}

TEST_F(QueueDeskTest, WhatHasBegunIsNotChanged) {
    const int id = queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    jobs()->selectRow(0);
    EXPECT_FALSE(action(Command::ChangeJob)->isEnabled());
    EXPECT_TRUE(action(Command::DuplicateJob)->isEnabled());
    Experiment other = smallExperiment("other");
    EXPECT_FALSE(queue().change(id, other));
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
