#include "core/training/levenberg_marquardt.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace ld3 {
namespace {

constexpr double kFree = std::numeric_limits<double>::infinity();

StepLimits unlimited(size_t count) {
    return {std::vector<double>(count, -kFree), std::vector<double>(count, kFree)};
}

/// Rosenbrock's valley as residuals 10(y − x²) and 1 − x; the minimum is 0 at (1, 1).
LinearisedLoss rosenbrock(double x, double y) {
    const double r1 = 10.0 * (y - x * x), r2 = 1.0 - x;
    LinearisedLoss model;
    model.loss = r1 * r1 + r2 * r2;
    model.gradient = {-20.0 * x * r1 - r2, 10.0 * r1};
    model.curvature = Matrix(2, 2);
    model.curvature.values = {400.0 * x * x + 1.0, -200.0 * x, -200.0 * x, 100.0};
    return model;
}

TEST(LevenbergMarquardt, PredictsTheDecreaseOfALinearProblemExactly) {
    // r = A·d + b with A = [[2, 1], [0, 3], [1, −1]], b = (1, −2, 0.5)
    LinearisedLoss model;
    model.loss = 1.0 + 4.0 + 0.25;
    model.gradient = {2.0 * 1.0 + 0.5, 1.0 - 6.0 - 0.5};
    model.curvature = Matrix(2, 2);
    model.curvature.values = {5.0, 1.0, 1.0, 11.0};
    const std::vector<double> d = dampedStep(model, 1e-12, unlimited(2));
    // normal equations by hand: det 54, d = −(11·2.5 + 5.5, −2.5 − 27.5)/54
    EXPECT_NEAR(d[0], -33.0 / 54.0, 1e-9);
    EXPECT_NEAR(d[1], 30.0 / 54.0, 1e-9);
    const double r1 = 2 * d[0] + d[1] + 1.0, r2 = 3 * d[1] - 2.0, r3 = d[0] - d[1] + 0.5;
    EXPECT_NEAR(predictedDecrease(model, d), model.loss - (r1 * r1 + r2 * r2 + r3 * r3), 1e-12);
}

TEST(LevenbergMarquardt, FollowsACurvedValleyToItsEnd) {
    double x = -1.2, y = 1.0;
    Damping damping;
    int solves = 0;
    while (rosenbrock(x, y).loss > 1e-20 && solves < 60) {
        const LinearisedLoss model = rosenbrock(x, y);
        const std::vector<double> d = dampedStep(model, damping.mu, unlimited(2));
        const double value = rosenbrock(x + d[0], y + d[1]).loss;
        ++solves;
        if (value < model.loss) {
            damping.accept((model.loss - value) / predictedDecrease(model, d));
            x += d[0];
            y += d[1];
        } else {
            damping.refuse();
        }
    }
    EXPECT_LT(solves, 60);
    EXPECT_NEAR(x, 1.0, 1e-8);
    EXPECT_NEAR(y, 1.0, 1e-8);
}

TEST(LevenbergMarquardt, HoldsLimitsAndSolvesForTheRest) {
    LinearisedLoss model;
    model.gradient = {-4.0, -1.0};
    model.curvature = Matrix(2, 2);
    model.curvature.values = {2.0, 1.0, 1.0, 1.0};
    StepLimits limits = unlimited(2);
    limits.upper[0] = 0.0;  // stands at its limit and wants to go on
    const std::vector<double> held = dampedStep(model, 0.0, limits);
    EXPECT_EQ(held[0], 0.0);
    EXPECT_NEAR(held[1], 1.0, 1e-12);
    limits.upper[0] = 0.5;
    EXPECT_EQ(dampedStep(model, 0.0, limits)[0], 0.5);
}

TEST(LevenbergMarquardt, SubstitutesByTheChainRule) {
    Matrix slopes(2, 3);
    slopes.values = {1.0, 2.0, 0.0, 0.0, -1.0, 3.0};
    const LinearisedLoss model = rosenbrock(0.4, -0.3);
    const LinearisedLoss other = substituted(model, slopes);
    const std::vector<double> z = {0.1, -0.2, 0.3};
    const std::vector<double> d = {z[0] + 2.0 * z[1], -z[1] + 3.0 * z[2]};
    EXPECT_EQ(other.loss, model.loss);
    EXPECT_NEAR(predictedDecrease(other, z), predictedDecrease(model, d), 1e-12);
}

TEST(LevenbergMarquardt, DampsMoreAfterRefusalsAndLessAfterGoodSteps) {
    Damping damping;
    damping.refuse();
    damping.refuse();
    EXPECT_DOUBLE_EQ(damping.mu, 1e-2 * 2.0 * 4.0);
    damping.accept(1.0);
    EXPECT_DOUBLE_EQ(damping.mu, 1e-2 * 8.0 / 5.0);
    EXPECT_DOUBLE_EQ(damping.growth, 2.0);
}

TEST(LevenbergMarquardt, TakesNoStepWhereTheModelIsNotANumber) {
    LinearisedLoss model = rosenbrock(1.0, 2.0);
    model.curvature(0, 0) = std::nan("");
    for (const double d : dampedStep(model, 1e-2, unlimited(2))) {
        EXPECT_EQ(d, 0.0);
    }
}

}  // namespace
}  // namespace ld3
