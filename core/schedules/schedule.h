#pragma once

#include "core/diffusion/noise_schedule.h"
#include "core/solvers/make_table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// Whether the last time is the noise schedule's smallest, or zero appended to (one more call) or
/// put in the place of it (the last step differs).
enum class EndsAt { SigmaMin, AppendedZero, ReplacedByZero };

/// Where a schedule comes from.
struct Provenance {
    std::string modelPath, modelSha256;
    std::string recipeJson;  ///< the whole recipe as JSON text; empty for hand-made schedules
    uint64_t seed = 0;
    std::optional<double> validationLoss;
    std::string lossName;
    std::string software;
};

/// Times for one solver and budget; what LD3 learns and what is exported.
struct Schedule {
    std::string name;
    SolverSpec solver;
    int nfe = 5;
    NoiseScheduleSpec noiseSchedule;
    std::vector<double> times;      ///< [stepCount + 1] strictly decreasing
    std::vector<double> evalTimes;  ///< [stepCount + 1] told to the network; = times if coupled
    ConversionTime conversionTime = ConversionTime::Eval;
    EndsAt endsAt = EndsAt::SigmaMin;
    CoefficientOffsets coefficients;  ///< empty: the solver's own
    Provenance provenance;
};

/// The table's specification that a schedule stands for.
[[nodiscard]] TableSpec tableSpec(const Schedule& schedule);

/// The coefficient table of a schedule. @throws Error{InvalidArgument} as `checkTimes`
[[nodiscard]] CoefficientTable makeTable(const Schedule& schedule);

/// sigma/alpha and lambda at the schedule's times.
[[nodiscard]] std::vector<double> sigmasOf(const Schedule& schedule);
[[nodiscard]] std::vector<double> lambdasOf(const Schedule& schedule);

}  // namespace ld3
