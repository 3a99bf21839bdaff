#pragma once

#include "core/schedules/time_span.h"

#include <vector>

namespace ld3 {

/// Times that minimise DMN's error bound (see `dmnBound`) between the span's ends, found from equal
/// steps in lambda (VE) or in t (VP) as the authors do. Needs no model; deterministic.
/// @returns [steps + 1] float64
[[nodiscard]] std::vector<double> dmnTimes(const TimeSpan& span);

/// The same in lambda.
/// @param start  [N + 1] increasing; its ends are kept
/// @param noisePower  as for `dmnBound`
/// @returns [N + 1] increasing, with a bound not above the start's
[[nodiscard]] std::vector<double> minimiseDmnBound(const std::vector<double>& start,
                                                   int noisePower);

}  // namespace ld3
