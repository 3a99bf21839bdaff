#include "core/base/dual.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace ld3 {
namespace {

using Function = std::function<Dual(const Dual&, const Dual&)>;

struct Case {
    std::string name;
    double x, y;
    Function function;
};

double valueAt(const Function& function, double x, double y) {
    return function(Dual(x), Dual(y)).value();
}

class DualTest : public ::testing::TestWithParam<Case> {};

TEST_P(DualTest, DerivativesAgreeWithFiniteDifferences) {
    const auto& [name, x, y, function] = GetParam();
    const Dual result = function(Dual::variable(x, 0, 2), Dual::variable(y, 1, 2));
    ASSERT_EQ(result.slopes().size(), 2U);
    constexpr double kStep = 1e-5;
    const double alongX =
        (valueAt(function, x + kStep, y) - valueAt(function, x - kStep, y)) / (2 * kStep);
    const double alongY =
        (valueAt(function, x, y + kStep) - valueAt(function, x, y - kStep)) / (2 * kStep);
    EXPECT_NEAR(result.slopes()[0], alongX, 1e-8 * (1 + std::abs(alongX)));
    EXPECT_NEAR(result.slopes()[1], alongY, 1e-8 * (1 + std::abs(alongY)));
}

TEST_P(DualTest, ValueIsThatOfConstants) {
    const auto& [name, x, y, function] = GetParam();
    const Dual result = function(Dual::variable(x, 0, 2), Dual::variable(y, 1, 2));
    EXPECT_EQ(result.value(), valueAt(function, x, y));
    EXPECT_TRUE(function(Dual(x), Dual(y)).slopes().empty());
}

// Every case depends on both variables, so that both orders of the operands are met.
INSTANTIATE_TEST_SUITE_P(
    Operations,
    DualTest,
    ::testing::Values(
        Case{"sum", 0.7, -1.3, [](auto& x, auto& y) { return 2.0 + x + y + 3.0; }},
        Case{"difference", 0.7, -1.3, [](auto& x, auto& y) { return 2.0 - x - (y - 3.0); }},
        Case{"product", 0.7, -1.3, [](auto& x, auto& y) { return 2.0 * x * y * 3.0 * x; }},
        Case{"quotient", 0.7, -1.3, [](auto& x, auto& y) { return x / y + 2.0 / x + y / 5.0; }},
        Case{"negation", 0.7, -1.3, [](auto& x, auto& y) { return -(x * y); }},
        Case{"accumulation",
             0.7,
             -1.3,
             [](auto& x, auto& y) {
                 Dual sum = 1.0;
                 sum += x * y;
                 sum += sum;
                 return sum;
             }},
        Case{"exp", 0.7, -1.3, [](auto& x, auto& y) { return exp(x * y); }},
        Case{"expm1", 1e-3, -1.3, [](auto& x, auto& y) { return expm1(x * y); }},
        Case{"log", 0.7, 1.3, [](auto& x, auto& y) { return log(x * y + x); }},
        Case{"log1p", 1e-3, 1.3, [](auto& x, auto& y) { return log1p(x * y); }},
        Case{"sqrt", 0.7, 1.3, [](auto& x, auto& y) { return sqrt(x * y); }},
        Case{"cos", 0.7, 1.3, [](auto& x, auto& y) { return cos(x * y); }},
        Case{"tan", 0.7, 1.3, [](auto& x, auto& y) { return tan(x * y); }},
        Case{"acos", 0.7, -0.6, [](auto& x, auto& y) { return acos(x * y); }}),
    [](const auto& info) { return info.param.name; });

TEST(DualValueTest, SmallArgumentsKeepTheirPrecision) {
    EXPECT_EQ(expm1(Dual(1e-18)).value(), 1e-18);
    EXPECT_EQ(log1p(Dual(1e-18)).value(), 1e-18);
}

TEST(DualValueTest, ForgetsDerivativesForEitherScalar) {
    EXPECT_EQ(valueOf(2.5), 2.5);
    EXPECT_EQ(valueOf(Dual::variable(2.5, 1, 3)), 2.5);
}

}  // namespace
}  // namespace ld3
