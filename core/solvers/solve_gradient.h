#pragma once

#include "core/solvers/run_table.h"

namespace ld3 {

/// A solve with exact gradients to the noise and, where they require them, to the table's numbers.
///
/// Backward walks the same table in reverse by hand: one linear combination gathers what later
/// steps want of a model output, the network is differentiated call by call. So a solve keeps one
/// graph a call, or none (`GradientMemory::Recompute`) for one more evaluation of each call.
/// @param denoiser  must outlive the result's graph
/// @throws Error{Unsupported} where the network lets no gradient through
[[nodiscard]] Tensor solveWithGradient(const Denoiser& denoiser,
                                       const PackedTable& table,
                                       const Tensor& noise,
                                       const Condition& condition,
                                       const RunControl& control,
                                       const SolveObserver& observer,
                                       GradientMemory memory);

}  // namespace ld3
