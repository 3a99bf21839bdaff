#pragma once

#include "core/diffusion/denoiser.h"
#include "core/solvers/conversion.h"
#include "core/solvers/linear_combination.h"
#include "core/solvers/make_table.h"

namespace ld3 {

/// What follows a call: the next call's point (at the end: x) in one pass over memory.
///
/// The state is never formed. It is kept as a combination of an earlier point and model outputs
/// (a corrector changes the point by outputs alone), which is put into the next point's formula.
struct PackedStep {
    bool fromPoint = true;       ///< starts from this call's point, else from the one used before
    std::vector<int> calls;      ///< the model outputs that are added
    CombinationWeights weights;  ///< of the point, then of the outputs
};

/// One call, with everything on the denoiser's device.
struct PackedRow {
    double evalTime = 0.0;
    NoiseLevel level;  ///< each [1]
    bool converts = false;
    CombinationWeights conversion;  ///< of (y, native output)
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
