#include "core/solvers/tables.h"

namespace ld3 {

namespace {

/// dx/dt = state·x + noise·eps at a time.
template <class T>
struct Slope {
    T state, noise;
};

template <class T>
Slope<T> slopeAt(const NoiseSchedule& schedule, const T& time) {
    const T q = schedule.logAlphaSlope(time);
    return {q, schedule.sigmaSlope(time) - q * schedule.sigma(time)};
}

}  // namespace

template <class T>
Table<T> eulerTable(const StepTimes<T>& at, const TableSpec& spec) {
    Table<T> table;
    Update<T> update{T(1.0), {}};
    for (int i = 0; i < at.steps(); ++i) {
        Row<T> row = stepRow(at, spec, i);
        row.input = std::move(update);
        table.rows.push_back(std::move(row));

        const T dt = at.levels[i + 1].time - at.levels[i].time;
        const Slope<T> slope = slopeAt(at.schedule, at.levels[i].time);
        update = {T(1.0) + dt * slope.state, {{i, dt * slope.noise}}};
    }
    table.output = std::move(update);
    return table;
}

template <class T>
Table<T> heunTable(const StepTimes<T>& at, const TableSpec& /*spec*/) {
    Table<T> table;
    Update<T> update{T(1.0), {}};
    for (int i = 0; i < at.steps(); ++i) {
        const T& start = at.levels[i].time;
        const T& end = at.levels[i + 1].time;
        const T dt = end - start;
        const T half = T(0.5) * dt;
        const Slope<T> first = slopeAt(at.schedule, start);
        const Slope<T> second = slopeAt(at.schedule, end);
        const int call = 2 * i;

        Row<T> begin;
        begin.input = std::move(update);
        begin.evalTime = begin.conversionTime = start;
        table.rows.push_back(std::move(begin));

        Row<T> stage;
        stage.input = {T(1.0) + dt * first.state, {{call, dt * first.noise}}};
        stage.evalTime = stage.conversionTime = end;
        stage.after = AfterCall::Keep;
        // Both slopes act on the state of the step's start.
        update = {T(1.0) + half * (first.state + second.state * stage.input.state),
                  {{call, half * (first.noise + second.state * stage.input.terms[0].weight)},
                   {call + 1, half * second.noise}}};
        table.rows.push_back(std::move(stage));
    }
    table.output = std::move(update);
    return table;
}

template Table<double> eulerTable(const StepTimes<double>&, const TableSpec&);
template Table<Dual> eulerTable(const StepTimes<Dual>&, const TableSpec&);
template Table<double> heunTable(const StepTimes<double>&, const TableSpec&);
template Table<Dual> heunTable(const StepTimes<Dual>&, const TableSpec&);

}  // namespace ld3
