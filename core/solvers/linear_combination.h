#pragma once

#include "core/torch.h"

namespace ld3 {

/// Σ weights[k]·tensors[k] in one pass over memory: what a solver does beside its network calls is
/// bounded by memory traffic. Without gradients.
/// @param tensors  K of one shape, dtype and device; contiguous ones are fastest
/// @param space    a tensor of the same shape, dtype and device whose memory takes the result; none
///                 of `tensors`. Undefined: new memory
[[nodiscard]] Tensor linearCombination(const std::vector<double>& weights,
                                       const std::vector<Tensor>& tensors,
                                       const Tensor& space = {});

/// Inner products of `left` with each of `right`, written to `products` [K]. Summed in an order
/// that does not depend on the number of threads. Without gradients.
void innerProducts(const Tensor& left, const std::vector<Tensor>& right, const Tensor& products);

}  // namespace ld3
