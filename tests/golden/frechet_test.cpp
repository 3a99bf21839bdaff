#include "core/metrics/frechet_distance.h"
#include "tests/golden/statistics_golden.h"

#include <gmock/gmock.h>

#include <sstream>

namespace ld3 {
namespace {

struct Case {
    std::string name;
    double tolerance;
    bool relative;
};

/// Tolerances of the reference; absolute where the truth is near zero.
const std::vector<Case>& cases() {
    static const std::vector<Case> all{{"d8_full", 1e-9, true},
                                       {"d64_full", 1e-9, true},
                                       {"d256_full", 1e-9, true},
                                       {"d256_inception_like", 1e-9, true},
                                       {"d8_rankdef", 1e-5, false},
                                       {"d64_rankdef", 1e-5, false},
                                       {"d256_rankdef", 1e-5, false},
                                       {"d64_rankdef_both", 1e-5, false},
                                       {"d64_nearly_singular", 1e-6, false},
                                       {"d64_identical", 1e-9, false},
                                       {"d64_mean_only", 1e-9, false},
                                       {"d64_close", 1e-11, false},
                                       {"d8_diagonal", 1e-12, true},
                                       {"d8_dead_features", 1e-9, false},
                                       {"d64_zero_first", 1e-9, false},
                                       {"d16_dead_sqrtm_fails", 1e-6, false},
                                       {"d32_dead_fewsamples_sqrtm_fails", 1e-6, false}};
    return all;
}

/// 40-digit arithmetic where there is one.
double truthOf(const std::string& name) {
    const bool hasExact = golden::frechetFile().tensors.contains(name + ".exact");
    return golden::frechetTensor(name + (hasExact ? ".exact" : ".svd_nuclear")).item<double>();
}

class GoldenFrechet : public testing::TestWithParam<Case> {};

TEST_P(GoldenFrechet, IsTheTruth) {
    const Case& one = GetParam();
    const double truth = truthOf(one.name);
    const GaussianMoments first = golden::momentsOf(one.name, "1");
    const GaussianMoments second = golden::momentsOf(one.name, "2");
    const double tolerance = one.tolerance * (one.relative ? std::abs(truth) : 1.0);
    const FrechetDistance distance = frechetDistance(first, second);
    std::ostringstream deviation;
    deviation << distance.value - truth;
    RecordProperty("deviation", deviation.str());
    EXPECT_NEAR(distance.value, truth, tolerance);
    EXPECT_NEAR(frechetDistance(second, first).value, truth, tolerance);
    EXPECT_DOUBLE_EQ(distance.value, distance.meanTerm + distance.covarianceTerm);
}

INSTANTIATE_TEST_SUITE_P(Cases, GoldenFrechet, testing::ValuesIn(cases()), [](const auto& info) {
    return info.param.name;
});

TEST(GoldenFrechet, TriesEveryCase) {
    std::stringstream names(golden::frechetFile().metadata.at("cases"));
    size_t count = 0;
    for (std::string name; std::getline(names, name, ',');) {
        ++count;
        EXPECT_THAT(cases(), testing::Contains(testing::Field(&Case::name, name)));
    }
    EXPECT_EQ(count, cases().size());
}

TEST(GoldenFrechet, SaysHowSingularTheCovariancesAre) {
    const auto ranks = [](const std::string& name) {
        const FrechetDistance distance =
            frechetDistance(golden::momentsOf(name, "1"), golden::momentsOf(name, "2"));
        EXPECT_EQ(distance.warnings.empty(),
                  distance.firstRank == golden::frechetTensor(name + ".mu1").size(0) &&
                      distance.secondRank == golden::frechetTensor(name + ".mu2").size(0))
            << name;
        return std::pair(distance.firstRank, distance.secondRank);
    };
    EXPECT_EQ(ranks("d64_full"), std::pair(64L, 64L));
    EXPECT_EQ(ranks("d256_rankdef").first, 63);
    EXPECT_EQ(ranks("d64_rankdef_both"), std::pair(11L, 19L));
    EXPECT_EQ(ranks("d64_zero_first").first, 0);
}

}  // namespace
}  // namespace ld3
