#include "core/exporting/discrete_index.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

double timeFromIndex(const NoiseSchedule& schedule, double index) {
    return (index + 1.0) / trainingStepCount(schedule.spec());
}

}  // namespace

int trainingStepCount(const NoiseScheduleSpec& spec) {
    if (!spec.kind.starts_with("vp-discrete")) {
        return 0;
    }
    return spec.betas.empty() ? 1000 : static_cast<int>(spec.betas.size());
}

double indexFromTime(const NoiseSchedule& schedule, double time) {
    return trainingStepCount(schedule.spec()) * time - 1.0;
}

double sigmaAtIndex(const NoiseSchedule& schedule, double index, IndexRule rule) {
    if (rule == IndexRule::LogAlpha) {
        return schedule.edmSigma(timeFromIndex(schedule, index));
    }
    const double last = trainingStepCount(schedule.spec()) - 2.0;
    const double low = std::clamp(std::floor(index), 0.0, last);
    const double part = index - low;
    const double below = schedule.edmSigma(timeFromIndex(schedule, low));
    const double above = schedule.edmSigma(timeFromIndex(schedule, low + 1.0));
    return rule == IndexRule::Sigma ? (1.0 - part) * below + part * above
                                    : below * std::pow(above / below, part);
}

double indexFromSigma(const NoiseSchedule& schedule, double sigma, IndexRule rule) {
    const double last = trainingStepCount(schedule.spec()) - 1.0;
    const double own =
        std::clamp(indexFromTime(schedule, schedule.timeFromLambda(-std::log(sigma))), 0.0, last);
    if (rule == IndexRule::LogAlpha) {
        return own;
    }
    // All rules agree at whole steps, so the piece is the same for each.
    const double low = std::min(std::floor(own), last - 1.0);
    const double below = sigmaAtIndex(schedule, low, IndexRule::LogAlpha);
    const double above = sigmaAtIndex(schedule, low + 1.0, IndexRule::LogAlpha);
    const double part = rule == IndexRule::Sigma
                            ? (sigma - below) / (above - below)
                            : std::log(sigma / below) / std::log(above / below);
    return std::clamp(low + part, 0.0, last);
}

}  // namespace ld3
