#pragma once

#include "core/diffusion/denoiser.h"
#include "core/solvers/conversion.h"
#include "core/solvers/linear_combination.h"
#include "core/solvers/make_table.h"

namespace ld3 {

/// What follows a call, in one pass over memory: from the state (or the call's point) and model
/// outputs to the corrected state, if there is one, and the next call's point.
struct PackedStep {
    bool fromPoint = true;      ///< starts from the call's point y, else from the state s
    bool adopts = true;         ///< the point becomes the state
    bool corrects = false;      ///< the first result is the new state
    std::vector<int> calls;     ///< the model outputs that follow state or point
    Combinations combinations;  ///< (new state,) next point; inputs: state or point, then outputs
};

/// One call, with everything on the denoiser's device.
struct PackedRow {
    double evalTime = 0.0;
    NoiseLevel level;  ///< each [1]
    bool converts = false;
    Combinations conversion;  ///< of (y, native output)
    PackedStep step;
};

/// A table as the loop wants it: all numbers of a solve reach the device in one copy.
struct PackedTable {
    double priorScale = 1.0;
    std::vector<PackedRow> rows;
};

[[nodiscard]] PackedTable packTable(const CoefficientTable& table,
                                    const NoiseSchedule& schedule,
                                    Prediction native,
                                    const torch::TensorOptions& options);

/// The same, with gradients from every number to times, eval times and offsets: the derivatives
/// of the whole table come from one forward-mode pass, so that backward is one product with the
/// Jacobian.
/// @param offsets  may be undefined
[[nodiscard]] PackedTable packDifferentiableTable(const TableSpec& spec,
                                                  const NoiseSchedule& schedule,
                                                  const Tensor& times,
                                                  const Tensor& evalTimes,
                                                  const Tensor& offsets,
                                                  Prediction native,
                                                  const torch::TensorOptions& options);

}  // namespace ld3
