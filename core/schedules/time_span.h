#pragma once

#include "core/diffusion/noise_schedule.h"

#include <cmath>
#include <vector>

namespace ld3 {

/// Where times run: `steps` intervals from `timeMax` (noise) down to `timeMin` (image).
struct TimeSpan {
    const NoiseSchedule& schedule;
    int steps = 1;
    double timeMax = 0.0, timeMin = 0.0;

    /// sigma/alpha at both ends.
    [[nodiscard]] double sigmaMax() const { return schedule.edmSigma(timeMax); }

    [[nodiscard]] double sigmaMin() const { return schedule.edmSigma(timeMin); }

    [[nodiscard]] double timeFromSigma(double sigma) const {
        return schedule.timeFromLambda(-std::log(sigma));
    }

    /// [steps + 1] times `timeAt(u)`, u = i/steps; both ends are set exactly, whatever rounding
    /// would make of them.
    template <class TimeAt>
    [[nodiscard]] std::vector<double> fill(TimeAt&& timeAt) const {
        std::vector<double> times(static_cast<size_t>(steps) + 1, timeMax);
        for (int i = 1; i < steps; ++i) {
            times[i] = timeAt(static_cast<double>(i) / steps);
        }
        times.back() = timeMin;
        return times;
    }

    /// The same from noise levels sigma/alpha.
    template <class SigmaAt>
    [[nodiscard]] std::vector<double> fillFromSigmas(SigmaAt&& sigmaAt) const {
        return fill([&](double u) { return timeFromSigma(sigmaAt(u)); });
    }
};

}  // namespace ld3
