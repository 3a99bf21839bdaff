#include "core/solvers/tables.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ld3 {

namespace {

/// Adams-Bashforth weights of the newest, second newest … output, by order.
constexpr std::array<std::array<double, 4>, 4> kAdamsBashforth = {{
    {1.0, 0.0, 0.0, 0.0},
    {3.0 / 2, -1.0 / 2, 0.0, 0.0},
    {23.0 / 12, -16.0 / 12, 5.0 / 12, 0.0},
    {55.0 / 24, -59.0 / 24, 37.0 / 24, -9.0 / 24},
}};

}  // namespace

template <class T>
Table<T> ipndmTable(const StepTimes<T>& at, const TableSpec& spec) {
    using std::expm1;
    Table<T> table;
    Update<T> update{T(1.0), {}};
    for (int i = 0; i < at.steps(); ++i) {
        Row<T> row = stepRow(at, spec, i);
        row.input = std::move(update);
        table.rows.push_back(std::move(row));

        const Level<T>& from = at.levels[i];
        const Level<T>& to = at.levels[i + 1];
        const T gain = -to.sigma * expm1(to.lambda - from.lambda);
        update = {to.alpha / from.alpha, {}};
        const int order = std::min(i + 1, spec.solver.order);
        for (int k = 0; k < order; ++k) {
            update.terms.push_back({i - k, gain * T(kAdamsBashforth.at(order - 1).at(k))});
        }
    }
    table.output = std::move(update);
    return table;
}

template Table<double> ipndmTable(const StepTimes<double>&, const TableSpec&);
template Table<Dual> ipndmTable(const StepTimes<Dual>&, const TableSpec&);

}  // namespace ld3
