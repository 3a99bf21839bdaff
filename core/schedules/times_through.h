#pragma once

#include "core/diffusion/noise_schedule.h"

#include <vector>

namespace ld3 {

/// A fine grid of times that is made to pass through others: a fine time that has one of them near
/// (within a quarter of its distance to its own neighbours, in lambda) gives way to it, all others
/// stay. Where each of `wanted` is in `fine`, that is `fine` between the ends of `wanted`.
/// @param fine, wanted  strictly decreasing
/// @returns strictly decreasing, from the first to the last of `wanted`, all of which it holds
[[nodiscard]] std::vector<double> timesThrough(const std::vector<double>& fine,
                                               const std::vector<double>& wanted,
                                               const NoiseSchedule& schedule);

}  // namespace ld3
