#pragma once

#include "core/schedules/schedule.h"

#include <string>
#include <vector>

namespace ld3 {

/// Options of hand-made schedules; each kind uses those that it knows.
struct HeuristicOptions {
    double rho = 0.0;      ///< edm, poly: exponent; 0 means the kind's default (7)
    double timeMax = 0.0;  ///< start; 0 means the noise schedule's
    double timeMin = 0.0;  ///< end; 0 means the noise schedule's
};

/// A kind of hand-made or model-free optimised schedule.
struct ScheduleKind {
    std::string name;         ///< "time_uniform", "edm", …
    std::string description;  ///< one English sentence with the formula's variable
    bool published = false;   ///< a table from a paper: exists for certain models and counts only
};

/// Every kind that `makeTimes` knows, hand-made first, then published tables, then dmn.
[[nodiscard]] const std::vector<ScheduleKind>& scheduleKinds();

/// The name of a kind with the exponent that papers compare with: "edm", "poly_3".
[[nodiscard]] std::string comparedName(const ScheduleKind& kind);

/// Times of a schedule of `steps` intervals: [steps + 1] float64, strictly decreasing from timeMax
/// to timeMin exactly.
/// @param kind  one of `scheduleKinds()`; `poly_<p>` and `edm_<rho>` carry their exponent
/// @throws Error{InvalidArgument} naming what is wrong and what is known
[[nodiscard]] std::vector<double> makeTimes(const std::string& kind,
                                            int steps,
                                            const NoiseSchedule& schedule,
                                            const HeuristicOptions& options = {});

/// A hand-made schedule for a solver: eval times = times.
[[nodiscard]] Schedule makeSchedule(const std::string& kind,
                                    const SolverSpec& solver,
                                    int nfe,
                                    const NoiseScheduleSpec& noiseSchedule,
                                    const HeuristicOptions& options = {});

}  // namespace ld3
