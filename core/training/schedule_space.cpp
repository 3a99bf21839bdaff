#include "core/training/schedule_space.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ld3 {

namespace {

constexpr double kUnlimited = std::numeric_limits<double>::infinity();
constexpr double kLargestLogitStep = 1.0;
constexpr double kLargestShiftStep = 0.3;
constexpr double kLargestShift = 0.5;

/// Coefficients are differentiated by this share of their size, or of the floor if they are small:
/// far above float32's noise, far below what bends the network.
constexpr double kCoefficientStep = 0.01;
constexpr double kCoefficientFloor = 0.05;

}  // namespace

ScheduleSpace::ScheduleSpace(Schedule like, double differenceStep)
    : m_like(std::move(like)),
      m_noise(m_like.noiseSchedule),
      m_range{m_noise.lambdaMin(), m_noise.lambdaMax()},
      m_differenceStep(differenceStep) {}

SchedulePoint ScheduleSpace::pointOf(const std::vector<double>& times) const {
    std::vector<double> lambdas;
    lambdas.reserve(times.size());
    for (const double time : times) {
        lambdas.push_back(m_noise.lambda(time));
    }
    return {coordinatesOf(lambdas), {}};
}

Schedule ScheduleSpace::scheduleAt(const LambdaPoints& points,
                                   const CoefficientOffsets& offsets) const {
    const auto timesAt = [this](const std::vector<double>& lambdas) {
        std::vector<double> times;
        times.reserve(lambdas.size());
        for (const double lambda : lambdas) {
            // The ends must be exact, and the inverse is not.
            times.push_back(lambda == m_range.first  ? m_noise.timeMax()
                            : lambda == m_range.last ? m_noise.timeMin()
                                                     : m_noise.timeFromLambda(lambda));
        }
        return times;
    };
    Schedule schedule = m_like;
    schedule.times = timesAt(points.lambdas);
    schedule.evalTimes = timesAt(points.evalLambdas);
    schedule.coefficients = offsets;
    return schedule;
}

Schedule ScheduleSpace::schedule(const SchedulePoint& point) const {
    return scheduleAt(pointsOf(point.coordinates, m_range), point.offsets);
}

CoefficientTable ScheduleSpace::table(const SchedulePoint& point) const {
    return makeTable(schedule(point));
}

std::vector<Neighbour> ScheduleSpace::neighbours(const SchedulePoint& point,
                                                 Freedom freedom) const {
    const LambdaPoints points = pointsOf(point.coordinates, m_range);
    const std::vector<double> gaps = smallerGaps(points.lambdas);
    std::vector<Neighbour> result;
    for (size_t i = 1; i < gaps.size(); ++i) {
        const double step = m_differenceStep * gaps[i];
        LambdaPoints moved = points;
        moved.lambdas[i] += step;
        if (freedom == Freedom::Times) {
            moved.evalLambdas[i] += step;
        }
        result.push_back({makeTable(scheduleAt(moved, point.offsets)), step});
    }
    if (freedom == Freedom::Times) {
        return result;
    }
    for (size_t i = 0; i < gaps.size(); ++i) {
        const double step = m_differenceStep * gaps[i];
        LambdaPoints moved = points;
        moved.evalLambdas[i] += step;
        result.push_back({makeTable(scheduleAt(moved, point.offsets)), step});
    }
    if (freedom == Freedom::EvalTimes) {
        return result;
    }
    const CoefficientTable primal = table(point);
    const size_t count = coefficientCount(point);
    for (size_t i = 0; i < count; ++i) {
        Neighbour neighbour{primal, 0.0};
        size_t index = 0;
        forEachCoefficient(neighbour.table, [&](double& coefficient) {
            if (index++ == i) {
                neighbour.step =
                    kCoefficientStep * std::max(std::abs(coefficient), kCoefficientFloor);
                coefficient += neighbour.step;
            }
        });
        result.push_back(std::move(neighbour));
    }
    return result;
}

size_t ScheduleSpace::coefficientCount(const SchedulePoint& point) const {
    CoefficientTable counted = table(point);
    size_t count = 0;
    forEachCoefficient(counted, [&count](const double&) { ++count; });
    return count;
}

Matrix ScheduleSpace::slopes(const SchedulePoint& point, Freedom freedom) const {
    const int n = point.coordinates.steps();
    const Matrix both = pointSlopes(point.coordinates, m_range);
    const int coefficients =
        freedom == Freedom::Coefficients ? static_cast<int>(coefficientCount(point)) : 0;
    const bool timesOnly = freedom == Freedom::Times;
    const int rows = timesOnly ? n - 1 : both.rows;
    const int columns = timesOnly ? n : both.columns;
    Matrix result(rows + coefficients, columns + coefficients);
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j) {
            result(i, j) = both(i, j);
        }
    }
    for (int i = 0; i < coefficients; ++i) {
        result(rows + i, columns + i) = 1.0;
    }
    return result;
}

StepLimits ScheduleSpace::limits(const SchedulePoint& point, Freedom freedom) const {
    const std::vector<double>& shifts = point.coordinates.shifts;
    StepLimits limits;
    limits.lower.assign(shifts.size(), -kLargestLogitStep);
    limits.upper.assign(shifts.size(), kLargestLogitStep);
    if (freedom == Freedom::Times) {
        return limits;
    }
    for (size_t i = 0; i < shifts.size(); ++i) {
        // A VP network knows no noisier input than the first; VE levels go on, and a shift there is
        // worth much (Euler, NFE 4: half the error), as it scales the first output.
        const bool held = i == 0 && !m_noise.isVarianceExploding();
        const double smallest = held ? 0.0 : -kLargestShift;
        limits.lower.push_back(std::max(smallest - shifts[i], -kLargestShiftStep));
        limits.upper.push_back(std::min(kLargestShift - shifts[i], kLargestShiftStep));
    }
    if (freedom == Freedom::Coefficients) {
        const size_t count = limits.lower.size() + coefficientCount(point);
        limits.lower.resize(count, -kUnlimited);
        limits.upper.resize(count, kUnlimited);
    }
    return limits;
}

SchedulePoint ScheduleSpace::moved(const SchedulePoint& point,
                                   Freedom freedom,
                                   const std::vector<double>& step) const {
    SchedulePoint result = point;
    std::vector<double>& logits = result.coordinates.logits;
    std::vector<double>& shifts = result.coordinates.shifts;
    const size_t n = logits.size();
    for (size_t i = 0; i < n; ++i) {
        logits[i] += step[i];
    }
    const double mean = std::accumulate(logits.begin(), logits.end(), 0.0) / static_cast<double>(n);
    for (double& logit : logits) {
        logit -= mean;
    }
    if (freedom != Freedom::Times) {
        for (size_t i = 0; i < n; ++i) {
            shifts[i] += step[n + i];
        }
    }
    if (freedom == Freedom::Coefficients) {
        result.offsets.resize(step.size() - 2 * n, 0.0);
        for (size_t i = 2 * n; i < step.size(); ++i) {
            result.offsets[i - 2 * n] += step[i];
        }
    }
    return result;
}

}  // namespace ld3
