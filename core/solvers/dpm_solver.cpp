#include "core/solvers/tables.h"

#include <cmath>

namespace ld3 {

namespace {

/// Orders of the single steps, so that they use exactly `nfe` evaluations.
std::vector<int> ordersOfSteps(int order, int nfe) {
    if (order < 3) {
        std::vector<int> orders(nfe / order, order);
        if (nfe % order != 0) {
            orders.push_back(nfe % order);
        }
        return orders;
    }
    std::vector<int> orders(nfe / 3, 3);
    switch (nfe % 3) {
        case 0:
            orders.back() = 2;
            orders.push_back(1);
            break;
        case 1:
            orders.push_back(1);
            break;
        default:
            orders.push_back(2);
            break;
    }
    return orders;
}

template <class T>
Row<T> stageRow(const T& time, Update<T> input) {
    Row<T> row;
    row.input = std::move(input);
    row.evalTime = row.conversionTime = time;
    row.after = AfterCall::Keep;
    return row;
}

}  // namespace

template <class T>
Table<T> dpmSolverTable(const StepTimes<T>& at, const TableSpec& spec) {
    using std::expm1;
    const std::vector<int> orders = ordersOfSteps(spec.solver.order, spec.nfe);
    Table<T> table;
    Update<T> update{T(1.0), {}};
    for (int i = 0; i < at.steps(); ++i) {
        const Level<T>& from = at.levels[i];
        const Level<T>& to = at.levels[i + 1];
        const T h = to.lambda - from.lambda;
        const T ratio = to.alpha / from.alpha;
        const auto stageAt = [&](double part) {
            return levelAt(at.schedule, at.schedule.timeFromLambda(from.lambda + T(part) * h));
        };

        Row<T> start = stepRow(at, spec, i);
        start.input = std::move(update);
        table.rows.push_back(std::move(start));
        const int first = static_cast<int>(table.rows.size()) - 1;

        const int order = orders.at(i);
        if (order == 1) {
            update = {ratio, {{first, -to.sigma * expm1(h)}}};
        } else if (order == 2) {
            const Level<T> middle = stageAt(0.5);
            table.rows.push_back(stageRow(middle.time,
                                          Update<T>{middle.alpha / from.alpha,
                                                    {{first, -middle.sigma * expm1(T(0.5) * h)}}}));
            update = {ratio, {{first + 1, -to.sigma * expm1(h)}}};
        } else {
            constexpr double kFirst = 1.0 / 3, kSecond = 2.0 / 3;
            const Level<T> early = stageAt(kFirst);
            const Level<T> late = stageAt(kSecond);
            table.rows.push_back(
                stageRow(early.time,
                         Update<T>{early.alpha / from.alpha,
                                   {{first, -early.sigma * expm1(T(kFirst) * h)}}}));
            const T phi12 = expm1(T(kSecond) * h);
            const T phi22 = phi12 / (T(kSecond) * h) - T(1.0);
            const T lateGain = T(-kSecond / kFirst) * late.sigma * phi22;
            table.rows.push_back(stageRow(
                late.time,
                Update<T>{late.alpha / from.alpha,
                          {{first, -late.sigma * phi12 - lateGain}, {first + 1, lateGain}}}));
            const T phi1 = expm1(h);
            const T gain = T(-1.0 / kSecond) * to.sigma * (phi1 / h - T(1.0));
            update = {ratio, {{first, -to.sigma * phi1 - gain}, {first + 2, gain}}};
        }
    }
    table.output = std::move(update);
    return table;
}

template Table<double> dpmSolverTable(const StepTimes<double>&, const TableSpec&);
template Table<Dual> dpmSolverTable(const StepTimes<Dual>&, const TableSpec&);

}  // namespace ld3
