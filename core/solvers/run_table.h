#pragma once

#include "core/solvers/integrate.h"
#include "core/solvers/packed_table.h"

namespace ld3 {

/// The native output of the network for one row of a table, called at a point.
using NetworkCall = std::function<Tensor(const PackedRow& row, const Tensor& point)>;

/// The one loop of all solvers, forward and without gradients of its own.
/// @param noise    [B, C, H, W] in units of the standard normal
/// @param network  called once a row, in order
/// @returns x at the last time
[[nodiscard]] Tensor runTable(const PackedTable& table,
                              const Tensor& noise,
                              const NetworkCall& network,
                              const SolveObserver& observer);

}  // namespace ld3
