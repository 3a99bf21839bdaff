#include "core/diffusion/noise_level.h"
#include "tests/golden/golden.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

class GoldenNoiseSchedule : public testing::TestWithParam<std::string> {
  protected:
    static bool has(const std::string& quantity) {
        return golden::has("noise_schedules", GetParam() + "/" + quantity);
    }

    static Tensor get(const std::string& quantity) {
        return golden::tensor("noise_schedules", GetParam() + "/" + quantity).to(torch::kFloat64);
    }

    static nlohmann::json info() {
        return golden::metadata("noise_schedules", "schedules")[GetParam()];
    }

    /// The data's README: 1e-14 for VE, 1e-11 for VP, relative and absolute.
    static void expectNear(const std::string& quantity,
                           const Tensor& actual,
                           const Tensor& expected,
                           double factor = 1.0) {
        const bool exact = GetParam().rfind("ve_", 0) == 0;
        const double tolerance = factor * (exact ? 1e-14 : 1e-11);
        const Tensor allowed = tolerance * (1 + expected.abs());
        EXPECT_LE(((actual - expected).abs() / allowed).max().item<double>(), 1.0) << quantity;
    }

    /// A quantity and its derivative at these points.
    std::pair<Tensor, Tensor> evaluate(ScheduleQuantity quantity, const Tensor& points) const {
        const Tensor argument = points.clone().requires_grad_();
        const Tensor value = evaluateSchedule(schedule, quantity, argument);
        return {value.detach(), gradients(value.sum(), {argument})[0]};
    }

    NoiseSchedule schedule{noiseScheduleFromName(GetParam())};
};

TEST_P(GoldenNoiseSchedule, LimitsAgree) {
    EXPECT_DOUBLE_EQ(schedule.timeMax(), info()["T"].get<double>());
    EXPECT_DOUBLE_EQ(schedule.timeMin(), info()["eps"].get<double>());
    EXPECT_NEAR(schedule.lambdaMin(), info()["lambda_min"].get<double>(), 1e-11);
    EXPECT_NEAR(schedule.lambdaMax(), info()["lambda_max"].get<double>(), 1e-11);
}

TEST_P(GoldenNoiseSchedule, QuantitiesAgree) {
    const Tensor times = get("t");
    expectNear("log_alpha", evaluate(ScheduleQuantity::LogAlpha, times).first, get("log_alpha"));
    expectNear("alpha", evaluate(ScheduleQuantity::Alpha, times).first, get("alpha"));
    expectNear("sigma", evaluate(ScheduleQuantity::Sigma, times).first, get("sigma"));
    expectNear("lambda", evaluate(ScheduleQuantity::Lambda, times).first, get("lambda"));
}

TEST_P(GoldenNoiseSchedule, SlopeOfLambdaAgreesOffTheKinks) {
    Tensor expected = get("dlambda_dt");
    Tensor actual = evaluate(ScheduleQuantity::Lambda, get("t")).second;
    if (has("is_keypoint")) {
        const Tensor smooth = get("is_keypoint").eq(0);
        ASSERT_GT(smooth.sum().item<int64_t>(), 10);
        actual = actual.masked_select(smooth);
        expected = expected.masked_select(smooth);
    }
    expectNear("dlambda_dt", actual, expected);
}

TEST_P(GoldenNoiseSchedule, InverseAndItsSlopeAgree) {
    const auto [time, slope] = evaluate(ScheduleQuantity::TimeFromLambda, get("inv_lambda_in"));
    expectNear("inv_lambda_t", time, get("inv_lambda_t"));
    expectNear("inv_dt_dlambda", slope, get("inv_dt_dlambda"));
}

TEST_P(GoldenNoiseSchedule, SlopesAgreeWithDifferences) {
    const Tensor inner = torch::linspace(0.0137, 0.9713, 23, torch::kFloat64);
    const Tensor times = schedule.timeMin() + inner * (schedule.timeMax() - schedule.timeMin());
    const Tensor step = times * 1e-6;
    for (const auto quantity : {ScheduleQuantity::LogAlpha,
                                ScheduleQuantity::Alpha,
                                ScheduleQuantity::Sigma,
                                ScheduleQuantity::Lambda}) {
        const Tensor difference = (evaluateSchedule(schedule, quantity, times + step) -
                                   evaluateSchedule(schedule, quantity, times - step)) /
                                  (2 * step);
        const Tensor slope = evaluate(quantity, times).second;
        EXPECT_LT(golden::maxRelative(slope, difference), 1e-6);
    }
}

TEST_P(GoldenNoiseSchedule, AgreesWithTheSinglePrecisionReference) {
    const Tensor times = get("f32/t");
    expectNear("f32/alpha", evaluate(ScheduleQuantity::Alpha, times).first, get("f32/alpha"), 1e9);
    // Rounding of the reference itself, as its metadata states.
    const double lambdaError = info()["f32_max_abs_err_lambda"].get<double>();
    EXPECT_LT(
        golden::maxAbsolute(evaluate(ScheduleQuantity::Lambda, times).first, get("f32/lambda")),
        2 * lambdaError + 2e-6);
}

INSTANTIATE_TEST_SUITE_P(
    Schedules,
    GoldenNoiseSchedule,
    testing::Values("ve_edm", "ve_heat", "vp_linear", "vp_cosine", "vp_ldm", "vp_sd"),
    [](const auto& info) { return info.param; });

}  // namespace
}  // namespace ld3
