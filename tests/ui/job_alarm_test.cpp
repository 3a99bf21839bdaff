#include "ui/window/job_alarm.h"

#include "core/runs/disk_space.h"
#include "core/runs/metrics_log.h"
#include "core/runs/run_folder.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/jobs/job_fixes.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_text.h"
#include "ui/window/message_bar.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace ld3::ui {
namespace {

using Fixes = std::vector<JobFix>;

Error errorOf(ErrorCode code, const std::string& where = "here") {
    return {code, "what", where, "remedy"};
}

class JobFixesTest : public UiFixture {};

TEST_F(JobFixesTest, OfferWhatMayHelp) {
    Experiment experiment = smallExperiment("a");
    experiment.options.device = "auto";
    experiment.recipe.leastSquares.batch = 512;
    QueuedJob job = trainingJob(experiment);
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::OutOfMemory), job),
              (Fixes{JobFix::HalveBatch, JobFix::UseProcessor}));
    EXPECT_TRUE(fixText(JobFix::HalveBatch, job).contains(QLocale().toString(4)))
        << "half of the 8 samples that there are, not of 512";
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::NoDevice), job), Fixes{JobFix::UseProcessor});
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::Numerical), job), Fixes{});
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::Io), job), Fixes{JobFix::TryAgain});
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::NotFound), job), Fixes{JobFix::TryAgain})
        << "the built-in model has no file";

    experiment.options.device = "cpu";
    experiment.model = "/models/a.pkl";
    experiment.teacherFile = "/sets/t.safetensors";
    job = trainingJob(experiment);
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::OutOfMemory), job), Fixes{JobFix::HalveBatch});
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::NotFound, "/models/a.pkl"), job),
              (Fixes{JobFix::LocateModel, JobFix::TryAgain}));
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::BadFile, "/sets/t.safetensors, header"), job),
              Fixes{JobFix::LocateTeacher});
    EvaluationPlan plan = testing::smallPlan();
    plan.model = "/models/a.pkl";
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::NotFound, "/models/a.pkl"),
                       evaluationJob(plan, runsRoot() / "v")),
              (Fixes{JobFix::LocateModel, JobFix::TryAgain}));
    job.resumes = true;
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::OutOfMemory), job), Fixes{JobFix::TryAgain})
        << "a run that has begun keeps its settings";
    EXPECT_EQ(fixesFor(errorOf(ErrorCode::OutOfMemory),
                       evaluationJob(testing::smallPlan(), runsRoot() / "v")),
              (Fixes{JobFix::HalveBatch, JobFix::UseProcessor}));
}

TEST_F(JobFixesTest, ChangeOnlyWhatTheySay) {
    Experiment experiment = smallExperiment("a");
    experiment.options.device = "cuda";
    QueuedJob job = trainingJob(experiment);
    job.state = JobState::Failed;
    job.message = "out of memory";
    const QueuedJob halved = fixedJob(JobFix::HalveBatch, job, runsRoot() / "b");
    EXPECT_EQ(halved.state, JobState::Waiting);
    EXPECT_EQ(halved.training()->folder, runsRoot() / "b");
    EXPECT_EQ(halved.training()->recipe.leastSquares.batch, 4);
    EXPECT_EQ(halved.training()->teacher.batch, 4);
    EXPECT_EQ(halved.training()->options.device, "cuda");
    EXPECT_TRUE(halved.message.empty());
    const QueuedJob moved = fixedJob(JobFix::UseProcessor, job, runsRoot() / "b");
    EXPECT_EQ(moved.training()->options.device, "cpu");
    EXPECT_EQ(moved.training()->recipe.leastSquares.batch, experiment.recipe.leastSquares.batch);
    experiment.recipe = makeRecipe("paper");
    experiment.recipe.descent.trainBatch = 40;
    experiment.recipe.descent.validBatch = 60;
    experiment.recipe.trainCount = experiment.recipe.validCount = 100;
    const QueuedJob descent =
        fixedJob(JobFix::HalveBatch, trainingJob(experiment), runsRoot() / "b");
    EXPECT_EQ(descent.training()->recipe.descent.validBatch, 30);
    EXPECT_EQ(descent.training()->recipe.descent.trainBatch, 30);
}

class JobAlarmTest : public MainWindowFixture {
  protected:
    MessageBar* messages() { return m_window->findChild<MessageBar*>(); }

    [[nodiscard]] QPushButton* answer(const QString& text) {
        for (auto* button : messages()->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }

    bool waitForState(int row, JobState state) {
        return QTest::qWaitFor(
            [&] {
                return row < m_window->queue().rowCount() &&
                       m_window->queue().job(row).state == state;
            },
            kLongWaitMilliseconds);
    }

    /// Lets the jobs that were added while the queue was held fail, and waits for the message.
    void letFail(int count) {
        m_window->queue().setHeld(false);
        ASSERT_TRUE(waitForState(count - 1, JobState::Failed));
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return !m_window->queue().isActive() && messages()->isVisible(); },
            kLongWaitMilliseconds));
        QApplication::processEvents();  // a layout shows what is put into it with the next round
    }

    /// Types a file into the file dialog that a click opens, or cancels it where there is none.
    void answerFileDialog(const QString& file) {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTimer::singleShot(20, m_window.get(), [this, file] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr || !dialog->isVisible()) {
                answerFileDialog(file);
            } else if (file.isEmpty()) {
                static_cast<QDialog*>(dialog)->reject();
            } else {
                dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
                static_cast<QDialog*>(dialog)->accept();
            }
        });
    }

    [[nodiscard]] static TrainBatch batchOf(double trainLoss, double validLoss, double bestLoss) {
        TrainingReport report;
        report.kind = ReportKind::Iteration;
        report.iteration = 17;
        report.trainLoss = trainLoss;
        report.validLoss = validLoss;
        report.bestLoss = bestLoss;
        report.gradientNorm = 44.5;
        TrainBatch batch;
        batch.reports = {report};
        return batch;
    }
};

TEST_F(JobAlarmTest, AFailureOffersToTryAgainWhereItHappened) {
    EvaluationPlan broken = testing::smallPlan();
    broken.model = "missing";
    m_window->queue().add(evaluationJob(broken, runsRoot() / "broken"));
    ASSERT_TRUE(waitForState(0, JobState::Failed));
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages()->isVisible(); }, kLongWaitMilliseconds));
    QPushButton* again = answer(QStringLiteral("Try again"));
    ASSERT_NE(again, nullptr);
    QSignalSpy ended(&m_window->queue(), &JobQueue::ended);
    QTest::mouseClick(again, Qt::LeftButton);
    ASSERT_TRUE(ended.wait(kLongWaitMilliseconds));
    EXPECT_EQ(m_window->queue().rowCount(), 1) << "the same job, tried once more";
    EXPECT_TRUE(messages()->text().endsWith(QStringLiteral("(2 times)")))
        << messages()->text().toStdString();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(JobAlarmTest, AFixIsDoneAtOnceInAFolderOfItsOwn) {
    QueuedJob failed = trainingJob(smallExperiment("run"));
    failed.state = JobState::Failed;
    std::filesystem::create_directories(failed.folder);
    m_window->findChild<JobAlarm*>()->apply(JobFix::UseProcessor, {failed});
    ASSERT_TRUE(waitForState(0, JobState::Done));
    EXPECT_EQ(m_window->queue().job(0).folder, runsRoot() / "run-2");
    EXPECT_EQ(readRunInfo(runsRoot() / "run-2").device, "cpu");
}

TEST_F(JobAlarmTest, ALossThatIsNoNumberIsSaidWithItsNumbers) {
    Q_EMIT m_window->job().progressed(batchOf(std::nan(""), std::nan(""), 0.0123));
    ASSERT_TRUE(messages()->isVisible());
    for (const QString& part : {QStringLiteral("17"),
                                QStringLiteral("NaN"),
                                QLocale().toString(44.5),
                                QLocale().toString(0.0123)}) {
        EXPECT_TRUE(messages()->text().contains(part)) << messages()->text().toStdString();
    }
    const QString said = messages()->text();
    Q_EMIT m_window->job().progressed(batchOf(std::nan(""), std::nan(""), 0.0123));
    EXPECT_EQ(messages()->text(), said) << "once a stretch";
    Q_EMIT m_window->job().progressed(batchOf(0.1, 0.1, 0.0123));
    Q_EMIT m_window->job().progressed(batchOf(std::nan(""), std::nan(""), 0.0123));
    EXPECT_TRUE(messages()->text().endsWith(QStringLiteral("(2 times)")));
}

TEST_F(JobAlarmTest, ALossThatRunsAwayIsSaid) {
    Q_EMIT m_window->job().progressed(batchOf(0.1, 0.02, 0.0123));
    EXPECT_FALSE(messages()->isVisible()) << "worse than the best is no news";
    Q_EMIT m_window->job().progressed(batchOf(0.1, 5.25, 0.0123));
    ASSERT_TRUE(messages()->isVisible());
    EXPECT_TRUE(messages()->text().contains(QLocale().toString(5.25)));
}

TEST_F(JobAlarmTest, AHandMadeScheduleWithoutALossIsSaid) {
    TrainingReport report;
    report.kind = ReportKind::Baseline;
    report.label = "logSNR";
    report.validLoss = std::nan("");
    TrainBatch batch;
    batch.reports = {report};
    Q_EMIT m_window->job().progressed(batch);
    ASSERT_TRUE(messages()->isVisible());
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("logSNR")));
}

TEST_F(JobAlarmTest, LeastSquaresThatRunsAwayIsSaidWithItsTrainingLoss) {
    for (const double loss : {0.1, 4.25}) {
        TrainBatch batch = batchOf(loss, std::nan(""), 0.05);
        batch.reports.front().label = "times and eval times";
        Q_EMIT m_window->job().progressed(batch);
    }
    ASSERT_TRUE(messages()->isVisible());
    EXPECT_TRUE(messages()->text().contains(QLocale().toString(4.25)));
    EXPECT_TRUE(messages()->text().contains(QLocale().toString(44.5)));
    EXPECT_TRUE(messages()->text().contains(QLocale().toString(0.05))) << "what is kept";
}

TEST_F(JobAlarmTest, AResumedTrainingSaysWhatIsNewAlone) {
    RunRecord record;
    record.reports = batchOf(std::nan(""), std::nan(""), 0.0123).reports;
    TrainBatch batch;
    batch.resumed = record;
    Q_EMIT m_window->job().progressed(batch);
    EXPECT_FALSE(messages()->isVisible()) << "said in the session before";
    Q_EMIT m_window->job().progressed(batchOf(0.1, 0.1, 0.0123));
    Q_EMIT m_window->job().progressed(batchOf(std::nan(""), std::nan(""), 0.0123));
    EXPECT_TRUE(messages()->isVisible());
}

TEST_F(JobAlarmTest, ARunOfOthersThatGoesWrongIsSaidWithItsName) {
    class NoObserver : public TrainingObserver {
    } observer;

    const std::filesystem::path folder =
        runExperiment(smallExperiment("theirs"), observer, {}).folder;
    m_window->openRuns({folder});
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_window->shownRun() == folder; }, kLongWaitMilliseconds));
    EXPECT_FALSE(messages()->isVisible());
    // As another program goes on with it.
    MetricsLog metrics(folder / "metrics.jsonl",
                       static_cast<int64_t>(std::filesystem::file_size(folder / "metrics.jsonl")));
    metrics.append(batchOf(std::nan(""), std::nan(""), 0.0123).reports);
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages()->isVisible(); }, kLongWaitMilliseconds));
    for (const QString& part : {QStringLiteral("theirs"),
                                QStringLiteral("17"),
                                QLocale().toString(44.5),
                                QLocale().toString(0.0123)}) {
        EXPECT_TRUE(messages()->text().contains(part)) << messages()->text().toStdString();
    }
}

TEST_F(JobAlarmTest, AFullDiskIsSaidOnceAndLetGoOnByAClick) {
    m_window->queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    m_window->queue().setPaused(true);
    ASSERT_TRUE(waitForState(0, JobState::Paused));
    TrainBatch batch;
    batch.progress = StageProgress{kWaitingForSpace, 0.4, std::nan("")};
    Q_EMIT m_window->job().progressed(batch);
    ASSERT_TRUE(messages()->isVisible());
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("long")));
    EXPECT_EQ(m_window->queue().index(0, JobQueue::State).data(Qt::DisplayRole).toString(),
              stageText(kWaitingForSpace));
    QPushButton* goOn = answer(QStringLiteral("Go on"));
    ASSERT_NE(goOn, nullptr);
    QTest::mouseClick(goOn, Qt::LeftButton);
    ASSERT_TRUE(waitForState(0, JobState::Running));
    EXPECT_FALSE(messages()->isVisible());
}

TEST_F(JobAlarmTest, ADiskThatIsStillFullIsSaidAgain) {
    m_window->queue().add(trainingJob(longExperiment("long")));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    TrainBatch batch;
    batch.progress = StageProgress{kWaitingForSpace, 0.4, std::nan("")};
    for (const bool byMessage : {true, false, true}) {
        m_window->queue().setPaused(true);
        ASSERT_TRUE(waitForState(0, JobState::Paused));
        Q_EMIT m_window->job().progressed(batch);
        ASSERT_TRUE(messages()->isVisible());
        ASSERT_NE(answer(QStringLiteral("Go on")), nullptr);
        if (byMessage) {
            QTest::mouseClick(answer(QStringLiteral("Go on")), Qt::LeftButton);
        } else {
            QTest::mouseClick(answer(QStringLiteral("Dismiss")), Qt::LeftButton);
            press(Qt::Key_P, Qt::ControlModifier);
        }
        ASSERT_TRUE(waitForState(0, JobState::Running));
        EXPECT_FALSE(messages()->isVisible());
    }
}

/// An evaluation that meets a full disk, twice, as `runEvaluation` does.
std::vector<Evaluation> measureOnAFullDisk(const EvaluationPlan& plan,
                                           const std::filesystem::path& folder,
                                           EvaluationObserver& observer,
                                           const RunControl& control) {
    int tries = 0;
    (void)writeWhenThereIsSpace(
        control,
        [&tries] {
            if (++tries <= 2) {
                throw Error(ErrorCode::Io, "cannot write (No space left on device)", "f", "r");
            }
        },
        [&observer](const Error&) {
            EvaluationProgress waiting;
            waiting.stage = kWaitingForSpace;
            observer.progressed(waiting);
        });
    return testing::fakeMeasure(plan, folder, observer, control);
}

TEST_F(JobAlarmTest, AnEvaluationOnAFullDiskWaitsAndGoesOn) {
    m_window.reset();  // it has the queue's file
    m_window = std::make_unique<MainWindow>(runsRoot(), measureOnAFullDisk);
    m_window->show();
    m_window->queue().add(evaluationJob(testing::smallPlan(), runsRoot() / "values"));
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(waitForState(0, JobState::Paused));
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return messages()->isVisible(); }, kLongWaitMilliseconds));
        EXPECT_TRUE(messages()->text().contains(QStringLiteral("values")));
        EXPECT_TRUE(messages()->text().contains(QStringLiteral("evaluation")));
        EXPECT_EQ(m_window->queue().index(0, JobQueue::State).data(Qt::DisplayRole).toString(),
                  stageText(kWaitingForSpace));
        ASSERT_TRUE(QTest::qWaitFor([&] { return answer(QStringLiteral("Go on")) != nullptr; },
                                    kLongWaitMilliseconds));
        QTest::mouseClick(answer(QStringLiteral("Go on")), Qt::LeftButton);
    }
    ASSERT_TRUE(waitForState(0, JobState::Done));
    EXPECT_FALSE(messages()->isVisible()) << messages()->text().toStdString();
}

TEST_F(JobAlarmTest, StopsAfterTheRoundTruthfully) {
    QAction* command = action(Command::StopAfterRound);
    EXPECT_FALSE(command->isEnabled()) << "nothing runs";
    m_window->queue().add(trainingJob(longExperiment("long")));
    const auto isTraining = [&] {
        return !m_window->queue().job(0).stage.empty() &&
               m_window->queue().job(0).stage == "training";
    };
    ASSERT_TRUE(QTest::qWaitFor(isTraining, kLongWaitMilliseconds));
    ASSERT_TRUE(command->isEnabled());
    const QString said = jobStateText(JobState::FinishingRound);

    press(Qt::Key_Escape, Qt::ShiftModifier);
    EXPECT_EQ(m_window->queue().job(0).state, JobState::FinishingRound);
    EXPECT_TRUE(command->isChecked());
    EXPECT_EQ(child<QLabel>("stateText")->text(), said);
    press(Qt::Key_Escape, Qt::ShiftModifier);
    EXPECT_EQ(m_window->queue().job(0).state, JobState::Running) << "taken back";
    EXPECT_FALSE(command->isChecked());

    // Held meanwhile, it still ends after its round.
    press(Qt::Key_Escape, Qt::ShiftModifier);
    m_window->queue().setPaused(true);
    ASSERT_TRUE(waitForState(0, JobState::Paused));
    EXPECT_TRUE(command->isChecked());
    m_window->queue().setPaused(false);
    EXPECT_EQ(m_window->queue().job(0).state, JobState::FinishingRound);
    ASSERT_TRUE(waitForState(0, JobState::Stopped));
    const RunRecord run = readRun(runsRoot() / "long");
    EXPECT_EQ(run.info.status, RunStatus::Stopped);
    EXPECT_TRUE(run.schedule.has_value());
    EXPECT_NE(run.log.find("after its round"), std::string::npos);
    EXPECT_FALSE(command->isChecked());
    EXPECT_FALSE(command->isEnabled());
}

TEST_F(JobAlarmTest, AnEvaluationHasNoRounds) {
    m_window->queue().add(evaluationJob(testing::longPlan(), runsRoot() / "values"));
    ASSERT_TRUE(waitForState(0, JobState::Running));
    EXPECT_FALSE(action(Command::StopAfterRound)->isEnabled());
    EXPECT_TRUE(action(Command::Stop)->isEnabled());
}

TEST_F(JobAlarmTest, AMissingDeviceIsMendedByClickingUseTheProcessor) {
    Experiment experiment = smallExperiment("run");
    experiment.options.device = "cuda:97";
    m_window->queue().add(trainingJob(experiment));
    ASSERT_TRUE(waitForState(0, JobState::Failed));
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages()->isVisible(); }, kLongWaitMilliseconds));
    QPushButton* processor = answer(QStringLiteral("Use the processor"));
    ASSERT_NE(processor, nullptr) << messages()->text().toStdString();
    QTest::mouseClick(processor, Qt::LeftButton);
    ASSERT_TRUE(waitForState(1, JobState::Done));
    EXPECT_EQ(m_window->queue().job(1).training()->options.device, "cpu");
    EXPECT_EQ(readRunInfo(m_window->queue().job(1).folder).device, "cpu");
}

TEST_F(JobAlarmTest, OneClickMendsAllThatFailedAlikeAndAreFailedStill) {
    JobQueue& queue = m_window->queue();
    queue.setHeld(true);
    for (const char* name : {"a", "b", "c"}) {
        Experiment experiment = smallExperiment(name);
        experiment.options.device = "cuda:97";
        queue.add(trainingJob(experiment));
    }
    letFail(3);
    EXPECT_TRUE(messages()->text().endsWith(QStringLiteral("(3 times)")))
        << messages()->text().toStdString();
    EXPECT_EQ(answer(QStringLiteral("Use the processor")), nullptr) << "it would be for one";
    queue.remove({queue.job(1).id});
    QPushButton* all = answer(QStringLiteral("Use the processor for all"));
    ASSERT_NE(all, nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    ASSERT_EQ(queue.rowCount(), 4) << "not for the one that was removed";
    ASSERT_TRUE(waitForState(3, JobState::Done));
    EXPECT_EQ(queue.job(2).folder, runsRoot() / "a-2");
    EXPECT_EQ(queue.job(3).folder, runsRoot() / "c-2");
    for (const int row : {2, 3}) {
        EXPECT_EQ(queue.job(row).state, JobState::Done);
        EXPECT_EQ(readRunInfo(queue.job(row).folder).device, "cpu");
    }
    EXPECT_FALSE(messages()->isVisible());
}

TEST_F(JobAlarmTest, WhereNothingIsFailedAnyMoreThatIsSaid) {
    EvaluationPlan broken = testing::smallPlan();
    broken.model = "missing";
    JobQueue& queue = m_window->queue();
    queue.setHeld(true);
    queue.add(evaluationJob(broken, runsRoot() / "a"));
    queue.add(evaluationJob(broken, runsRoot() / "b"));
    letFail(2);
    queue.remove(queue.endedJobs());
    QPushButton* again = answer(QStringLiteral("Try all again"));
    ASSERT_NE(again, nullptr) << messages()->text().toStdString();
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_EQ(queue.rowCount(), 0);
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("nothing to mend")))
        << messages()->text().toStdString();
}

TEST_F(JobAlarmTest, AModelIsLocatedOnceForAllThatMissIt) {
    const QString found = QStringLiteral(LD3_TEST_DATA "/ld3/mixture.safetensors");
    JobQueue& queue = m_window->queue();
    queue.setHeld(true);
    for (const char* name : {"a", "b", "other"}) {
        Experiment experiment = smallExperiment(name);
        experiment.model = runsRoot() / (name == std::string("other") ? "other.pt" : "moved.pt");
        queue.add(trainingJob(experiment));
    }
    letFail(3);
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("other.pt")));
    EXPECT_NE(answer(QStringLiteral("Locate the model…")), nullptr) << "another model: for one";
    QTest::mouseClick(answer(QStringLiteral("and 1 more")), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("moved.pt")));
    const QString said = messages()->text();
    const QString all = QStringLiteral("Locate the model for all…");
    ASSERT_NE(answer(all), nullptr) << said.toStdString();
    answerFileDialog({});
    QTest::mouseClick(answer(all), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(queue.rowCount(), 3) << "cancelled";
    EXPECT_EQ(messages()->text(), said);
    ASSERT_NE(answer(all), nullptr) << "it can be asked for again";
    answerFileDialog(found);
    QTest::mouseClick(answer(all), Qt::LeftButton);
    ASSERT_EQ(queue.rowCount(), 5);
    for (const int row : {3, 4}) {
        EXPECT_EQ(queue.job(row).training()->model, found.toStdString());
    }
    EXPECT_EQ(queue.job(2).state, JobState::Failed);
    EXPECT_TRUE(messages()->text().contains(QStringLiteral("other.pt"))) << "it stays to be mended";
}

/// An evaluation on a device with room for five samples.
std::vector<Evaluation> measureWithLittleMemory(const EvaluationPlan& plan,
                                                const std::filesystem::path& folder,
                                                EvaluationObserver& observer,
                                                const RunControl& control) {
    if (plan.batch > 5) {
        throw std::runtime_error("CUDA out of memory. Tried to allocate " +
                                 std::to_string(20 * plan.batch) + " MiB for " +
                                 folder.filename().string());
    }
    return testing::fakeMeasure(plan, folder, observer, control);
}

TEST_F(JobAlarmTest, TooLittleMemoryOfSeveralJobsIsMendedByOneClick) {
    m_window.reset();  // it has the queue's file
    m_window = std::make_unique<MainWindow>(runsRoot(), measureWithLittleMemory);
    m_window->show();
    JobQueue& queue = m_window->queue();
    queue.setHeld(true);
    for (const int batch : {10, 8, 6}) {
        EvaluationPlan plan = testing::smallPlan();
        plan.batch = batch;
        queue.add(evaluationJob(plan, runsRoot() / ("values" + std::to_string(batch))));
    }
    letFail(3);
    EXPECT_TRUE(messages()->text().endsWith(QStringLiteral("(3 times)")))
        << messages()->text().toStdString();
    QPushButton* smaller = answer(QStringLiteral("Try all with half the batch"));
    ASSERT_NE(smaller, nullptr);
    QTest::mouseClick(smaller, Qt::LeftButton);
    ASSERT_EQ(queue.rowCount(), 6);
    ASSERT_TRUE(waitForState(5, JobState::Done));
    for (const auto& [row, batch] : {std::pair{3, 5}, std::pair{4, 4}, std::pair{5, 3}}) {
        EXPECT_EQ(queue.job(row).state, JobState::Done);
        EXPECT_EQ(queue.job(row).evaluation()->batch, batch);
    }
}

TEST_F(JobAlarmTest, TooLittleMemoryIsMendedByClickingASmallerBatch) {
    EvaluationPlan broken = testing::smallPlan();
    broken.model = "missing";
    broken.batch = 10;
    m_window->queue().add(evaluationJob(broken, runsRoot() / "values"));
    ASSERT_TRUE(waitForState(0, JobState::Failed));
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages()->isVisible(); }, kLongWaitMilliseconds));
    // A real lack of memory cannot be made here; the job that failed is real.
    Q_EMIT m_window->queue().evaluating().failed(errorOf(ErrorCode::OutOfMemory));
    QApplication::processEvents();  // a layout shows what is put into it with the next round
    QPushButton* smaller = answer(QStringLiteral("Try with a batch of 5"));
    ASSERT_NE(smaller, nullptr) << messages()->text().toStdString();
    QTest::mouseClick(smaller, Qt::LeftButton);
    ASSERT_TRUE(waitForState(1, JobState::Failed));
    EXPECT_EQ(m_window->queue().job(1).evaluation()->batch, 5);
    EXPECT_EQ(m_window->queue().job(1).folder, runsRoot() / "values-2");
}

}  // namespace
}  // namespace ld3::ui
