#include "core/schedules/schedule_draft.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/version.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ld3 {

namespace {

constexpr int kDigits = 6;  ///< of numbers in messages

const char* symbolOf(LevelUnit unit) {
    switch (unit) {
        case LevelUnit::Time:
            return "t";
        case LevelUnit::Sigma:
            return "sigma";
        case LevelUnit::Lambda:
            break;
    }
    return "lambda";
}

std::string stepText(int step) {
    return "step " + std::to_string(step);
}

}  // namespace

ScheduleDraft::ScheduleDraft(Schedule schedule)
    : m_schedule(std::move(schedule)), m_noise(m_schedule.noiseSchedule) {
    checkTimes(m_schedule.solver, m_schedule.nfe, m_noise, m_schedule.times, m_schedule.evalTimes);
    for (int step = 0; step < count(); ++step) {
        if (!std::isfinite(value(step, LevelUnit::Lambda)) ||
            !std::isfinite(evalValue(step, LevelUnit::Lambda))) {
            throw Error(ErrorCode::InvalidArgument,
                        "a time without a finite log of signal to noise",
                        stepText(step),
                        "edit a schedule whose times lie within its noise schedule");
        }
    }
}

Schedule ScheduleDraft::finished(const std::string& name) const {
    Schedule schedule = m_schedule;
    schedule.name = name;
    const Provenance& origin = m_schedule.provenance;
    // What stands where a learned schedule has its recipe: how this one came to be.
    nlohmann::json from = {{"name", m_schedule.name}, {"software", origin.software}};
    if (!origin.recipeJson.empty()) {
        from["recipe"] = nlohmann::json::parse(origin.recipeJson);
        from["seed"] = origin.seed;
    }
    if (origin.validationLoss) {
        from["validation"] = {{"loss", origin.lossName}, {"value", *origin.validationLoss}};
    }
    schedule.provenance = {};
    schedule.provenance.modelPath = origin.modelPath;
    schedule.provenance.modelSha256 = origin.modelSha256;
    schedule.provenance.recipeJson =
        nlohmann::json{{"name", "edited by hand"}, {"from", from}}.dump();
    schedule.provenance.software = kSoftware;
    return schedule;
}

bool ScheduleDraft::isMovable(int step) const {
    return (step > 0 && step + 1 < count()) || (m_movesEnds && (step == 0 || step + 1 == count()));
}

double ScheduleDraft::value(int step, LevelUnit unit) const {
    return valueAt(m_schedule.times.at(static_cast<size_t>(step)), unit);
}

double ScheduleDraft::evalValue(int step, LevelUnit unit) const {
    return valueAt(m_schedule.evalTimes.at(static_cast<size_t>(step)), unit);
}

double ScheduleDraft::valueAt(double time, LevelUnit unit) const {
    switch (unit) {
        case LevelUnit::Time:
            return time;
        case LevelUnit::Sigma:
            // Not by way of lambda, which costs the last digits: VE's sigmas are the times.
            return m_noise.sigma(time) / m_noise.alpha(time);
        case LevelUnit::Lambda:
            break;
    }
    return m_noise.lambda(time);
}

double ScheduleDraft::lambdaOf(double value, LevelUnit unit) const {
    if (unit == LevelUnit::Lambda) {
        return value;
    }
    if (value <= 0.0) {
        return std::numeric_limits<double>::infinity();
    }
    return unit == LevelUnit::Sigma
               ? -std::log(value)
               : m_noise.lambda(std::clamp(value, m_noise.timeMin(), m_noise.timeMax()));
}

double ScheduleDraft::timeAt(double lambda) const {
    // The ends exactly, whatever a logarithm and its inverse lose.
    if (lambda == m_noise.lambdaMin()) {
        return m_noise.timeMax();
    }
    return lambda == m_noise.lambdaMax() ? m_noise.timeMin() : m_noise.timeFromLambda(lambda);
}

double ScheduleDraft::timeOf(double value, LevelUnit unit) const {
    // Where sigma is the time itself, what was typed is what is kept.
    const bool isTime =
        unit == LevelUnit::Time || (unit == LevelUnit::Sigma && valueAt(value, unit) == value);
    return isTime ? value : timeAt(lambdaOf(value, unit));
}

LevelRange ScheduleDraft::lambdaRoom(int step) const {
    const bool isFirst = step == 0, isLast = step + 1 == count();
    const double here = value(step, LevelUnit::Lambda);
    // Times may lie outside the noise schedule's range by rounding.
    const double low =
        isFirst ? std::min(m_noise.lambdaMin(), here) : value(step - 1, LevelUnit::Lambda);
    const double high =
        isLast ? std::max(m_noise.lambdaMax(), here) : value(step + 1, LevelUnit::Lambda);
    const double gap = std::min(kSmallestGap, 0.25 * (high - low));
    return {isFirst ? low : low + gap, isLast ? high : high - gap};
}

LevelRange ScheduleDraft::inUnit(const LevelRange& lambdas, LevelUnit unit) const {
    if (unit == LevelUnit::Lambda) {
        return lambdas;
    }
    return {valueAt(timeAt(lambdas.high), unit), valueAt(timeAt(lambdas.low), unit)};
}

LevelRange ScheduleDraft::room(int step, LevelUnit unit) const {
    return inUnit(lambdaRoom(step), unit);
}

LevelRange ScheduleDraft::evalRoom(LevelUnit unit) const {
    return inUnit({m_noise.lambdaMin(), m_noise.lambdaMax()}, unit);
}

void ScheduleDraft::place(int step, double time) {
    const auto i = static_cast<size_t>(step);
    std::vector<double>& times = m_schedule.times;
    // Levels that differ may round to one time.
    if ((i > 0 && !(time < times[i - 1])) || (i + 1 < times.size() && !(time > times[i + 1]))) {
        return;
    }
    const double before = std::exchange(times[i], time);
    double& evalTime = m_schedule.evalTimes[i];
    if (!m_isLocked) {
        return;
    }
    if (evalTime == before) {
        evalTime = time;
        return;
    }
    const double lambda = m_noise.lambda(evalTime);
    const double moved = lambda + m_noise.lambda(time) - m_noise.lambda(before);
    if (moved != lambda) {
        // A learned eval time outside the range need not come back, but goes no further.
        evalTime = timeAt(std::clamp(
            moved, std::min(m_noise.lambdaMin(), lambda), std::max(m_noise.lambdaMax(), lambda)));
    }
}

void ScheduleDraft::moveTo(int step, double lambda) {
    if (!isMovable(step) || std::isnan(lambda)) {
        return;
    }
    const LevelRange room = lambdaRoom(step);
    place(step, timeAt(std::clamp(lambda, room.low, room.high)));
}

void ScheduleDraft::moveEvalTo(int step, double lambda) {
    if (!isEvaluated(step) || std::isnan(lambda)) {
        return;
    }
    m_schedule.evalTimes.at(static_cast<size_t>(step)) =
        timeAt(std::clamp(lambda, m_noise.lambdaMin(), m_noise.lambdaMax()));
}

void ScheduleDraft::check(int step, LevelUnit unit, double value, const LevelRange& room) const {
    const std::string where =
        stepText(step) + ", " + symbolOf(unit) + " = " + numberText(value, kDigits);
    if (!std::isfinite(value)) {
        throw Error(ErrorCode::InvalidArgument, "not a number", where, "type a number");
    }
    if (room.contains(value)) {
        return;
    }
    const LevelRange all = evalRoom(unit);
    throw Error(ErrorCode::InvalidArgument,
                all.contains(value)
                    ? "out of order: the levels of a schedule decrease in noise"
                    : "outside the noise schedule's range [" + numberText(all.low, kDigits) + ", " +
                          numberText(all.high, kDigits) + "]",
                where,
                "type a value from " + numberText(room.low, kDigits) + " to " +
                    numberText(room.high, kDigits));
}

void ScheduleDraft::set(int step, LevelUnit unit, double value) {
    if (!isMovable(step)) {
        throw Error(ErrorCode::InvalidArgument,
                    "the ends of the schedule are fixed",
                    stepText(step),
                    "let the ends move, or choose a step between them");
    }
    check(step, unit, value, room(step, unit));
    place(step, timeOf(value, unit));
}

void ScheduleDraft::setEval(int step, LevelUnit unit, double value) {
    if (!isEvaluated(step)) {
        throw Error(ErrorCode::InvalidArgument,
                    "the network is not asked where the last step ends",
                    stepText(step),
                    "choose a step before the last");
    }
    check(step, unit, value, evalRoom(unit));
    m_schedule.evalTimes[static_cast<size_t>(step)] = timeOf(value, unit);
}

bool ScheduleDraft::snap(int step, const std::vector<Schedule>& others) {
    if (!isMovable(step)) {
        return false;
    }
    const LevelRange room = lambdaRoom(step);
    const double here = value(step, LevelUnit::Lambda);
    double distance = std::numeric_limits<double>::infinity(), nearest = 0.0;
    for (const Schedule& other : others) {
        const NoiseSchedule noise(other.noiseSchedule);
        for (const double time : other.times) {
            const double lambda = noise.lambda(time);
            if (!room.contains(lambda) || !(std::abs(lambda - here) < distance)) {
                continue;
            }
            distance = std::abs(lambda - here);
            const bool isOfOneKind = noise.spec() == m_noise.spec();
            nearest = isOfOneKind ? time : timeAt(lambda);
        }
    }
    if (!std::isfinite(distance)) {
        return false;
    }
    place(step, nearest);
    return true;
}

void ScheduleDraft::distribute(int first, int last) {
    const int from = std::clamp(std::min(first, last), 0, count() - 1);
    const int to = std::clamp(std::max(first, last), 0, count() - 1);
    const double start = value(from, LevelUnit::Lambda), end = value(to, LevelUnit::Lambda);
    const auto target = [&](int step) {
        return timeAt(start + (end - start) * (step - from) / (to - from));
    };
    // A step moves once its neighbour on the way has left: noisier ones first, then the others.
    for (int step = from + 1; step < to; ++step) {
        if (const double time = target(step); time > m_schedule.times[static_cast<size_t>(step)]) {
            place(step, time);
        }
    }
    for (int step = to - 1; step > from; --step) {
        place(step, target(step));
    }
}

int ScheduleDraft::budgetFor(int steps) const {
    const SolverSpec& solver = m_schedule.solver;
    const int direction = steps + 1 > count() ? 1 : -1;
    // A step costs as many evaluations as the order at most.
    for (int change = 1; change <= solver.order + 1; ++change) {
        const int nfe = m_schedule.nfe + direction * change;
        if (nfe >= minimumEvaluations(solver) && stepCount(solver, nfe) == steps) {
            return nfe;
        }
    }
    throw Error(
        ErrorCode::InvalidArgument,
        "no budget with " + std::to_string(steps) + " steps",
        solverTitle(solver) + ", NFE " + std::to_string(m_schedule.nfe),
        "the solver needs at least " + std::to_string(minimumEvaluations(solver)) + " evaluations");
}

bool ScheduleDraft::canInsert(int step) const {
    try {
        ScheduleDraft(*this).insert(step);
        return true;
    } catch (const Error&) {
        return false;
    }
}

int ScheduleDraft::insert(int step) {
    if (step < 0 || step + 1 >= count()) {
        throw Error(ErrorCode::InvalidArgument,
                    "there is no interval after this step",
                    stepText(step),
                    "choose a step before the last");
    }
    const auto i = static_cast<size_t>(step);
    std::vector<double>&times = m_schedule.times, &evalTimes = m_schedule.evalTimes;
    const auto middle = [this](double a, double b) {
        return timeAt(0.5 * (m_noise.lambda(a) + m_noise.lambda(b)));
    };
    const double time = middle(times[i], times[i + 1]);
    if (!(time < times[i] && time > times[i + 1])) {
        throw Error(ErrorCode::InvalidArgument,
                    "no room for a step",
                    "after " + stepText(step),
                    "move the neighbours apart first");
    }
    const bool isCoupled =
        evalTimes[i] == times[i] && (evalTimes[i + 1] == times[i + 1] || !isEvaluated(step + 1));
    const double evalTime = isCoupled ? time : middle(evalTimes[i], evalTimes[i + 1]);
    m_schedule.nfe = budgetFor(count());
    times.insert(times.begin() + step + 1, time);
    evalTimes.insert(evalTimes.begin() + step + 1, evalTime);
    m_schedule.coefficients.clear();
    return step + 1;
}

bool ScheduleDraft::canRemove(int step) const {
    try {
        ScheduleDraft(*this).remove(step);
        return true;
    } catch (const Error&) {
        return false;
    }
}

void ScheduleDraft::remove(int step) {
    if (step <= 0 || step + 1 >= count()) {
        throw Error(ErrorCode::InvalidArgument,
                    "the ends of the schedule stay",
                    stepText(step),
                    "choose a step between them");
    }
    m_schedule.nfe = budgetFor(count() - 2);
    m_schedule.times.erase(m_schedule.times.begin() + step);
    m_schedule.evalTimes.erase(m_schedule.evalTimes.begin() + step);
    m_schedule.coefficients.clear();
}

bool operator==(const ScheduleDraft& a, const ScheduleDraft& b) {
    return a.m_schedule.times == b.m_schedule.times &&
           a.m_schedule.evalTimes == b.m_schedule.evalTimes &&
           a.m_schedule.nfe == b.m_schedule.nfe && a.m_isLocked == b.m_isLocked &&
           a.m_movesEnds == b.m_movesEnds;
}

}  // namespace ld3
