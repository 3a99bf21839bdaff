#pragma once

#include "core/diffusion/denoiser.h"
#include "core/solvers/conversion.h"
#include "core/solvers/make_table.h"

namespace ld3 {

/// What follows a call: the next call's point (at the end: x) in one pass over memory.
///
/// The state is never formed. It is kept as a combination of an earlier point and model outputs
/// (a corrector changes the point by outputs alone), which is put into the next point's formula.
struct PackedStep {
    bool fromPoint = true;        ///< starts from this call's point, else from the one used before
    std::vector<int> calls;       ///< the model outputs that are added
    std::vector<double> weights;  ///< of the point, then of the outputs
};

/// One call.
struct PackedRow {
    double evalTime = 0.0;
    bool converts = false;
    std::vector<double> conversion;  ///< weights of (y, native output)
    PackedStep step;
    /// Where the row's numbers begin in those of the table: alpha, sigma and time, then the two
    /// of the conversion, then the step's weights.
    int64_t first = 0;

    static constexpr int64_t kConversion = 3, kStep = 5;
};

/// A table as the loop wants it: all numbers of a solve reach the device in one copy.
struct PackedTable {
    double priorScale = 1.0;
    std::vector<PackedRow> rows;
    Tensor numbers;  ///< [n] in the denoiser's dtype, on its device; may require gradients

    /// alpha, sigma and time of a row, each [1], views of `numbers`.
    [[nodiscard]] NoiseLevel level(const PackedRow& row) const;
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
