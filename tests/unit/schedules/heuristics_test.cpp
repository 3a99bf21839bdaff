#include "core/schedules/heuristics.h"

#include "core/base/error.h"
#include "core/schedules/spacings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace ld3 {
namespace {

NoiseSchedule noise(const std::string& name) {
    return NoiseSchedule(noiseScheduleFromName(name));
}

/// Training step k of each time of a schedule with 1000 steps.
std::vector<int> indices(const std::string& kind, int steps) {
    std::vector<int> result;
    for (const double time : makeTimes(kind, steps, noise("vp-discrete:sd"))) {
        result.push_back(static_cast<int>(std::lround(time * 1000)) - 1);
    }
    return result;
}

std::vector<double> edmSigmas(const std::string& kind, int steps, const NoiseSchedule& schedule) {
    std::vector<double> result;
    for (const double time : makeTimes(kind, steps, schedule)) {
        result.push_back(schedule.edmSigma(time));
    }
    return result;
}

void expectSameTimes(const std::string& a, const std::string& b, const std::string& schedule) {
    const NoiseSchedule range = noise(schedule);
    const std::vector<double> first = makeTimes(a, 9, range);
    const std::vector<double> second = makeTimes(b, 9, range);
    for (size_t i = 0; i < first.size(); ++i) {
        EXPECT_NEAR(first[i] / second[i], 1.0, 1e-9) << a << " and " << b << " at " << i;
    }
}

ErrorCode codeOf(const std::string& kind, int steps, const HeuristicOptions& options = {}) {
    try {
        (void)makeTimes(kind, steps, noise("ve-edm"), options);
    } catch (const Error& error) {
        EXPECT_FALSE(error.where().empty());
        EXPECT_FALSE(error.remedy().empty());
        return error.code();
    }
    return ErrorCode::Internal;
}

class EveryKind : public testing::TestWithParam<std::string> {};

/// Each kind on the noise schedules that it exists for.
TEST_P(EveryKind, DecreasesStrictlyBetweenExactEnds) {
    int made = 0;
    std::vector<NoiseScheduleSpec> specs;
    for (const std::string& name : noiseScheduleNames()) {
        specs.push_back(noiseScheduleFromName(name));
    }
    specs.emplace_back();  // Stable Video Diffusion's range
    specs.back().sigmaMax = 700.0;
    for (const NoiseScheduleSpec& spec : specs) {
        const NoiseSchedule schedule(spec);
        for (const int steps : {1, 2, 3, 5, 8, 10, 20}) {
            std::vector<double> times;
            try {
                times = makeTimes(GetParam(), steps, schedule);
            } catch (const Error& error) {
                EXPECT_EQ(error.code(), ErrorCode::InvalidArgument) << error.what();
                continue;
            }
            ++made;
            ASSERT_EQ(times.size(), static_cast<size_t>(steps) + 1);
            if (GetParam() != "leading") {  // never starts at the first training step
                EXPECT_EQ(times.front(), schedule.timeMax());
            }
            EXPECT_DOUBLE_EQ(times.back(), schedule.timeMin());
            for (int i = 0; i < steps; ++i) {
                EXPECT_LT(times[i + 1], times[i]) << spec.kind << " " << steps << " at " << i;
            }
        }
    }
    EXPECT_GE(made, 7);
}

INSTANTIATE_TEST_SUITE_P(Heuristics,
                         EveryKind,
                         testing::ValuesIn([] {
                             std::vector<std::string> names;
                             for (const ScheduleKind& kind : scheduleKinds()) {
                                 names.push_back(kind.name);
                             }
                             return names;
                         }()),
                         [](const auto& info) { return info.param; });

TEST(Heuristics, NamesAreReadTolerantly) {
    expectSameTimes("logSNR", "logsnr", "ve-edm");
    expectSameTimes("time_uniform", "Time-Uniform", "ve-edm");
    expectSameTimes("poly_3", "poly3", "ve-edm");
    expectSameTimes("poly_1.5", "poly-1.5", "ve-edm");
    expectSameTimes("poly", "poly_7", "ve-edm");
    expectSameTimes("edm", "edm_7", "ve-edm");
}

TEST(Heuristics, TheThreeQuadraticsAreWhatTheirNamesSay) {
    const NoiseSchedule schedule = noise("ve-edm");
    // N = 2, middle: LD3's poly, and equal steps in the square root of t.
    EXPECT_NEAR(makeTimes("time_quadratic", 2, schedule)[1], 0.002 + 79.998 / 4, 1e-12);
    const double root = (std::sqrt(80.0) + std::sqrt(0.002)) / 2;
    EXPECT_NEAR(makeTimes("sqrt_quadratic", 2, schedule)[1], root * root, 1e-12);
    expectSameTimes("time_quadratic", "poly_2", "vp-linear");
    expectSameTimes("sqrt_quadratic", "edm_2", "vp-linear");
    // On a VP-linear process the fitted time is its own time.
    expectSameTimes("sqrt_quadratic_vp", "sqrt_quadratic", "vp-linear");
    expectSameTimes("time_uniform_vp", "time_uniform", "vp-linear");
    EXPECT_GT(makeTimes("sqrt_quadratic", 2, schedule)[1],
              makeTimes("sqrt_quadratic_vp", 2, schedule)[1] * 2);
}

TEST(Heuristics, EdmInSigmaAndInTimeAreOneWhereTimeIsSigma) {
    expectSameTimes("edm", "edm_sigma", "ve-edm");
    const NoiseSchedule schedule = noise("vp-linear");
    EXPECT_GT(std::abs(makeTimes("edm", 5, schedule)[2] - makeTimes("edm_sigma", 5, schedule)[2]),
              0.05);
    // EDM's published list for 18 steps starts 80, 57.59, 40.79 (with 17 intervals).
    const std::vector<double> edm = makeTimes("edm_sigma", 17, noise("ve-edm"));
    EXPECT_NEAR(edm[1], 57.586, 1e-3);
    EXPECT_NEAR(edm[2], 40.786, 1e-3);
}

TEST(Heuristics, CosineIsUniformOnItsOwnNoiseSchedule) {
    expectSameTimes("cosine", "time_uniform", "vp-cosine");
}

TEST(Heuristics, KlOptimalHasThePublishedNumbersForStableDiffusion) {
    const std::vector<double> expected = {
        14.615, 4.565, 2.633, 1.787, 1.295, .962, .712, .509, .336, .178, .029};
    const std::vector<double> sigmas = edmSigmas("kl_optimal", 10, noise("vp-discrete:sd"));
    for (size_t i = 0; i < expected.size(); ++i) {
        EXPECT_NEAR(sigmas[i], expected[i], 6e-4) << i;
    }
}

TEST(Heuristics, BetaQuantilesAgreeWithTheirDefinition) {
    // For a = 1/2 the quantile is sin²(pi p / 2); for a = 1 it is p; for a = 2 it solves 3x²−2x³.
    for (const double p : {0.001, 0.1, 0.25, 0.5, 0.6, 0.9, 0.999}) {
        const double s = std::sin(M_PI * p / 2);
        EXPECT_NEAR(symmetricBetaQuantile(p, 0.5), s * s, 1e-12);
        EXPECT_NEAR(symmetricBetaQuantile(p, 1.0), p, 1e-12);
        const double x = symmetricBetaQuantile(p, 2.0);
        EXPECT_NEAR(x * x * (3 - 2 * x), p, 1e-12);
    }
    EXPECT_EQ(symmetricBetaQuantile(0.0, 0.6), 0.0);
    EXPECT_EQ(symmetricBetaQuantile(1.0, 0.6), 1.0);
}

TEST(Heuristics, DiffusersSpacingsHaveTheirIndices) {
    EXPECT_THAT(indices("linspace", 4), testing::ElementsAre(999, 749, 500, 250, 0));
    EXPECT_THAT(indices("leading", 4), testing::ElementsAre(751, 501, 251, 1, 0));
    EXPECT_THAT(indices("trailing", 4), testing::ElementsAre(999, 749, 499, 249, 0));
    EXPECT_THAT(indices("trailing", 3), testing::ElementsAre(999, 666, 332, 0));
    EXPECT_EQ(codeOf("trailing", 5), ErrorCode::InvalidArgument);
    EXPECT_THROW(makeTimes("trailing", 1500, noise("vp-discrete:sd")), Error);
    EXPECT_THROW(makeTimes("leading", 4, noise("vp-discrete:sd"), {.timeMax = 0.9}), Error);
}

TEST(Heuristics, BetaInIndexIsSymmetricOverTheTrainingSteps) {
    const std::vector<int> k = indices("beta_index", 6);
    for (size_t i = 0; i < k.size(); ++i) {
        EXPECT_NEAR(k[i] + k[k.size() - 1 - i], 999, 1) << i;
    }
}

TEST(Heuristics, PublishedTablesKeepTheirLevels) {
    const std::vector<double> ays = edmSigmas("ays_sd15", 10, noise("vp-discrete:sd"));
    EXPECT_NEAR(ays[1], 6.475, 1e-9);
    EXPECT_NEAR(ays[9], 0.152, 1e-9);
    EXPECT_NEAR(ays[10], 0.029167, 1e-6);
    const std::vector<double> gits = edmSigmas("gits_cifar10", 5, noise("ve-edm"));
    EXPECT_NEAR(gits[3], 0.8119, 1e-12);
    // Twice the steps: every second level is kept, between two lies their geometric mean.
    const std::vector<double> twice = edmSigmas("ays_sd15", 20, noise("vp-discrete:sd"));
    EXPECT_NEAR(twice[2], 6.475, 1e-9);
    EXPECT_NEAR(twice[3], std::sqrt(6.475 * 3.861), 1e-9);
}

TEST(Heuristics, PublishedTablesRefuseOtherRanges) {
    try {
        (void)makeTimes("ays_sd15", 10, noise("ve-edm"));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.what(), testing::HasSubstr("14.615"));
        EXPECT_THAT(error.what(), testing::HasSubstr("80"));
    }
    EXPECT_THROW(makeTimes("gits_cifar10", 5, noise("vp-discrete:sd")), Error);
    EXPECT_THROW(makeTimes("ays_svd", 5, noise("ve-edm")), Error);
}

TEST(Heuristics, EndsCanBeMoved) {
    const std::vector<double> times =
        makeTimes("logSNR", 4, noise("ve-edm"), {.timeMax = 40.0, .timeMin = 0.01});
    EXPECT_EQ(times.front(), 40.0);
    EXPECT_EQ(times.back(), 0.01);
    EXPECT_EQ(codeOf("edm", 4, {.timeMax = 81.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("edm", 4, {.timeMin = 0.001}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("edm", 4, {.timeMax = 1.0, .timeMin = 2.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("edm", 4, {.timeMax = NAN}), ErrorCode::InvalidArgument);
}

TEST(Heuristics, BadRequestsAreRefused) {
    for (const char* kind : {"",
                             "unknown",
                             "poly_",
                             "poly_x",
                             "poly_0",
                             "poly_-2",
                             "poly--2",
                             "poly_nan",
                             "poly_inf",
                             "edm_sigma_0",
                             "logSNR_3"}) {
        EXPECT_EQ(codeOf(kind, 5), ErrorCode::InvalidArgument) << kind;
    }
    EXPECT_EQ(codeOf("edm", 0), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("edm", -3), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("edm", 1000000000), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("edm", 5, {.rho = -1.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("logSNR", 5, {.rho = 3.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("poly_3", 5, {.rho = 4.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf("poly_900", 10), ErrorCode::InvalidArgument);  // steps fall together
}

TEST(Heuristics, UnknownKindsAreAnsweredWithTheKnownOnes) {
    try {
        (void)makeTimes("karas", 5, noise("ve-edm"));
        FAIL();
    } catch (const Error& error) {
        for (const ScheduleKind& kind : scheduleKinds()) {
            EXPECT_THAT(error.remedy(), testing::HasSubstr(kind.name));
        }
    }
}

TEST(Heuristics, ASchedulesNameCarriesItsExponent) {
    const SolverSpec solver = makeSolverSpec("unipc");
    const Schedule schedule =
        makeSchedule("poly", solver, 6, noiseScheduleFromName("ve-edm"), {.rho = 3.0});
    EXPECT_EQ(schedule.name, "poly_3");
    EXPECT_EQ(makeSchedule("logsnr", solver, 6, schedule.noiseSchedule).name, "logSNR");
    EXPECT_EQ(schedule.times.size(), 7U);
    EXPECT_EQ(schedule.times, schedule.evalTimes);
    EXPECT_EQ(makeSchedule("edm", makeSolverSpec("heun"), 6, schedule.noiseSchedule).times.size(),
              4U);
}

}  // namespace
}  // namespace ld3
