#pragma once

#include "core/diffusion/denoiser.h"

namespace ld3 {

/// Labels as class numbers, int64 [B], checked. Rows of weights are accepted where each is one
/// class alone.
/// @param classes    their number, > 0
/// @param nullLabel  what stands for "no class": used where no labels are given, and accepted
/// @throws Error{InvalidArgument} naming the first label out of range
[[nodiscard]] Tensor classIndices(const Condition& condition,
                                  int64_t batch,
                                  int64_t classes,
                                  int64_t nullLabel,
                                  torch::Device device);

/// Labels as rows of class weights, [B, classes], checked; zeros where no labels are given.
/// @throws Error{InvalidArgument} naming the first label out of range
[[nodiscard]] Tensor classWeights(const Condition& condition,
                                  int64_t batch,
                                  int64_t classes,
                                  const torch::TensorOptions& options);

/// The same check for labels of a file.
/// @throws Error{BadFile} with `where`, unless labels are numbers [B] in [0, classes), or rows
///         [B, classes] of finite weights
void requireLabels(const Tensor& labels, int64_t batch, int64_t classes, const std::string& where);

}  // namespace ld3
