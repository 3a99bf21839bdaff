#pragma once

#include "core/diffusion/noise_schedule.h"

namespace ld3 {

/// How a discrete schedule is continued between its training steps k = 0 … K−1; tools differ.
enum class IndexRule {
    LogAlpha,  ///< linear in log alpha: LD3, DPM-Solver, this program
    LogSigma,  ///< linear in log sigma: k-diffusion, ComfyUI, A1111
    Sigma,     ///< linear in sigma: diffusers
};

/// K of a discrete schedule, 0 for others.
[[nodiscard]] int trainingStepCount(const NoiseScheduleSpec& spec);

/// The real-valued training step of a time: K·t − 1.
[[nodiscard]] double indexFromTime(const NoiseSchedule& schedule, double time);

/// sigma/alpha at a real-valued training step.
/// @param index in [0, K − 1]
[[nodiscard]] double sigmaAtIndex(const NoiseSchedule& schedule, double index, IndexRule rule);

/// The inverse; outside the table the nearest end.
[[nodiscard]] double indexFromSigma(const NoiseSchedule& schedule, double sigma, IndexRule rule);

}  // namespace ld3
