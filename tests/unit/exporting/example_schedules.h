#pragma once

#include "core/schedules/heuristics.h"

namespace ld3 {

/// Schedules for the tests of this room.
inline Schedule exampleSchedule(const std::string& noiseSchedule,
                                const std::string& kind = "logSNR",
                                const std::string& solver = "unipc",
                                int nfe = 5,
                                int order = 0) {
    return makeSchedule(
        kind, makeSolverSpec(solver, order), nfe, noiseScheduleFromName(noiseSchedule));
}

/// The same with eval times that differ in the middle.
inline Schedule decoupledSchedule(const std::string& noiseSchedule) {
    Schedule schedule = exampleSchedule(noiseSchedule);
    for (size_t i = 1; i + 1 < schedule.times.size(); ++i) {
        schedule.evalTimes[i] = schedule.times[i] * 1.01;
    }
    return schedule;
}

}  // namespace ld3
