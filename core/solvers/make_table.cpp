#include "core/solvers/make_table.h"

#include "core/base/error.h"
#include "core/solvers/tables.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

namespace ld3 {

namespace {

std::string numberText(double value) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(9);
    text << value;
    return text.str();
}

Error badTime(const std::string& what, const std::string& list, size_t index, double value) {
    return {ErrorCode::InvalidArgument,
            what,
            list + "[" + std::to_string(index) + "] = " + numberText(value),
            "give strictly decreasing times inside the noise schedule's range"};
}

template <class T>
std::vector<double> valuesOf(const std::vector<T>& numbers) {
    std::vector<double> values;
    values.reserve(numbers.size());
    for (const T& number : numbers) {
        values.push_back(valueOf(number));
    }
    return values;
}

template <class T>
using TableFunction = Table<T> (*)(const StepTimes<T>&, const TableSpec&);

template <class T>
TableFunction<T> tableFunction(const std::string& solver) {
    static const std::map<std::string, TableFunction<T>> kFunctions = {
        {"euler", &eulerTable<T>},
        {"heun", &heunTable<T>},
        {"ddim", &ipndmTable<T>},
        {"ipndm", &ipndmTable<T>},
        {"deis", &deisTable<T>},
        {"dpm-solver", &dpmSolverTable<T>},
        {"dpm-solver++", &dpmSolverPlusPlusTable<T>},
        {"unipc", &uniPcTable<T>},
    };
    const auto found = kFunctions.find(solver);
    if (found == kFunctions.end()) {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown solver",
                    solver,
                    "use a spec made by makeSolverSpec");
    }
    return found->second;
}

template <class T>
void addOffsets(Table<T>& table, const CoefficientOffsets& offsets) {
    if (offsets.empty()) {
        return;
    }
    size_t count = 0;
    forEachCoefficient(table, [&count](const T&) { ++count; });
    if (count != offsets.size()) {
        throw Error(ErrorCode::InvalidArgument,
                    "wrong number of coefficient offsets",
                    std::to_string(offsets.size()),
                    "this solver and NFE have " + std::to_string(count) + " coefficients");
    }
    auto next = offsets.begin();
    forEachCoefficient(table, [&next](T& coefficient) { coefficient = coefficient + T(*next++); });
}

}  // namespace

int orderOfStep(int step, int steps, int order) {
    return step < order ? step : std::min(order, steps + 1 - step);
}

template <class T>
Row<T> stepRow(const StepTimes<T>& at, const TableSpec& spec, int step) {
    Row<T> row;
    row.evalTime = at.evalTimes[step];
    row.conversionTime =
        spec.conversionTime == ConversionTime::Eval ? at.evalTimes[step] : at.levels[step].time;
    return row;
}

void checkTimes(const SolverSpec& solver,
                int nfe,
                const NoiseSchedule& schedule,
                const std::vector<double>& times,
                const std::vector<double>& evalTimes) {
    const auto wanted = static_cast<size_t>(stepCount(solver, nfe)) + 1;
    if (times.size() != wanted || evalTimes.size() != wanted) {
        throw Error(ErrorCode::InvalidArgument,
                    "wrong number of times",
                    std::to_string(times.size()) + " times, " + std::to_string(evalTimes.size()) +
                        " eval times",
                    solverTitle(solver) + " with NFE " + std::to_string(nfe) + " needs " +
                        std::to_string(wanted));
    }
    // Times travel through text and float32 files.
    constexpr double kSlack = 1e-5;
    for (size_t i = 0; i < wanted; ++i) {
        const double time = times[i];
        if (!std::isfinite(time)) {
            throw badTime("a time is not a number", "times", i, time);
        }
        if (i > 0 && !(time < times[i - 1])) {
            throw badTime("times do not decrease", "times", i, time);
        }
        if (time > schedule.timeMax() * (1 + kSlack) || time < schedule.timeMin() * (1 - kSlack)) {
            throw badTime("a time lies outside the noise schedule's range [" +
                              numberText(schedule.timeMin()) + ", " +
                              numberText(schedule.timeMax()) + "]",
                          "times",
                          i,
                          time);
        }
        if (!std::isfinite(evalTimes[i]) || evalTimes[i] <= 0.0) {
            throw badTime("an eval time is not a positive number", "eval_times", i, evalTimes[i]);
        }
    }
}

template <class T>
Table<T> makeTable(const TableSpec& spec,
                   const NoiseSchedule& schedule,
                   const std::vector<T>& times,
                   const std::vector<T>& evalTimes) {
    checkTimes(spec.solver, spec.nfe, schedule, valuesOf(times), valuesOf(evalTimes));
    StepTimes<T> at{schedule, {}, evalTimes};
    for (const T& time : times) {
        at.levels.push_back(levelAt(schedule, time));
    }
    Table<T> table = tableFunction<T>(spec.solver.name)(at, spec);
    table.startTime = times.front();
    addOffsets(table, spec.offsets);
    return table;
}

template Row<double> stepRow(const StepTimes<double>&, const TableSpec&, int);
template Row<Dual> stepRow(const StepTimes<Dual>&, const TableSpec&, int);
template Table<double> makeTable(const TableSpec&,
                                 const NoiseSchedule&,
                                 const std::vector<double>&,
                                 const std::vector<double>&);
template Table<Dual> makeTable(const TableSpec&,
                               const NoiseSchedule&,
                               const std::vector<Dual>&,
                               const std::vector<Dual>&);

}  // namespace ld3
