#include "core/training/least_squares_trainer.h"

#include "core/base/error.h"
#include "core/schedules/heuristics.h"
#include "tests/unit/training/black_box.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ld3 {
namespace {

class Recorder : public TrainingObserver {
  public:
    void reported(const TrainingReport& report) override { reports.push_back(report); }

    std::vector<TrainingReport> reports;
};

class LeastSquaresTrainerTest : public testing::Test {
  protected:
    LeastSquaresTrainerTest() {
        TeacherSpec spec;
        spec.nfe = 30;
        spec.count = 20;
        teacher = makeTeacherSet(denoiser, spec, makeNoise(denoiser, 20, 3), {}, {});
        denoiser.samples = 0;
        denoiser.calls = 0;
        recipe = makeRecipe("fast");
        recipe.solver = makeSolverSpec("dpm-solver++", 2);
        recipe.nfe = 4;
        recipe.trainCount = 12;
        recipe.validCount = 8;
    }

    std::unique_ptr<Trainer> makeTrainer() const {
        return makeLeastSquaresTrainer(denoiser, teacher, recipe);
    }

    std::unique_ptr<Trainer> trained(Recorder& recorder) const {
        std::unique_ptr<Trainer> trainer = makeTrainer();
        while (trainer->advance(recorder, {})) {
        }
        return trainer;
    }

    BlackBox denoiser;
    TeacherSet teacher;
    Recipe recipe;
};

TEST_F(LeastSquaresTrainerTest, ImprovesOnEveryStartWithoutGradients) {
    Recorder recorder;
    const auto trainer = trained(recorder);
    double start = 1e9;
    for (const TrainingReport& report : recorder.reports) {
        if (report.label.rfind("screen", 0) == 0) {
            start = std::min(start, report.trainLoss);
        }
    }
    EXPECT_LT(trainer->bestLoss(), 0.5 * start);
    EXPECT_NE(trainer->ending(), Ending::Stopped);
    EXPECT_EQ(trainer->fractionDone(), 1.0);
    const Schedule best = trainer->best();
    EXPECT_NO_THROW(checkTimes(
        best.solver, best.nfe, NoiseSchedule(best.noiseSchedule), best.times, best.evalTimes));
}

TEST_F(LeastSquaresTrainerTest, CountsWhatTheNetworkSaw) {
    Recorder recorder;
    const auto trainer = trained(recorder);
    EXPECT_EQ(trainer->evaluations().forward, denoiser.samples);
    EXPECT_EQ(trainer->evaluations().withGradient, 0);
    double last = 0.0;
    for (const TrainingReport& report : recorder.reports) {
        EXPECT_GE(report.fractionDone, last) << report.label << ", iteration " << report.iteration;
        EXPECT_EQ(report.times.size(), 5u);
        last = report.fractionDone;
    }
}

TEST_F(LeastSquaresTrainerTest, EndsTheSameWhereverItIsTakenUpAgain) {
    recipe.leastSquares.learnCoefficients = true;
    recipe.leastSquares.iterationsCoefficients = 3;
    Recorder recorder;
    const auto whole = trained(recorder);
    auto parts = makeTrainer();
    int updates = 0;
    while (parts->advance(recorder, {})) {
        const TensorFile state = parts->state();
        parts = makeTrainer();
        parts->restore(state);
        ++updates;
    }
    EXPECT_GT(updates, 8);
    EXPECT_EQ(parts->best().times, whole->best().times);
    EXPECT_EQ(parts->best().evalTimes, whole->best().evalTimes);
    EXPECT_EQ(parts->best().coefficients, whole->best().coefficients);
    EXPECT_EQ(parts->bestLoss(), whole->bestLoss());
    EXPECT_EQ(parts->iteration(), whole->iteration());
    EXPECT_EQ(parts->evaluations().forward, whole->evaluations().forward);
    EXPECT_EQ(parts->ending(), whole->ending());
}

TEST_F(LeastSquaresTrainerTest, CoefficientsGainMore) {
    recipe.solver = makeSolverSpec("euler");  // leaves the most to gain
    Recorder recorder;
    const double without = trained(recorder)->bestLoss();
    recipe.leastSquares.learnCoefficients = true;
    const auto with = trained(recorder);
    EXPECT_LT(with->bestLoss(), without);
    EXPECT_FALSE(with->best().coefficients.empty());
}

TEST_F(LeastSquaresTrainerTest, TrainsTheMeanOfAbsoluteDifferencesToo) {
    recipe.loss = Loss::L1;
    Recorder recorder;
    const auto trainer = trained(recorder);
    EXPECT_LT(trainer->bestLoss(), 0.7 * recorder.reports.front().trainLoss);
}

TEST_F(LeastSquaresTrainerTest, StopsBetweenTwoEvaluations) {
    denoiser.stopAfter = 20;
    const auto trainer = makeTrainer();
    const RunControl control{denoiser.stop.get_token(), nullptr};
    Recorder recorder;
    EXPECT_THROW(
        {
            while (trainer->advance(recorder, control)) {
            }
        },
        Stopped);
    EXPECT_EQ(denoiser.calls, 20);
    EXPECT_EQ(trainer->best().times.size(), 5u);
}

TEST_F(LeastSquaresTrainerTest, StartsFromOneScheduleIfAsked) {
    recipe.startSchedule = "time_quadratic";
    Recorder recorder;
    const auto trainer = trained(recorder);
    EXPECT_EQ(recorder.reports.front().label, "screen time_quadratic");
    EXPECT_EQ(recorder.reports[1].label, "times from time_quadratic");
    EXPECT_LT(trainer->bestLoss(), recorder.reports.front().trainLoss);
}

TEST_F(LeastSquaresTrainerTest, StartsFromGivenNoiseLevels) {
    const Schedule start =
        makeSchedule("time_quadratic", recipe.solver, recipe.nfe, recipe.noiseSchedule);
    recipe.startSchedule = "time_quadratic";
    Recorder byName;
    trained(byName);
    recipe.startSchedule.clear();
    recipe.descent.priorSigmas = sigmasOf(start);
    Recorder bySigmas;
    const auto trainer = trained(bySigmas);
    EXPECT_EQ(bySigmas.reports.front().label, "screen given sigmas");
    EXPECT_EQ(bySigmas.reports[1].label, "times from given sigmas");
    EXPECT_NEAR(bySigmas.reports.front().trainLoss / byName.reports.front().trainLoss, 1.0, 1e-6);
    EXPECT_LT(trainer->bestLoss(), bySigmas.reports.front().trainLoss);
}

TEST_F(LeastSquaresTrainerTest, RefusesAnotherTrainingsCheckpoint) {
    const TensorFile state = makeTrainer()->state();
    recipe.nfe = 5;
    const auto other = makeTrainer();
    try {
        other->restore(state);
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadFile);
    }
    EXPECT_THROW(other->restore(TensorFile{}), Error);
}

}  // namespace
}  // namespace ld3
