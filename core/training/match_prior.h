#pragma once

#include "core/schedules/discretization.h"
#include "core/training/update_rule.h"

#include <vector>

namespace ld3 {

/// The times of the given noise levels sigma/alpha.
[[nodiscard]] std::vector<double> timesFromSigmas(const NoiseSchedule& schedule,
                                                  const std::vector<double>& sigmas);

/// One RMSprop step of the logits on the mean squared distance of the times from `target`.
/// @returns the distance before the step, in squared units of time
double stepTowardsTimes(const NoiseSchedule& schedule,
                        const DiscretizationOptions& options,
                        const std::vector<double>& target,
                        double rate,
                        double momentum,
                        std::vector<double>& logits,
                        UpdateMemory& memory);

/// Steps until the distance before a step is at most 1e-3, absolutely, as the reference does.
/// @returns the number of steps
/// @throws Error{Numerical} where that is not reached: the ends of the times cannot move, so a
///         target with other ends than the noise schedule's keeps a distance
int matchPrior(const NoiseSchedule& schedule,
               const DiscretizationOptions& options,
               const std::vector<double>& target,
               double rate,
               double momentum,
               std::vector<double>& logits,
               UpdateMemory& memory);

}  // namespace ld3
