#pragma once

#include "core/schedules/schedule.h"

namespace ld3 {

/// Whether both are for the same solver and budget in the same times.
[[nodiscard]] inline bool isOfOneSetup(const Schedule& one, const Schedule& other) {
    return one.solver == other.solver && one.nfe == other.nfe &&
           one.noiseSchedule == other.noiseSchedule;
}

}  // namespace ld3
