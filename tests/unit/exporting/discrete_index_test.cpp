#include "core/exporting/discrete_index.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

const NoiseSchedule& sd() {
    static const NoiseSchedule schedule(noiseScheduleFromName("vp-discrete:sd"));
    return schedule;
}

TEST(DiscreteIndex, WholeStepsHaveTheKnownSigmas) {
    const NoiseSchedule ldm(noiseScheduleFromName("vp-discrete:ldm"));
    for (const auto rule : {IndexRule::LogAlpha, IndexRule::LogSigma, IndexRule::Sigma}) {
        EXPECT_NEAR(sigmaAtIndex(sd(), 0, rule), 0.029167, 5e-7);
        EXPECT_NEAR(sigmaAtIndex(sd(), 500, rule), 1.618279, 5e-7);
        EXPECT_NEAR(sigmaAtIndex(sd(), 999, rule), 14.614641, 5e-7);
        EXPECT_NEAR(sigmaAtIndex(ldm, 0, rule), 0.038759, 5e-7);
        EXPECT_NEAR(sigmaAtIndex(ldm, 500, rule), 2.775167, 5e-7);
        EXPECT_NEAR(sigmaAtIndex(ldm, 999, rule), 83.822494, 5e-7);
    }
}

TEST(DiscreteIndex, TheThreeRulesDifferBetweenSteps) {
    EXPECT_NEAR(sigmaAtIndex(sd(), 0.5, IndexRule::LogAlpha), 0.035759, 5e-7);
    EXPECT_NEAR(sigmaAtIndex(sd(), 0.5, IndexRule::LogSigma), 0.034713, 5e-7);
    EXPECT_NEAR(sigmaAtIndex(sd(), 0.5, IndexRule::Sigma), 0.035241, 5e-7);
    EXPECT_NEAR(sigmaAtIndex(sd(), 10.5, IndexRule::LogAlpha), 0.100583, 5e-7);
    EXPECT_NEAR(sigmaAtIndex(sd(), 10.5, IndexRule::LogSigma), 0.100533, 5e-7);
    EXPECT_NEAR(sigmaAtIndex(sd(), 10.5, IndexRule::Sigma), 0.100558, 5e-7);
}

TEST(DiscreteIndex, IndicesAreFoundBack) {
    for (const auto rule : {IndexRule::LogAlpha, IndexRule::LogSigma, IndexRule::Sigma}) {
        for (const double index : {0.0, 0.5, 1.0, 10.25, 499.5, 998.75, 999.0}) {
            EXPECT_NEAR(indexFromSigma(sd(), sigmaAtIndex(sd(), index, rule), rule), index, 1e-9);
        }
        EXPECT_EQ(indexFromSigma(sd(), 0.001, rule), 0.0);
        EXPECT_EQ(indexFromSigma(sd(), 100.0, rule), 999.0);
    }
}

TEST(DiscreteIndex, OnlyDiscreteSchedulesHaveTrainingSteps) {
    EXPECT_EQ(trainingStepCount(noiseScheduleFromName("ve-edm")), 0);
    EXPECT_EQ(trainingStepCount(noiseScheduleFromName("vp-discrete:ldm")), 1000);
    NoiseScheduleSpec spec;
    spec.kind = "vp-discrete";
    spec.betas = {0.1, 0.2, 0.3};
    EXPECT_EQ(trainingStepCount(spec), 3);
    EXPECT_NEAR(indexFromTime(NoiseSchedule(spec), 1.0), 2.0, 1e-12);
}

}  // namespace
}  // namespace ld3
