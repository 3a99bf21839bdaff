#pragma once

#include "core/torch.h"

namespace ld3 {

/// Several linear combinations of the same tensors.
struct Combinations {
    int count = 1;               ///< how many results
    std::vector<double> values;  ///< [count × inputs], one result after the other
    Tensor tracked;  ///< the same numbers [count × inputs] where gradients to them are wanted, in
                     ///< dtype and device of the tensors; else undefined
};

/// Σ values[r·K + k]·tensors[k] for each result r, all in one pass over memory: what a solver does
/// beside its network calls is bounded by memory traffic.
/// @param tensors  K of one shape, dtype and device; contiguous ones are fastest
/// @returns `count` tensors. Gradients flow to the tensors and to `tracked`.
[[nodiscard]] std::vector<Tensor> linearCombinations(const Combinations& combinations,
                                                     const std::vector<Tensor>& tensors);

/// A single one with plain weights [K].
[[nodiscard]] Tensor linearCombination(const std::vector<double>& weights,
                                       const std::vector<Tensor>& tensors);

}  // namespace ld3
