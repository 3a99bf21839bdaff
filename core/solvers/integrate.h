#pragma once

#include "core/base/run_control.h"
#include "core/diffusion/denoiser.h"
#include "core/solvers/gradient_memory.h"
#include "core/solvers/make_table.h"

#include <functional>

namespace ld3 {

/// What an observer sees at each network evaluation; copies of the tensors' handles may be kept.
/// `prediction` is what the solver asked for (x0 or eps); `state` is the point at which the network
/// was called.
struct SolveStep {
    int call = 0;
    double evalTime = 0.0;
    const Tensor& state;
    const Tensor& prediction;
};

using SolveObserver = std::function<void(const SolveStep&)>;

/// Runs a solve: the one loop of all solvers.
/// @param noise    [B, C, H, W] in units of the standard normal, in the denoiser's dtype and device
/// @param control  asked before every network evaluation; may throw `Stopped`
/// @param memory   what is kept for gradients
/// @returns x at the last time, [B, C, H, W]. Gradients (first order) reach `noise` where it
///          requires them; the denoiser must outlive the result's graph.
[[nodiscard]] Tensor integrate(const Denoiser& denoiser,
                               const NoiseSchedule& schedule,
                               const CoefficientTable& table,
                               const Tensor& noise,
                               const Condition& condition = {},
                               const RunControl& control = {},
                               const SolveObserver& observer = {},
                               GradientMemory memory = GradientMemory::Keep);

/// The same with exact gradients with respect to the times, eval times and coefficient offsets.
/// The prior scale of the noise counts as a constant, as in the LD3 reference.
/// @param times, evalTimes  [stepCount + 1] float64 on the CPU
/// @param offsets  [number of coefficients] float64 on the CPU, or undefined
[[nodiscard]] Tensor integrateDifferentiably(const Denoiser& denoiser,
                                             const NoiseSchedule& schedule,
                                             const TableSpec& spec,
                                             const Tensor& times,
                                             const Tensor& evalTimes,
                                             const Tensor& offsets,
                                             const Tensor& noise,
                                             const Condition& condition = {},
                                             const RunControl& control = {},
                                             GradientMemory memory = GradientMemory::Keep);

}  // namespace ld3
