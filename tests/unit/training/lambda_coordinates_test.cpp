#include "core/training/lambda_coordinates.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

const LambdaRange kRange{-4.4, 6.2};

LambdaCoordinates example() {
    return {{0.3, -0.4, 0.9, -0.2, 0.1}, {0.2, -0.3, 0.45, -0.5, 0.1}};
}

TEST(LambdaCoordinates, AlwaysStandForAnOrderedScheduleWithFixedEnds) {
    LambdaCoordinates extreme = example();
    extreme.logits = {9.0, -7.0, 3.0, -9.0, 0.0};
    for (const LambdaCoordinates& coordinates : {example(), extreme}) {
        const LambdaPoints points = pointsOf(coordinates, kRange);
        ASSERT_EQ(points.lambdas.size(), 6u);
        EXPECT_EQ(points.lambdas.front(), kRange.first);
        EXPECT_EQ(points.lambdas.back(), kRange.last);
        EXPECT_EQ(points.evalLambdas.back(), kRange.last);
        for (size_t i = 1; i < points.lambdas.size(); ++i) {
            EXPECT_GT(points.lambdas[i], points.lambdas[i - 1]);
            EXPECT_GT(points.evalLambdas[i], points.lambdas[i - 1]);
        }
    }
}

TEST(LambdaCoordinates, AreFoundFromLambdas) {
    const std::vector<double> lambdas = {-4.4, -2.0, -1.9, 1.0, 6.2};
    const std::vector<double> again = pointsOf(coordinatesOf(lambdas), kRange).lambdas;
    for (size_t i = 0; i < lambdas.size(); ++i) {
        EXPECT_NEAR(again[i], lambdas[i], 1e-12);
    }
}

TEST(LambdaCoordinates, SlopesAreTheDerivatives) {
    const Matrix slopes = pointSlopes(example(), kRange);
    ASSERT_EQ(slopes.rows, 9);
    ASSERT_EQ(slopes.columns, 10);
    constexpr double kStep = 1e-6;
    const auto valuesAt = [](int parameter, double change) {
        LambdaCoordinates moved = example();
        const auto k = static_cast<size_t>(parameter % 5);
        (parameter < 5 ? moved.logits : moved.shifts)[k] += change;
        const LambdaPoints points = pointsOf(moved, kRange);
        std::vector<double> values(points.lambdas.begin() + 1, points.lambdas.end() - 1);
        values.insert(values.end(), points.evalLambdas.begin(), points.evalLambdas.end() - 1);
        return values;
    };
    for (int j = 0; j < slopes.columns; ++j) {
        const std::vector<double> up = valuesAt(j, kStep), down = valuesAt(j, -kStep);
        for (int i = 0; i < slopes.rows; ++i) {
            const auto k = static_cast<size_t>(i);
            EXPECT_NEAR(slopes(i, j), (up[k] - down[k]) / (2 * kStep), 1e-7) << i << ", " << j;
        }
    }
}

}  // namespace
}  // namespace ld3
