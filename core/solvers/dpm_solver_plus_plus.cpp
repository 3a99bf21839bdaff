#include "core/solvers/tables.h"

#include <cmath>

namespace ld3 {

template <class T>
Table<T> dpmSolverPlusPlusTable(const StepTimes<T>& at, const TableSpec& spec) {
    using std::expm1;
    Table<T> table;
    table.predicts = Predicts::Data;
    Update<T> update{T(1.0), {}};
    const auto lambda = [&at](int i) -> const T& { return at.levels[i].lambda; };
    for (int i = 0; i < at.steps(); ++i) {
        Row<T> row = stepRow(at, spec, i);
        row.input = std::move(update);
        table.rows.push_back(std::move(row));

        const Level<T>& to = at.levels[i + 1];
        const T h = lambda(i + 1) - lambda(i);
        const T phi1 = expm1(-h);
        const T base = -to.alpha * phi1;
        update = {to.sigma / at.levels[i].sigma, {}};
        const int order = orderOfStep(i + 1, at.steps(), spec.solver.order);
        if (order == 1) {
            update.terms = {{i, base}};
        } else if (order == 2) {
            const T slope = T(0.5) * base * h / (lambda(i) - lambda(i - 1));
            update.terms = {{i, base + slope}, {i - 1, -slope}};
        } else {
            // Divided differences: D1 = d0 + r0/(r0+r1)·(d0 − d1), D2 = (d0 − d1)/(r0+r1).
            const T r0 = (lambda(i) - lambda(i - 1)) / h;
            const T r1 = (lambda(i - 1) - lambda(i - 2)) / h;
            const T phi2 = phi1 / h + T(1.0);
            const T phi3 = phi2 / h - T(0.5);
            const T gain1 = to.alpha * phi2;
            const T gain2 = -to.alpha * phi3 / (r0 + r1);
            const T onFirst = gain1 + gain1 * r0 / (r0 + r1) + gain2;
            const T onSecond = -gain1 * r0 / (r0 + r1) - gain2;
            update.terms = {{i, base + onFirst / r0},
                            {i - 1, onSecond / r1 - onFirst / r0},
                            {i - 2, -onSecond / r1}};
        }
    }
    table.output = std::move(update);
    return table;
}

template Table<double> dpmSolverPlusPlusTable(const StepTimes<double>&, const TableSpec&);
template Table<Dual> dpmSolverPlusPlusTable(const StepTimes<Dual>&, const TableSpec&);

}  // namespace ld3
