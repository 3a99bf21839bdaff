#pragma once

#include "core/torch.h"

namespace ld3 {

/// Σ weights[k]·tensors[k] in one pass over memory.
/// @param tensors  all of one shape, dtype and device; contiguous ones are fastest
/// Gradients flow to the tensors.
[[nodiscard]] Tensor linearCombination(const std::vector<double>& weights,
                                       const std::vector<Tensor>& tensors);

/// The same with weights [K] as a tensor (dtype and device of `tensors`); gradients flow to both.
/// @param values  the same weights as plain numbers, so that the device need not be asked
[[nodiscard]] Tensor linearCombination(const Tensor& weights,
                                       const std::vector<double>& values,
                                       const std::vector<Tensor>& tensors);

}  // namespace ld3
