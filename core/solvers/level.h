#pragma once

#include "core/diffusion/noise_schedule.h"

#include <vector>

namespace ld3 {

/// A time with the schedule's values there.
template <class T>
struct Level {
    T time, alpha, sigma, lambda;
};

template <class T>
[[nodiscard]] Level<T> levelAt(const NoiseSchedule& schedule, const T& time) {
    return {time, schedule.alpha(time), schedule.sigma(time), schedule.lambda(time)};
}

/// What every solver's table function is given.
template <class T>
struct StepTimes {
    const NoiseSchedule& schedule;
    std::vector<Level<T>> levels;  ///< [steps + 1], from noise to image
    std::vector<T> evalTimes;      ///< [steps + 1]

    [[nodiscard]] int steps() const { return static_cast<int>(levels.size()) - 1; }
};

}  // namespace ld3
