#include "ui/jobs/train_job.h"

#include "core/runs/run_folder.h"
#include "tests/ui/ui_fixture.h"

#include <memory>

namespace ld3::ui {
namespace {

class TrainJobTest : public UiFixture {};

/// Runs the event loop until the job is in this state.
bool waitForState(TrainJob& job, TrainJob::State state) {
    return QTest::qWaitFor([&] { return job.state() == state; }, kLongWaitMilliseconds);
}

TEST_F(TrainJobTest, DeliversAllReportsAndTheOutcome) {
    TrainJob job;
    std::vector<TrainingReport> heard;
    std::optional<Schedule> newest;
    bool sawSamples = false;
    QObject::connect(&job, &TrainJob::progressed, &job, [&](const TrainBatch& batch) {
        heard.insert(heard.end(), batch.reports.begin(), batch.reports.end());
        newest = batch.schedule ? batch.schedule : newest;
        sawSamples = sawSamples || batch.samples.has_value();
    });
    std::optional<Outcome> outcome;
    QObject::connect(&job, &TrainJob::finished, &job, [&](const Outcome& o) { outcome = o; });

    const Experiment experiment = smallExperiment("a");
    job.start(experiment);
    EXPECT_EQ(job.state(), TrainJob::State::Running);
    ASSERT_TRUE(waitForState(job, TrainJob::State::Ready));
    ASSERT_TRUE(outcome.has_value());
    EXPECT_NE(outcome->ending, Ending::Stopped);

    const RunRecord record = readRun(experiment.folder);
    ASSERT_EQ(heard.size(), record.reports.size());
    for (size_t i = 0; i < heard.size(); ++i) {
        EXPECT_EQ(heard[i].iteration, record.reports[i].iteration);
        EXPECT_EQ(heard[i].times, record.reports[i].times);
    }
    ASSERT_TRUE(newest.has_value());
    EXPECT_EQ(newest->times, outcome->best.times);
    EXPECT_EQ(record.schedule->times, outcome->best.times);
    EXPECT_TRUE(sawSamples);
}

TEST_F(TrainJobTest, SurvivesDestructionWhileRunning) {
    const Experiment experiment = longExperiment("b");
    {
        TrainJob job;
        QSignalSpy progress(&job, &TrainJob::progressed);
        job.start(experiment);
        ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));
    }
    // The worker was joined: what it kept is complete and says that it was stopped.
    EXPECT_EQ(readRunInfo(experiment.folder).status, RunStatus::Stopped);
}

TEST_F(TrainJobTest, SurvivesDestructionWhilePaused) {
    const Experiment experiment = longExperiment("c");
    {
        TrainJob job;
        QSignalSpy progress(&job, &TrainJob::progressed);
        job.start(experiment);
        ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));
        job.setPaused(true);
        ASSERT_TRUE(waitForState(job, TrainJob::State::Paused));
    }
    EXPECT_EQ(readRunInfo(experiment.folder).status, RunStatus::Stopped);
}

TEST_F(TrainJobTest, PausedWhileTheModelIsOpenedItGoesOnAndFinishes) {
    TrainJob job;
    std::optional<Outcome> outcome;
    QObject::connect(&job, &TrainJob::finished, &job, [&](const Outcome& o) { outcome = o; });
    const Experiment experiment = smallExperiment("paused");
    job.start(experiment);
    job.setPaused(true);
    ASSERT_TRUE(waitForState(job, TrainJob::State::Paused));
    job.setPaused(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, kLongWaitMilliseconds));
    EXPECT_EQ(readRunInfo(experiment.folder).status, RunStatus::Finished);
}

TEST_F(TrainJobTest, PausesTruthfullyGoesOnAndStops) {
    TrainJob job;
    QSignalSpy progress(&job, &TrainJob::progressed);
    std::optional<Outcome> outcome;
    QObject::connect(&job, &TrainJob::finished, &job, [&](const Outcome& o) { outcome = o; });
    job.start(longExperiment("d"));
    ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));

    job.setPaused(true);
    EXPECT_EQ(job.state(), TrainJob::State::Pausing);
    ASSERT_TRUE(waitForState(job, TrainJob::State::Paused));
    QTest::qWait(100);  // whatever was reported before it was held
    progress.clear();
    EXPECT_FALSE(progress.wait(300)) << "a held training must not go on";

    job.setPaused(false);
    EXPECT_EQ(job.state(), TrainJob::State::Running);
    EXPECT_TRUE(progress.wait(kLongWaitMilliseconds));

    job.requestStop();
    EXPECT_EQ(job.state(), TrainJob::State::Stopping);
    job.setPaused(true);
    EXPECT_EQ(job.state(), TrainJob::State::Stopping) << "what is stopping cannot be paused";
    ASSERT_TRUE(waitForState(job, TrainJob::State::Ready));
    ASSERT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome->ending, Ending::Stopped);
}

TEST_F(TrainJobTest, ResumesAStoppedRunToTheScheduleOfAnUndisturbedOne) {
    Experiment experiment = smallExperiment("undisturbed");
    std::optional<Outcome> outcome;
    TrainJob job;
    QObject::connect(&job, &TrainJob::finished, &job, [&](const Outcome& o) { outcome = o; });
    job.start(experiment);
    ASSERT_TRUE(waitForState(job, TrainJob::State::Ready));
    const std::vector<double> expected = outcome->best.times;

    experiment.folder = runsRoot() / "disturbed";
    QSignalSpy progress(&job, &TrainJob::progressed);
    job.start(experiment);
    ASSERT_TRUE(progress.wait(kLongWaitMilliseconds));
    job.requestStop();
    ASSERT_TRUE(waitForState(job, TrainJob::State::Ready));
    job.resume(experiment.folder);
    ASSERT_TRUE(waitForState(job, TrainJob::State::Ready));
    EXPECT_NE(outcome->ending, Ending::Stopped);
    EXPECT_EQ(outcome->best.times, expected);
}

TEST_F(TrainJobTest, SaysWhyItFailed) {
    TrainJob job;
    std::optional<Error> error;
    QObject::connect(&job, &TrainJob::failed, &job, [&](const Error& e) { error = e; });
    Experiment experiment = smallExperiment("e");
    experiment.model = filePath(QStringLiteral("missing.safetensors")).toStdString();
    job.start(experiment);
    ASSERT_TRUE(waitForState(job, TrainJob::State::Ready));
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code(), ErrorCode::NotFound);
    EXPECT_NE(error->where().find("missing.safetensors"), std::string::npos);
}

}  // namespace
}  // namespace ld3::ui
