#include "core/diffusion/noise_schedule.h"

#include "core/base/error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <type_traits>

namespace ld3 {
namespace {

using ::testing::HasSubstr;

NoiseScheduleSpec explicitBetas() {
    NoiseScheduleSpec spec;
    spec.kind = "vp-discrete";
    for (int i = 0; i < 50; ++i) {
        spec.betas.push_back(0.001 + 0.004 * i);
    }
    return spec;
}

NoiseScheduleSpec specOf(const std::string& name) {
    return name == "vp-discrete" ? explicitBetas() : noiseScheduleFromName(name);
}

class NoiseScheduleTest : public ::testing::TestWithParam<std::string> {
  protected:
    /// Points all over the range, none of them at a kink of the discrete schedules.
    [[nodiscard]] std::vector<double> inside() const {
        std::vector<double> times;
        for (const double u : {0.00137, 0.0313, 0.1771, 0.5017, 0.8339, 0.99371}) {
            times.push_back(m_schedule.timeMin() +
                            u * (m_schedule.timeMax() - m_schedule.timeMin()));
        }
        return times;
    }

    const NoiseSchedule m_schedule{specOf(GetParam())};
};

TEST_P(NoiseScheduleTest, DefinesLambdaAndTheKindOfProcess) {
    for (const double t : inside()) {
        const double alpha = m_schedule.alpha(t);
        const double sigma = m_schedule.sigma(t);
        EXPECT_NEAR(std::log(alpha / sigma), m_schedule.lambda(t), 1e-12 * (1 + std::abs(t)));
        EXPECT_NEAR(std::log(alpha), m_schedule.logAlpha(t), 1e-12);
        EXPECT_NEAR(m_schedule.edmSigma(t), sigma / alpha, 1e-11 * sigma / alpha);
        if (m_schedule.isVarianceExploding()) {
            EXPECT_EQ(alpha, 1.0);
            EXPECT_EQ(m_schedule.priorScale(t), sigma);
        } else {
            EXPECT_NEAR(alpha * alpha + sigma * sigma, 1.0, 1e-14);
            EXPECT_EQ(m_schedule.priorScale(t), 1.0);
        }
    }
}

TEST_P(NoiseScheduleTest, LambdaFallsWithTimeAndIsInverted) {
    double before = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= 1000; ++i) {
        const double t =
            m_schedule.timeMin() + i / 1000.0 * (m_schedule.timeMax() - m_schedule.timeMin());
        const double lambda = m_schedule.lambda(t);
        EXPECT_LT(lambda, before) << t;
        EXPECT_NEAR(m_schedule.timeFromLambda(lambda), t, 1e-10 * t) << t;
        before = lambda;
    }
}

TEST_P(NoiseScheduleTest, SlopesAgreeWithFiniteDifferences) {
    for (const double t : inside()) {
        const double step = 1e-6 * t;
        const auto difference = [&](auto function) {
            return (function(t + step) - function(t - step)) / (2 * step);
        };
        const double slopeOfLogAlpha =
            difference([&](double at) { return m_schedule.logAlpha(at); });
        const double slopeOfSigma = difference([&](double at) { return m_schedule.sigma(at); });
        EXPECT_NEAR(m_schedule.logAlphaSlope(t), slopeOfLogAlpha, 1e-6 * (1 + slopeOfSigma));
        EXPECT_NEAR(m_schedule.sigmaSlope(t), slopeOfSigma, 1e-6 * (1 + slopeOfSigma));
        const Dual lambda = m_schedule.lambda(Dual::variable(t, 0, 1));
        const double slopeOfLambda = difference([&](double at) { return m_schedule.lambda(at); });
        EXPECT_NEAR(lambda.slopes().at(0) / slopeOfLambda, 1.0, 1e-6);
        const Dual time = m_schedule.timeFromLambda(lambda);
        EXPECT_NEAR(time.slopes().at(0), 1.0, 1e-7);
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds,
                         NoiseScheduleTest,
                         ::testing::Values("ve-edm",
                                           "ve-heat",
                                           "vp-linear",
                                           "vp-cosine",
                                           "vp-discrete:ldm",
                                           "vp-discrete:sd",
                                           "vp-discrete"),
                         [](const auto& info) {
                             std::string name = info.param;
                             std::replace_if(
                                 name.begin(), name.end(), [](char c) { return !isalnum(c); }, '_');
                             return name;
                         });

TEST(NoiseScheduleSpecTest, TimesCanBeNarrowed) {
    NoiseScheduleSpec spec = noiseScheduleFromName("vp-linear");
    spec.timeMin = 0.01;
    spec.timeMax = 0.9;
    const NoiseSchedule schedule(spec);
    EXPECT_EQ(schedule.timeMin(), 0.01);
    EXPECT_EQ(schedule.timeMax(), 0.9);
    EXPECT_EQ(schedule.lambdaMin(), schedule.lambda(0.9));
    EXPECT_EQ(schedule.lambdaMax(), schedule.lambda(0.01));
}

TEST(NoiseScheduleSpecTest, NamesAndTheReferencesNamesAreUnderstood) {
    for (const std::string& name : noiseScheduleNames()) {
        EXPECT_EQ(noiseScheduleFromName(name).kind, name);
    }
    EXPECT_EQ(noiseScheduleFromName("ve_edm").kind, "ve-edm");
    EXPECT_EQ(noiseScheduleFromName("vp_ldm").kind, "vp-discrete:ldm");
    EXPECT_EQ(noiseScheduleFromName("vp_sd").kind, "vp-discrete:sd");
}

template <class Value>
NoiseScheduleSpec with(const std::string& kind,
                       Value NoiseScheduleSpec::*field,
                       const std::type_identity_t<Value>& value) {
    NoiseScheduleSpec spec;
    spec.kind = kind;
    spec.*field = value;
    return spec;
}

void expectRefused(const NoiseScheduleSpec& spec, const std::string& field) {
    try {
        const NoiseSchedule schedule(spec);
        ADD_FAILURE() << "accepted: " << field;
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.where(), HasSubstr(field));
        EXPECT_FALSE(error.remedy().empty());
    }
}

TEST(NoiseScheduleSpecTest, ImpossibleValuesAreRefusedByName) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    using Spec = NoiseScheduleSpec;
    expectRefused(with("ve-edm", &Spec::sigmaMin, 0.0), "sigma_min");
    expectRefused(with("ve-edm", &Spec::sigmaMin, 80.0), "sigma_max");
    expectRefused(with("ve-heat", &Spec::sigmaMax, infinity), "sigma_max");
    expectRefused(with("ve-heat", &Spec::sigmaMin, nan), "sigma_min");
    expectRefused(with("vp-linear", &Spec::betaMin, -0.1), "beta_min");
    expectRefused(with("vp-linear", &Spec::betaMin, 30.0), "beta_max");
    expectRefused(with("vp-discrete", &Spec::betas, {}), "betas");
    expectRefused(with("vp-discrete", &Spec::betas, {0.1, 1.0}), "betas");
    expectRefused(with("vp-discrete", &Spec::betas, {0.1, nan}), "betas");
    expectRefused(with("vp-cosine", &Spec::timeMax, 1.0), "time_max");
    expectRefused(with("vp-linear", &Spec::timeMin, 1.5), "time_min");
    expectRefused(with("linear", &Spec::timeMin, 0.0), "linear");
}

}  // namespace
}  // namespace ld3
