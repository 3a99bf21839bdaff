#include "core/solvers/tables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ld3 {

namespace {

constexpr int kPoints = 32;

struct Quadrature {
    std::array<double, kPoints> nodes{}, weights{};  ///< on [0, 1]
};

/// Gauss-Legendre points: zeros of the Legendre polynomial by Newton's method.
Quadrature gaussLegendre() {
    Quadrature rule;
    for (int i = 0; i < kPoints; ++i) {
        double x = std::cos(std::numbers::pi * (i + 0.75) / (kPoints + 0.5));
        double slope = 0.0;
        for (int iteration = 0; iteration < 20; ++iteration) {
            const double value = std::legendre(kPoints, x);
            slope = kPoints * (x * value - std::legendre(kPoints - 1, x)) / (x * x - 1.0);
            x -= value / slope;
        }
        rule.nodes.at(i) = 0.5 * (1.0 + x);
        rule.weights.at(i) = 1.0 / ((1.0 - x * x) * slope * slope);
    }
    return rule;
}

/// ∫ ℓ_k(t) d(sigma/alpha) over one step, for each of the `order` newest outputs.
template <class T>
std::vector<T> integrals(const StepTimes<T>& at, int step, int order) {
    using std::exp;
    static const Quadrature kRule = gaussLegendre();
    const T start = at.levels[step].lambda;
    const T range = at.levels[step + 1].lambda - start;
    std::vector<T> result(order, T(0.0));
    for (int point = 0; point < kPoints; ++point) {
        const T lambda = start + range * T(kRule.nodes.at(point));
        const T time = order == 1 ? T(0.0) : at.schedule.timeFromLambda(lambda);
        // d(sigma/alpha) = −exp(−lambda) d lambda
        const T measure = -exp(-lambda) * range * T(kRule.weights.at(point));
        for (int k = 0; k < order; ++k) {
            T basis(1.0);
            for (int j = 0; j < order; ++j) {
                if (j != k) {
                    const T& node = at.levels[step - j].time;
                    basis = basis * (time - node) / (at.levels[step - k].time - node);
                }
            }
            result[k] = result[k] + measure * basis;
        }
    }
    return result;
}

}  // namespace

template <class T>
Table<T> deisTable(const StepTimes<T>& at, const TableSpec& spec) {
    Table<T> table;
    Update<T> update{T(1.0), {}};
    for (int i = 0; i < at.steps(); ++i) {
        Row<T> row = stepRow(at, spec, i);
        row.input = std::move(update);
        table.rows.push_back(std::move(row));

        const int order = std::min(i + 1, spec.solver.order);
        const std::vector<T> weights = integrals(at, i, order);
        update = {at.levels[i + 1].alpha / at.levels[i].alpha, {}};
        for (int k = 0; k < order; ++k) {
            update.terms.push_back({i - k, at.levels[i + 1].alpha * weights[k]});
        }
    }
    table.output = std::move(update);
    return table;
}

template Table<double> deisTable(const StepTimes<double>&, const TableSpec&);
template Table<Dual> deisTable(const StepTimes<Dual>&, const TableSpec&);

}  // namespace ld3
