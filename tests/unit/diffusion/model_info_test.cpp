#include "core/diffusion/model_info.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ld3 {
namespace {

/// A model that is sampled in sigma and knows these noise levels.
ModelInfo known(double sigmaMin, double sigmaMax) {
    ModelInfo info;
    info.sigmaMin = sigmaMin;
    info.sigmaMax = sigmaMax;
    return info;
}

TEST(NoiseScheduleFor, TheModelsOwnGoesFirst) {
    ModelInfo info = known(0.02, 100.0);
    info.noiseSchedule.sigmaMin = 0.02;
    info.noiseSchedule.sigmaMax = 100.0;
    EXPECT_EQ(noiseScheduleFor(info, ""), info.noiseSchedule);
    EXPECT_EQ(noiseScheduleFor(info, "ve-edm"), info.noiseSchedule);
    EXPECT_EQ(noiseScheduleFor(info, "ve_edm"), info.noiseSchedule);
    EXPECT_THROW((void)noiseScheduleFor(info, "pink"), Error);
}

TEST(NoiseScheduleFor, SigmaSpansWhatTheNetworkKnows) {
    ModelInfo info = known(0.02, 100.0);
    info.noiseSchedule = noiseScheduleFromName("vp-linear");
    const NoiseSchedule schedule(noiseScheduleFor(info, "ve-edm"));
    EXPECT_EQ(schedule.timeMin(), 0.02);
    EXPECT_EQ(schedule.timeMax(), 100.0);
    info = known(0.0, std::numeric_limits<double>::infinity());
    info.noiseSchedule = noiseScheduleFromName("vp-linear");
    EXPECT_EQ(noiseScheduleFor(info, "ve-edm"), noiseScheduleFromName("ve-edm"));
}

TEST(NoiseScheduleFor, VpTimeIsCutOnlyWhereTheNetworkKnowsLess) {
    const NoiseScheduleSpec whole = noiseScheduleFromName("vp-linear");
    EXPECT_EQ(noiseScheduleFor(known(0.0, std::numeric_limits<double>::infinity()), "vp-linear"),
              whole);
    // The published VP networks: their own limits are those of VP time, rounded to float32.
    EXPECT_EQ(noiseScheduleFor(known(0.0009765625, 152.16697692871094), "vp-linear"), whole);
    const NoiseSchedule cut(noiseScheduleFor(known(0.02, 100.0), "vp-linear"));
    EXPECT_NEAR(cut.edmSigma(cut.timeMax()), 100.0, 1e-9);
    EXPECT_NEAR(cut.edmSigma(cut.timeMin()), 0.02, 1e-12);
    EXPECT_LT(cut.timeMax(), 1.0);
    EXPECT_GT(cut.timeMin(), 1e-3);
    EXPECT_THROW((void)noiseScheduleFor(known(200.0, 300.0), "vp-linear"), Error);
}

}  // namespace
}  // namespace ld3
