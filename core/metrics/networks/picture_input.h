#pragma once

#include "core/torch.h"

#include <vector>

namespace ld3 {

/// Shorter side to which pictures are enlarged that are too small for a perceptual net.
inline constexpr int64_t kEnlargedSide = 32;

/// @throws Error{InvalidArgument} for anything but floating [B, 1 or 3, H, W]
void requirePictures(const Tensor& pictures);

/// Pictures as a perceptual net wants them: three channels (one is repeated), the shorter side not
/// below `smallestSide` (else enlarged to `kEnlargedSide`), on the device and of the type of
/// `options`. Differentiable.
/// @param pictures  [B, 1 or 3, H, W], floating
/// @throws Error{InvalidArgument} for anything else
[[nodiscard]] Tensor perceptualInput(const Tensor& pictures,
                                     int64_t smallestSide,
                                     const torch::TensorOptions& options);

/// {height, width} of what a perceptual net sees of pictures of such a size.
[[nodiscard]] std::vector<int64_t> perceptualSize(int64_t height,
                                                  int64_t width,
                                                  int64_t smallestSide);

/// @throws Error{InvalidArgument} where two batches of pictures differ in shape
void requireEqualShapes(const Tensor& first, const Tensor& second);

}  // namespace ld3
