#include "core/solvers/finite_check.h"

#include "core/base/error.h"
#include "tests/unit/solvers/gaussian_denoiser.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

/// Returns NaN for one sample in a band of noise levels.
class SpoiltDenoiser : public GaussianDenoiser {
  public:
    SpoiltDenoiser(double low, double high) : m_low(low), m_high(high) {}

    Tensor predict(const Tensor& x, const NoiseLevel& level, const Condition& c) const override {
        Tensor output = GaussianDenoiser::predict(x, level, c);
        const double sigma = level.sigma[0].item<double>();
        if (sigma >= m_low && sigma <= m_high) {
            output[1][0][0][0] = std::numeric_limits<double>::quiet_NaN();
        }
        return output;
    }

  private:
    double m_low, m_high;
};

const NoiseSchedule kSchedule(noiseScheduleFromName("ve-edm"));

CoefficientTable tableOf(const std::vector<double>& times) {
    TableSpec spec;
    spec.solver = makeSolverSpec("euler");
    spec.nfe = static_cast<int>(times.size()) - 1;
    return makeTable(spec, kSchedule, times, times);
}

std::optional<Error> reasonOf(const Denoiser& denoiser, const CoefficientTable& table) {
    const Tensor noise = torch::randn({2, 2, 3, 3}, torch::kFloat64);
    return whyNotFinite(denoiser, kSchedule, table, noise, {}, {});
}

TEST(FiniteCheck, NamesTheFirstStepSigmaAndSample) {
    const SpoiltDenoiser denoiser(0.5, 3.0);
    const auto reason = reasonOf(denoiser, tableOf({80, 10, 2, 1, 0.002}));
    ASSERT_TRUE(reason);
    EXPECT_EQ(reason->code(), ErrorCode::Numerical);
    EXPECT_THAT(reason->problem(), HasSubstr("network"));
    EXPECT_THAT(reason->where(), HasSubstr("sigma = 2, step 3 of 4, sample 1"));
}

TEST(FiniteCheck, TellsTheSolverFromTheNetwork) {
    const GaussianDenoiser denoiser;
    CoefficientTable table = tableOf({80, 10, 2, 0.002});
    table.rows[1].input.state = 1e300;
    table.rows[2].input.state = 1e300;
    const auto reason = reasonOf(denoiser, table);
    ASSERT_TRUE(reason);
    EXPECT_THAT(reason->problem(), HasSubstr("solver"));
    EXPECT_THAT(reason->where(), HasSubstr("step 3 of 3"));
    table = tableOf({80, 10, 2, 0.002});
    table.output.state = std::numeric_limits<double>::infinity();
    EXPECT_THAT(reasonOf(denoiser, table)->where(), HasSubstr("last of 3 steps"));
}

TEST(FiniteCheck, FiniteSolvesHaveNoReason) {
    const GaussianDenoiser denoiser;
    const CoefficientTable table = tableOf({80, 10, 2, 0.002});
    EXPECT_FALSE(reasonOf(denoiser, table));
    const int before = denoiser.calls;
    const Tensor noise = torch::randn({2, 2, 3, 3}, torch::kFloat64);
    requireFinite(noise, denoiser, kSchedule, table, noise);
    EXPECT_EQ(denoiser.calls, before) << "a finite result costs no network call";
    EXPECT_THROW(requireFinite(noise / 0, SpoiltDenoiser(1, 100), kSchedule, table, noise), Error);
}

}  // namespace
}  // namespace ld3
