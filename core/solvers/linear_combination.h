#pragma once

#include "core/torch.h"

namespace ld3 {

/// Weights of a linear combination.
struct CombinationWeights {
    std::vector<double> values;  ///< [K]
    Tensor tracked;  ///< the same numbers [K] where gradients to them are wanted, in dtype and
                     ///< device of the tensors; else undefined
};

/// Σ weights[k]·tensors[k] in one pass over memory: what a solver does beside its network calls is
/// bounded by memory traffic.
/// @param tensors  K of one shape, dtype and device; contiguous ones are fastest
/// Gradients flow to the tensors and to `weights.tracked`.
[[nodiscard]] Tensor linearCombination(const CombinationWeights& weights,
                                       const std::vector<Tensor>& tensors);

/// The same with plain weights.
[[nodiscard]] Tensor linearCombination(const std::vector<double>& weights,
                                       const std::vector<Tensor>& tensors);

}  // namespace ld3
