#pragma once

#include "core/diffusion/denoiser.h"
#include "core/solvers/conversion.h"
#include "core/solvers/make_table.h"

namespace ld3 {

/// Coefficients of one update: plain, and as a tensor [1 + terms] where gradients are wanted.
struct PackedUpdate {
    Update<double> plain;
    Tensor weights;
};

/// One call, with everything on the denoiser's device.
struct PackedRow {
    PackedUpdate input, correction;
    AfterCall after = AfterCall::Adopt;
    double evalTime = 0.0;
    NoiseLevel level;  ///< each [1]
    bool converts = false;
    Conversion<double> conversion;
    Tensor conversionWeights;  ///< [2], as `PackedUpdate::weights`
};

/// A table as the loop wants it: all numbers of a solve reach the device in one copy.
struct PackedTable {
    double priorScale = 1.0;
    Tensor priorScaleWeight;  ///< [1] where gradients are wanted
    std::vector<PackedRow> rows;
    PackedUpdate output;
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
