#include "core/training/loss_watch.h"

#include "core/training/training_meter.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ld3 {
namespace {

TrainingReport update(int iteration, double trainLoss, double validLoss, double bestLoss) {
    TrainingReport report;
    report.iteration = iteration;
    report.trainLoss = trainLoss;
    report.validLoss = validLoss;
    report.bestLoss = bestLoss;
    report.gradientNorm = 0.25;
    return report;
}

TEST(LossWatchTest, SoundUpdatesAreNoFaults) {
    LossWatch watch;
    EXPECT_FALSE(watch.look(update(1, 0.1, NAN, NAN)));
    EXPECT_FALSE(watch.look(update(2, 0.1, 0.9, 0.1)));
    TrainingReport round = update(2, NAN, NAN, 0.1);
    round.kind = ReportKind::Round;
    EXPECT_FALSE(watch.look(round)) << "a round has no loss of its own";
}

TEST(LossWatchTest, NamesWhatIsNotANumberOnceAStretch) {
    LossWatch watch;
    const auto first = watch.look(update(7, NAN, NAN, 0.012));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->kind, LossFault::Kind::NotANumber);
    EXPECT_TRUE(first->isFirst);
    EXPECT_EQ(lossFaultText(*first),
              "iteration 7: a loss is not a number (training loss nan, gradient norm 0.25); the "
              "best schedule is kept, validation loss 0.012");
    const auto second = watch.look(update(8, HUGE_VAL, NAN, 0.012));
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->isFirst);
    EXPECT_FALSE(watch.look(update(9, 0.1, NAN, 0.012)));
    EXPECT_TRUE(watch.look(update(10, 0.1, HUGE_VAL, NAN))->isFirst);
}

TEST(LossWatchTest, ALossFarAboveTheBestRunsAway) {
    LossWatch watch;
    const auto fault = watch.look(update(3, 0.2, 1.3, 0.1));
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, LossFault::Kind::Diverging);
    EXPECT_NE(lossFaultText(*fault).find("iteration 3: the loss runs away"), std::string::npos);
    TrainingReport otherStart = update(4, 0.2, 1.3, 0.1);
    otherStart.label = "times from poly_3";
    EXPECT_FALSE(watch.look(otherStart)) << "another start may be worse";
}

TEST(LossWatchTest, LeastSquaresRunsAwayWithinAStage) {
    const auto labelled = [](int iteration, double trainLoss, double validLoss) {
        TrainingReport report = update(iteration, trainLoss, validLoss, 0.01);
        report.label = "times and eval times";
        return report;
    };
    LossWatch watch;
    EXPECT_FALSE(watch.look(labelled(1, 0.5, 0.6))) << "far above the best, as starts are";
    EXPECT_FALSE(watch.look(labelled(2, 0.1, NAN)));
    EXPECT_FALSE(watch.look(labelled(3, 0.9, NAN)));
    const auto training = watch.look(labelled(4, 1.1, NAN));
    ASSERT_TRUE(training) << "eleven times the lowest";
    EXPECT_EQ(training->kind, LossFault::Kind::Diverging);
    EXPECT_EQ(training->iteration, 4);
    EXPECT_EQ(training->gradientNorm, 0.25);
    EXPECT_FALSE(watch.look(labelled(5, 0.1, 0.5)));
    EXPECT_TRUE(watch.look(labelled(6, 0.1, 5.1))) << "the validation";
    TrainingReport round = update(6, NAN, NAN, 0.01);
    round.kind = ReportKind::Round;
    EXPECT_FALSE(watch.look(round));
    EXPECT_FALSE(watch.look(labelled(7, 3.0, 9.0))) << "another start";
    EXPECT_TRUE(watch.look(labelled(8, 3.0, HUGE_VAL))) << "validated, and no number";
}

TEST(LossWatchTest, AHandMadeScheduleWithoutALossIsNamed) {
    TrainingReport report = update(0, NAN, NAN, NAN);
    EXPECT_FALSE(baselineFault(report)) << "no hand-made schedule";
    report.kind = ReportKind::Baseline;
    report.label = "logSNR";
    const auto fault = baselineFault(report);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, LossFault::Kind::NoBaseline);
    EXPECT_EQ(lossFaultText(*fault),
              "the hand-made schedule logSNR has no loss (validation loss nan); the training goes "
              "on without it");
    report.validLoss = 0.2;
    EXPECT_FALSE(baselineFault(report));
}

TEST(LossWatchTest, AFailedUpdateTellsItsReason) {
    LossWatch watch;
    TrainingReport report = update(5, 0.1, NAN, NAN);
    report.label = std::string(kFailedUpdate) + "two learned times have met";
    const auto fault = watch.look(report);
    ASSERT_TRUE(fault);
    EXPECT_EQ(lossFaultText(*fault),
              "iteration 5: two learned times have met (training loss 0.1, gradient norm 0.25); "
              "there is no schedule to keep yet");
}

TEST(TrainingMeterTest, WhatIsLeftFollowsFromTheShareThatIsDone) {
    TrainingMeter meter;
    TrainingReport report = update(1, 0.1, 0.1, 0.1);
    report.evaluations = {1000, 500};
    report.fractionDone = 0.005;
    meter.add(report);
    EXPECT_EQ(meter.evaluationsSpent(), 2500);
    EXPECT_FALSE(meter.evaluationsLeft()) << "too early to tell";
    report.fractionDone = 0.25;
    meter.add(report);
    EXPECT_EQ(meter.evaluationsLeft(), 7500);
    report.kind = ReportKind::Baseline;
    report.evaluations = {};
    report.fractionDone = 0.0;
    meter.add(report);
    EXPECT_EQ(meter.evaluationsSpent(), 2500) << "baselines are no expense";
    meter.clear();
    EXPECT_EQ(meter.evaluationsSpent(), 0);
}

}  // namespace
}  // namespace ld3
