#pragma once

#include "core/base/run_control.h"
#include "core/diffusion/denoiser.h"
#include "core/solvers/coefficient_table.h"

#include <vector>

namespace ld3 {

/// A solve with what lies between its ends. Steps are counted from noise to image; N is their
/// number.
struct SolveTrace {
    /// [N] where the network is called at each step's start
    std::vector<Tensor> points;
    /// [N] what the solver takes for x0 there
    std::vector<Tensor> predictions;
    /// [N + 1] the state x_i at each of the times; it differs from the point where a corrector has
    /// used the network's output at the point (UniPC)
    std::vector<Tensor> states;
};

/// Solves as `integrate` does and keeps everything. Without gradients.
/// @param noise  [B, C, H, W] in units of the standard normal
/// @throws as `integrate`
[[nodiscard]] SolveTrace traceSolve(const Denoiser& denoiser,
                                    const NoiseSchedule& schedule,
                                    const CoefficientTable& table,
                                    const Tensor& noise,
                                    const Condition& condition = {},
                                    const RunControl& control = {});

/// Where single steps of a solver lead from states of another solution: from x_i and, for a
/// multistep method, with outputs of the network at the other solution's points of times i, i − 1,
/// … in place of the solver's own. A corrector is part of the step that leads to its point, and
/// calls the network at the point that was predicted.
///
/// Compared with the other solution's x_(i+1) that is the local error of the method as it is run:
/// what one step adds if nothing before it was wrong. Where both solutions are the same solve, the
/// result is its own states again.
/// Source: Hairer, Nørsett & Wanner, Solving Ordinary Differential Equations I, section III.2,
/// definition 2.1: the local error of a multistep method is that of a step from exact values.
/// @param reference  at this table's times: `points` [N] and `states` [N] (more are ignored)
/// @returns [N], the state at the end of each step
[[nodiscard]] std::vector<Tensor> stepsFromStates(const Denoiser& denoiser,
                                                  const NoiseSchedule& schedule,
                                                  const CoefficientTable& table,
                                                  const SolveTrace& reference,
                                                  const Condition& condition = {},
                                                  const RunControl& control = {});

}  // namespace ld3
