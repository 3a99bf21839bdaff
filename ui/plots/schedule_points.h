#pragma once

#include "core/schedules/schedule.h"

#include <vector>

namespace ld3::ui {

/// One noise level in the three units.
struct NoisePoint {
    double time = 0.0;
    double sigma = 0.0;   ///< sigma/alpha, in units of the data
    double lambda = 0.0;  ///< log(alpha/sigma); +infinity where sigma = 0
};

/// One step of a schedule.
struct SchedulePoint {
    int step = 0;          ///< from 0
    NoisePoint at;         ///< where the solver is
    NoisePoint told;       ///< what the network is told there
    bool hasEval = false;  ///< whether `told` is used and differs from `at`
};

/// All points of a schedule, a final zero included if it ends at zero.
/// @throws Error{InvalidArgument} where its noise schedule is not known
[[nodiscard]] std::vector<SchedulePoint> schedulePoints(const Schedule& schedule);

}  // namespace ld3::ui
