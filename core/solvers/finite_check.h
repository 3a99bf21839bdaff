#pragma once

#include "core/base/error.h"
#include "core/solvers/integrate.h"

#include <optional>

namespace ld3 {

/// Why a solve gave NaN or infinity: it is made once more, with a look at each network output.
/// Costs nothing where solves are finite, since it is called only when one is not.
/// @returns Error{Numerical} naming step, sigma and sample, and whether network or solver left the
///          finite numbers; nothing where the repetition is finite
/// @throws Stopped
[[nodiscard]] std::optional<Error> whyNotFinite(const Denoiser& denoiser,
                                                const NoiseSchedule& schedule,
                                                const CoefficientTable& table,
                                                const Tensor& noise,
                                                const Condition& condition,
                                                const RunControl& control);

/// Checks the result of such a solve: one reduction on the device.
/// @throws Error{Numerical} as `whyNotFinite` has it
void requireFinite(const Tensor& result,
                   const Denoiser& denoiser,
                   const NoiseSchedule& schedule,
                   const CoefficientTable& table,
                   const Tensor& noise,
                   const Condition& condition = {},
                   const RunControl& control = {});

}  // namespace ld3
