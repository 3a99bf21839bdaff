#pragma once

#include "core/models/edm/unet_parts.h"

namespace ld3 {

/// A residual block of a U-Net that is told the noise level, with attention behind it.
/// Source: Karras et al. 2022 (EDM), training/networks.py, class UNetBlock.
struct ResidualBlock {
    GroupNorm norm0, norm1, norm2;
    Convolution conv0, conv1;
    Convolution skip;  ///< the way round; only if `hasSkip`
    bool hasSkip = false;
    Tensor affineWeight, affineBias;  ///< [out or 2·out, embedding]
    /// The embedding scales and shifts (ADM) instead of shifting only (SongUNet).
    bool adaptiveScale = false;
    double skipScale = 1.0;  ///< of each sum: sqrt(1/2) keeps the variance
    int64_t heads = 0;       ///< 0: no attention
    Convolution qkv, proj;
};

/// @param x          [B, in, H, W]
/// @param embedding  [B or 1, embedding channels]
/// @returns [B, out, H', W'] with H' as the block resamples
[[nodiscard]] Tensor apply(const ResidualBlock& block, const Tensor& x, const Tensor& embedding);

}  // namespace ld3
