#pragma once

#include "core/diffusion/denoiser.h"

namespace ld3 {

/// alpha, sigma and time for times given as a tensor; gradients flow to `times` (first order).
/// @param times    [n] any float dtype; evaluated in float64
/// @param options  dtype and device of the result
[[nodiscard]] NoiseLevel noiseLevelAt(const NoiseSchedule& schedule,
                                      const Tensor& times,
                                      const torch::TensorOptions& options);

/// A quantity of the schedule for a tensor of times or lambdas, float64, with first derivatives.
enum class ScheduleQuantity { LogAlpha, Alpha, Sigma, Lambda, TimeFromLambda };
[[nodiscard]] Tensor evaluateSchedule(const NoiseSchedule& schedule,
                                      ScheduleQuantity quantity,
                                      const Tensor& argument);

}  // namespace ld3
