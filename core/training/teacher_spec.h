#pragma once

#include "core/diffusion/noise_schedule.h"
#include "core/solvers/solver_spec.h"

#include <cstdint>
#include <string>

namespace ld3 {

/// How a teacher's samples are made: any solver with many steps.
struct TeacherSpec {
    SolverSpec solver;  ///< default UniPC-3
    int nfe = 60;
    std::string scheduleKind = "edm";
    NoiseScheduleSpec noiseSchedule;
    int64_t count = 100;
    uint64_t seed = 0;
    int batch = 64;
    std::string modelName, modelSha256;
};

}  // namespace ld3
