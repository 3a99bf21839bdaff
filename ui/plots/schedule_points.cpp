#include "ui/plots/schedule_points.h"

#include "core/diffusion/noise_schedule.h"

#include <limits>

namespace ld3::ui {

namespace {

NoisePoint pointAt(const NoiseSchedule& noise, double time) {
    // Not by way of lambda, which costs the last digits that an export keeps.
    return {time, noise.sigma(time) / noise.alpha(time), noise.lambda(time)};
}

NoisePoint pointOfZero() {
    return {0.0, 0.0, std::numeric_limits<double>::infinity()};
}

}  // namespace

std::vector<SchedulePoint> schedulePoints(const Schedule& schedule) {
    const NoiseSchedule noise(schedule.noiseSchedule);
    std::vector<SchedulePoint> points;
    points.reserve(schedule.times.size() + 1);
    for (size_t i = 0; i < schedule.times.size(); ++i) {
        SchedulePoint point;
        point.step = static_cast<int>(i);
        point.at = pointAt(noise, schedule.times[i]);
        // Where the last step ends nothing is evaluated any more.
        const bool isUsed = i + 1 < schedule.times.size() && i < schedule.evalTimes.size();
        point.told = isUsed ? pointAt(noise, schedule.evalTimes[i]) : point.at;
        point.hasEval = isUsed && schedule.evalTimes[i] != schedule.times[i];
        points.push_back(point);
    }
    const bool endsAtZero = !points.empty() && points.back().at.sigma == 0.0;
    if (points.empty() || endsAtZero || schedule.endsAt == EndsAt::SigmaMin) {
        return points;
    }
    if (schedule.endsAt == EndsAt::AppendedZero) {
        points.push_back(points.back());
        ++points.back().step;
    }
    points.back().at = points.back().told = pointOfZero();
    points.back().hasEval = false;
    return points;
}

}  // namespace ld3::ui
