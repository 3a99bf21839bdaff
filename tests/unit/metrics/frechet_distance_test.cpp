#include "core/metrics/frechet_distance.h"

#include "core/base/error.h"
#include "core/metrics/moments.h"
#include "core/metrics/moments_check.h"

#include <gmock/gmock.h>

#include <cmath>

namespace ld3 {
namespace {

using testing::HasSubstr;

Tensor randomRotation(int64_t size, uint64_t seed) {
    const Tensor noise = torch::randn({size, size}, seededGenerator(seed), torch::kFloat64);
    return std::get<0>(at::linalg_qr(noise));
}

GaussianMoments gaussian(const Tensor& rotation, const Tensor& variances, double mean = 0.0) {
    const Tensor covariance = (rotation * variances).mm(rotation.t());
    return {torch::full({variances.size(0)}, mean, torch::kFloat64),
            (covariance + covariance.t()) / 2,
            0};
}

/// Of commuting covariances, in closed form.
double exactDistance(const Tensor& first, const Tensor& second, double meanDifference) {
    const auto dimension = static_cast<double>(first.size(0));
    return (first.sqrt() - second.sqrt()).square().sum().item<double>() +
           dimension * meanDifference * meanDifference;
}

Error errorOf(const GaussianMoments& first, const GaussianMoments& second) {
    try {
        (void)frechetDistance(first, second);
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "no error";
    return {ErrorCode::Internal, "", "", ""};
}

GaussianMoments unit(int64_t dimension) {
    return {torch::zeros({dimension}, torch::kFloat64), torch::eye(dimension, torch::kFloat64), 0};
}

TEST(FrechetDistance, IsExactForCommutingCovariances) {
    const Tensor rotation = randomRotation(96, 1);
    const Tensor first = torch::linspace(0.1, 3.0, 96, torch::kFloat64);
    const Tensor second = torch::logspace(1.0, -2.0, 96, 10.0, torch::kFloat64);
    const FrechetDistance distance =
        frechetDistance(gaussian(rotation, first, 0.5), gaussian(rotation, second, 0.25));
    const double truth = exactDistance(first, second, 0.25);
    EXPECT_NEAR(distance.value, truth, 1e-12 * truth);
    EXPECT_NEAR(distance.meanTerm, 96 * 0.0625, 1e-12);
    EXPECT_EQ(distance.firstRank, 96);
    EXPECT_TRUE(distance.warnings.empty());
}

TEST(FrechetDistance, IsExactForSingularCovariances) {
    const Tensor rotation = randomRotation(96, 2);
    Tensor first = torch::linspace(0.1, 3.0, 96, torch::kFloat64);
    Tensor second = torch::linspace(2.0, 0.1, 96, torch::kFloat64);
    first.narrow(0, 20, 70).zero_();
    second.narrow(0, 0, 30).zero_();
    const FrechetDistance distance =
        frechetDistance(gaussian(rotation, first), gaussian(rotation, second));
    EXPECT_NEAR(distance.value, exactDistance(first, second, 0), 1e-10);
    EXPECT_EQ(distance.firstRank, 26);
    EXPECT_EQ(distance.secondRank, 66);
    EXPECT_EQ(distance.warnings.size(), 2U);
}

TEST(FrechetDistance, DoesNotDependOnTheUnitsBeyondScale) {
    const Tensor rotation = randomRotation(32, 3);
    const Tensor first = torch::linspace(0.1, 3.0, 32, torch::kFloat64);
    const Tensor second = torch::linspace(2.0, 0.1, 32, torch::kFloat64);
    const double plain =
        frechetDistance(gaussian(rotation, first), gaussian(rotation, second)).value;
    for (const double scale : {1e-12, 1e12}) {
        const FrechetDistance scaled =
            frechetDistance(gaussian(rotation, first * scale), gaussian(rotation, second * scale));
        EXPECT_NEAR(scaled.value / scale, plain, 1e-12);
        EXPECT_EQ(scaled.firstRank, 32);
    }
}

TEST(FrechetDistance, WarnsOfTooFewSamples) {
    const Tensor x = torch::randn({20, 30}, seededGenerator(4), torch::kFloat64);
    Moments moments(30);
    moments.add(x);
    const FrechetDistance distance = frechetDistance(moments.result(), unit(30));
    EXPECT_EQ(distance.firstRank, 19);
    ASSERT_EQ(distance.warnings.size(), 1U);
    EXPECT_THAT(distance.warnings[0],
                HasSubstr("first statistics: the covariance has rank 19 of 30, as 20 samples are "
                          "too few"));
}

TEST(FrechetDistance, OneSideCanBeTakenApartOnce) {
    const FactoredMoments second = factorMoments(unit(5), "reference");
    const GaussianMoments first{
        torch::ones({5}, torch::kFloat64), 4 * torch::eye(5, torch::kFloat64), 0};
    EXPECT_NEAR(frechetDistance(factorMoments(first, "samples"), second).value, 10.0, 1e-13);
    EXPECT_NEAR(frechetDistance(second, second).value, 0.0, 1e-13);
}

TEST(FrechetDistance, RefusesUnfitMoments) {
    const GaussianMoments good = unit(4);
    EXPECT_EQ(errorOf(good, unit(5)).code(), ErrorCode::InvalidArgument);
    EXPECT_THAT(errorOf(good, unit(5)).where(), HasSubstr("4 and 5"));
    GaussianMoments bad = good;
    bad.covariance = torch::eye(5, torch::kFloat64);
    EXPECT_EQ(errorOf(good, bad).code(), ErrorCode::InvalidArgument);
    bad = good;
    bad.mean = torch::full({4}, NAN, torch::kFloat64);
    EXPECT_EQ(errorOf(good, bad).code(), ErrorCode::Numerical);
    EXPECT_EQ(errorOf(good, bad).where(), "second statistics");
    bad = good;
    bad.covariance = torch::eye(4, torch::kFloat64);
    bad.covariance[1][2] = INFINITY;
    EXPECT_EQ(errorOf(bad, good).code(), ErrorCode::Numerical);
    bad.covariance[1][2] = 0.5;
    EXPECT_THAT(errorOf(bad, good).problem(),
                HasSubstr("not symmetric: entries [1, 2] and [2, 1] differ by 0.5"));
    bad.covariance[2][1] = 0.5;
    bad.covariance[3][3] = -0.1;
    EXPECT_THAT(errorOf(bad, good).problem(), HasSubstr("indefinite"));
    EXPECT_THAT(covarianceFault(bad.covariance), HasSubstr("indefinite"));
    EXPECT_EQ(covarianceFault(good.covariance), "");
    EXPECT_EQ(covarianceFault(torch::zeros({3, 3}, torch::kFloat64)), "");
}

/// As covariances computed in float32 are: usable, and said.
TEST(FrechetDistance, SlightlyNegativeEigenvaluesAreZeroAndSaid) {
    GaussianMoments slightly = unit(4);
    slightly.covariance[3][3] = -1e-6;
    const FrechetDistance distance = frechetDistance(slightly, unit(4));
    EXPECT_NEAR(distance.value, 1.0, 1e-5);
    ASSERT_FALSE(distance.warnings.empty());
    EXPECT_THAT(distance.warnings[0], HasSubstr("negative eigenvalue"));
    EXPECT_EQ(covarianceFault(slightly.covariance), "");
}

}  // namespace
}  // namespace ld3
