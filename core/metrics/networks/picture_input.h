#pragma once

#include "core/torch.h"

namespace ld3 {

/// Shorter side to which pictures are enlarged that are too small for a perceptual net.
inline constexpr int64_t kEnlargedSide = 32;

/// Pictures as a perceptual net wants them: three channels (one is repeated), the shorter side not
/// below `smallestSide` (else enlarged to `kEnlargedSide`), on the device and of the type of
/// `options`. Differentiable.
/// @param pictures  [B, 1 or 3, H, W], floating
/// @throws Error{InvalidArgument} for anything else
[[nodiscard]] Tensor perceptualInput(const Tensor& pictures,
                                     int64_t smallestSide,
                                     const torch::TensorOptions& options);

/// @throws Error{InvalidArgument} where two batches of pictures differ in shape
void requireEqualShapes(const Tensor& first, const Tensor& second);

}  // namespace ld3
