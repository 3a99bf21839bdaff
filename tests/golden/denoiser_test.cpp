#include "core/diffusion/noise_level.h"
#include "core/models/open_model.h"
#include "tests/golden/golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

using golden::maxRelative;
using golden::tensor;

constexpr double kTolerance = 1e-10;  // relative to the largest entry, as the data's README asks

class GoldenDenoiser : public testing::TestWithParam<std::string> {
  protected:
    static Tensor get(const std::string& quantity) {
        return tensor("denoiser", GetParam() + "/" + quantity);
    }

    std::shared_ptr<const Denoiser> model =
        openModel(LD3_TEST_DATA "/ld3/mixture.safetensors", {"cpu", "float64"});
    NoiseSchedule schedule{noiseScheduleFromName(GetParam())};
};

TEST_P(GoldenDenoiser, ValuesAndVectorJacobianProducts) {
    const Tensor x = get("x").clone().requires_grad_();
    const Tensor times = get("t").clone().requires_grad_();
    const NoiseLevel level = noiseLevelAt(schedule, times, torch::kFloat64);
    EXPECT_LT(maxRelative(level.alpha, get("alpha")), 1e-11);
    EXPECT_LT(maxRelative(level.sigma, get("sigma")), 1e-11);
    EXPECT_LT(maxRelative(dataPrediction(*model, x, level), get("denoised")), kTolerance);

    const Tensor eps = noisePrediction(*model, x, level);
    EXPECT_LT(maxRelative(eps, get("eps")), kTolerance);
    const auto slopes = gradients((eps * get("cotangent")).sum(), {x, times});
    EXPECT_LT(maxRelative(slopes[0], get("vjp_x")), kTolerance);
    EXPECT_LT(maxRelative(slopes[1], get("vjp_t")), kTolerance);
}

TEST_P(GoldenDenoiser, OneSharedTimeEqualsTheSameTimeForEach) {
    const Tensor x = get("x");
    for (const int64_t i : {0, 4, 8}) {
        const Tensor time = get("t").narrow(0, i, 1);
        const Tensor shared =
            dataPrediction(*model, x, noiseLevelAt(schedule, time, torch::kFloat64));
        const Tensor each =
            dataPrediction(*model, x, noiseLevelAt(schedule, time.expand({9}), torch::kFloat64));
        EXPECT_LT(maxRelative(shared, each), 1e-13);
        EXPECT_LT(maxRelative(shared[i], get("denoised")[i]), kTolerance);
    }
}

INSTANTIATE_TEST_SUITE_P(Schedules,
                         GoldenDenoiser,
                         testing::Values("ve_edm", "vp_linear", "vp_ldm", "vp_cosine", "vp_sd"),
                         [](const auto& info) { return info.param; });

}  // namespace
}  // namespace ld3
