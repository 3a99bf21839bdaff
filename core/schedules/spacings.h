#pragma once

#include "core/schedules/time_span.h"

#include <vector>

namespace ld3 {

/// Schedules that pick from the training steps k = 0 … K−1 of a discrete VP model, t = (k + 1)/K.
/// All return [steps + 1] float64, the last at k = 0. Ties are rounded to even, as NumPy does.
/// @throws Error{InvalidArgument} where the noise schedule is not discrete, where the span is not
///         its whole range, or where two steps fall on the same k

/// diffusers' `linspace` as its multistep DPM-Solver has it: K−1 … 0 in N + 1 rounded values.
[[nodiscard]] std::vector<double> linspaceSpacing(const TimeSpan& span);

/// diffusers' `leading` with steps_offset 1 (Stable Diffusion): k = i·⌊K/N⌋ + 1, then 0. By its
/// definition it starts *below* timeMax.
[[nodiscard]] std::vector<double> leadingSpacing(const TimeSpan& span);

/// diffusers' `trailing`: k = K − 1 − i·K/N rounded, then 0.
[[nodiscard]] std::vector<double> trailingSpacing(const TimeSpan& span);

/// Quantiles of Beta(0.6, 0.6) over the training steps, rounded, as ComfyUI has it.
/// Source: Lee et al. 2024 (Beta sampling).
[[nodiscard]] std::vector<double> betaInIndex(const TimeSpan& span);

/// The same quantiles over sigma/alpha between the ends, as diffusers has it; for every noise
/// schedule.
[[nodiscard]] std::vector<double> betaInSigma(const TimeSpan& span);

/// x with I_x(a, a) = probability, by bisection to the last bit.
/// @param probability in [0, 1]; a > 0
[[nodiscard]] double symmetricBetaQuantile(double probability, double a);

}  // namespace ld3
