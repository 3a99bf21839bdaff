#include "core/schedules/dmn.h"

#include "core/schedules/dmn_bound.h"
#include "core/schedules/heuristics.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>

namespace ld3 {
namespace {

/// The integral of e^x times the Lagrange polynomial `k` of `nodes`, by Simpson's rule.
double lagrangeIntegral(const std::vector<double>& nodes, size_t k, double from, double to) {
    constexpr int kPieces = 2000;
    const auto f = [&](double x) {
        double product = std::exp(x);
        for (size_t j = 0; j < nodes.size(); ++j) {
            if (j != k) {
                product *= (x - nodes[j]) / (nodes[k] - nodes[j]);
            }
        }
        return product;
    };
    double sum = 0.0;
    const double h = (to - from) / kPieces;
    for (int i = 0; i < kPieces; ++i) {
        const double x = from + i * h;
        sum += h / 6 * (f(x) + 4 * f(x + h / 2) + f(x + h));
    }
    return sum;
}

double nodeWeight(double lambda, double power) {
    const double alpha = 1 / std::sqrt(1 + std::exp(-2 * lambda));
    return std::pow(std::sqrt(1 - alpha * alpha), power) / alpha;
}

TEST(DmnBound, IsMadeOfLagrangeIntegrals) {
    const std::vector<double> lambdas = {-3.0, -2.1, -1.4, -0.2, 0.3, 1.1, 1.9, 2.2, 3.5};
    for (const double power : {1.0, 2.0}) {
        // Eight steps: orders 1 2 3 3 3 3 2 1, all summed by node but the first and the last.
        std::vector<double> sums(8, 0.0);
        double expected = 0.0;
        for (int step = 0; step < 8; ++step) {
            const int order = std::min({step + 1, 8 - step, 3});
            const std::vector<double> nodes(lambdas.begin() + step - order + 1,
                                            lambdas.begin() + step + 1);
            for (int k = 0; k < order; ++k) {
                const double term = nodeWeight(nodes[k], power) *
                                    lagrangeIntegral(nodes, k, lambdas[step], lambdas[step + 1]);
                (order == 1 ? expected : sums[step - order + 1 + k]) += term;
            }
        }
        for (const double sum : sums) {
            expected += std::abs(sum);
        }
        EXPECT_NEAR(dmnObjective(lambdas, static_cast<int>(power)) / expected, 1.0, 1e-10);
    }
}

TEST(DmnBound, SlopesAgreeWithDifferences) {
    const std::vector<double> lambdas = {-3.0, -2.1, -1.4, -0.2, 0.3, 1.1};
    std::vector<Dual> variables;
    for (size_t i = 0; i < lambdas.size(); ++i) {
        variables.push_back(Dual::variable(lambdas[i], i, lambdas.size()));
    }
    const Dual smooth = dmnBound(variables, 2).smooth;
    for (size_t i = 0; i < lambdas.size(); ++i) {
        const double step = 1e-6;
        std::vector<double> up = lambdas;
        std::vector<double> down = lambdas;
        up[i] += step;
        down[i] -= step;
        const double slope = (dmnBound(up, 2).smooth - dmnBound(down, 2).smooth) / (2 * step);
        EXPECT_NEAR(smooth.slopes()[i], slope, 1e-7 * (1 + std::abs(slope))) << i;
    }
}

TEST(Dmn, NeverEndsAboveItsStart) {
    // Starts that the limits must first pull in: steps nearly closed, one step far too long.
    const std::vector<std::vector<double>> starts = {
        {-4.0, -3.999, 0.0, 1.0, 2.0, 3.0},
        {-4.0, 2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 3.0},
        {-4.0, 3.0},
        {-4.0, 1.0, 3.0},
    };
    for (const std::vector<double>& start : starts) {
        const std::vector<double> found = minimiseDmnBound(start, 2);
        ASSERT_EQ(found.size(), start.size());
        EXPECT_EQ(found.front(), start.front());
        EXPECT_EQ(found.back(), start.back());
        for (size_t i = 1; i < found.size(); ++i) {
            EXPECT_LT(found[i - 1], found[i]);
        }
        EXPECT_LE(dmnObjective(found, 2), dmnObjective(start, 2));
    }
}

TEST(Dmn, KeepsStepsSensibleWhereTheBoundCanBeGamed) {
    const NoiseSchedule schedule(noiseScheduleFromName("ve-edm"));
    for (const int steps : {8, 10, 20}) {
        const std::vector<double> times = makeTimes("dmn", steps, schedule);
        const double mean = (schedule.lambdaMax() - schedule.lambdaMin()) / steps;
        for (int i = 0; i + 1 < steps; ++i) {
            const double gap = schedule.lambda(times[i + 1]) - schedule.lambda(times[i]);
            EXPECT_GT(gap / mean, 0.499) << steps << " at " << i;
            EXPECT_LT(gap / mean, 2.001) << steps << " at " << i;
        }
    }
}

TEST(Dmn, IsFastAndDeterministic) {
    const NoiseSchedule schedule(noiseScheduleFromName("vp-discrete:sd"));
    const auto start = std::chrono::steady_clock::now();
    const std::vector<double> first = makeTimes("dmn", 20, schedule);
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    EXPECT_LT(elapsed.count(), 10.0);
    EXPECT_EQ(first, makeTimes("dmn", 20, schedule));
}

}  // namespace
}  // namespace ld3
