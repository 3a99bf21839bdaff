#include "core/runs/run_resampler.h"

#include "core/runs/run_folder.h"
#include "core/runs/run_paths.h"
#include "core/schedules/heuristics.h"
#include "tests/unit/runs/run_fixture.h"

#include <cmath>

namespace ld3 {

namespace {

using testing::codeOf;
using testing::CountingObserver;
using testing::RunTest;

double meanSquare(const SampleComparison& samples) {
    double sum = 0.0;
    for (size_t i = 0; i < samples.student.values.size(); ++i) {
        const double difference = samples.student.values[i] - samples.teacher.values[i];
        sum += difference * difference;
    }
    return sum / static_cast<double>(samples.student.values.size());
}

class RunResamplerTest : public RunTest {
  protected:
    RunResamplerTest() {
        CountingObserver observer;
        (void)runExperiment(experiment("fast", "run"), observer, {});
    }

    std::stop_source stop;
};

TEST_F(RunResamplerTest, DrawsWhatTheRunDrewWithItsSchedule) {
    const RunRecord run = readRun(at("run"));
    RunResampler resampler(at("run"));
    for (int again = 0; again < 2; ++again) {
        const SampleComparison samples = resampler.sample(*run.schedule, stop.get_token());
        ASSERT_EQ(samples.student.count, 2);
        EXPECT_EQ(samples.teacher.values, run.samples->teacher.values);
        for (size_t i = 0; i < samples.student.values.size(); ++i) {
            EXPECT_NEAR(samples.student.values[i], run.samples->student.values[i], 1e-6);
        }
    }
}

TEST_F(RunResamplerTest, AnotherScheduleAndBudgetGiveOtherSamples) {
    const RunRecord run = readRun(at("run"));
    RunResampler resampler(at("run"));
    const auto with = [&](int nfe) {
        return meanSquare(resampler.sample(
            makeSchedule(
                "time_uniform", run.info.recipe.solver, nfe, run.info.recipe.noiseSchedule),
            stop.get_token()));
    };
    EXPECT_GT(with(4), meanSquare(*run.samples));
    EXPECT_LT(with(60), with(4));
}

TEST_F(RunResamplerTest, DrawsAsManyAsAskedTheFirstOnesAlike) {
    const RunRecord run = readRun(at("run"));
    RunResampler resampler(at("run"));
    const SampleComparison own = resampler.sample(*run.schedule, stop.get_token());
    const SampleComparison all = resampler.sample(*run.schedule, stop.get_token(), -1);
    EXPECT_EQ(all.teacher.count, run.info.recipe.validCount);
    EXPECT_EQ(all.student.count, run.info.recipe.validCount);
    EXPECT_EQ(resampler.sample(*run.schedule, stop.get_token(), 3).student.count, 3);
    EXPECT_EQ(resampler.sample(*run.schedule, stop.get_token(), 10'000).student.count,
              run.info.recipe.validCount);
    ASSERT_LT(own.student.count, all.student.count);
    for (size_t i = 0; i < own.student.values.size(); ++i) {
        EXPECT_NEAR(own.student.values[i], all.student.values[i], 1e-6);
        EXPECT_EQ(own.teacher.values[i], all.teacher.values[i]);
    }
}

TEST_F(RunResamplerTest, AStoppedQuestionLeavesModelAndSamplesRead) {
    const Schedule schedule = *readRun(at("run")).schedule;
    RunResampler resampler(at("run"));
    stop.request_stop();
    EXPECT_THROW((void)resampler.sample(schedule, stop.get_token()), Stopped);
    std::filesystem::remove(modelFile());
    EXPECT_EQ(resampler.sample(schedule, {}).student.count, 2);
}

TEST_F(RunResamplerTest, AStopForGoodEndsTheReading) {
    RunResampler resampler(at("run"), stop.get_token());
    stop.request_stop();
    EXPECT_THROW((void)resampler.sample(*readRun(at("run")).schedule, {}), Stopped);
}

TEST_F(RunResamplerTest, SaysWhatIsMissing) {
    const Schedule schedule = *readRun(at("run")).schedule;
    const auto sample = [&] {
        RunResampler resampler(at("run"));
        (void)resampler.sample(schedule, stop.get_token());
    };
    stop.request_stop();
    EXPECT_THROW(sample(), Stopped);
    stop = {};
    std::filesystem::remove(RunPaths{at("run")}.teacher());
    EXPECT_EQ(codeOf(sample), ErrorCode::NotFound);
    std::filesystem::resize_file(modelFile(), 10);
    EXPECT_EQ(codeOf(sample), ErrorCode::BadFile);
}

}  // namespace
}  // namespace ld3
