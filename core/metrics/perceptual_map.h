#pragma once

#include "core/metrics/perceptual_net.h"

namespace ld3 {

/// LPIPS of pairs of pictures, and where in the pictures it comes from.
struct PerceptualMap {
    Tensor distances;  ///< [B]
    Tensor places;     ///< [B, H, W], >= 0; undefined where the net only tells vectors
};

/// What each layer sees at its places, enlarged bilinearly (half-pixel centres) to the size of the
/// net's input and summed over the layers. Pictures that are enlarged for the net get the mean over
/// what a pixel became. Where a layer's size divides that of the input, the mean of the map is the
/// distance.
/// @param first, second  [B, C, H, W] in [-1, 1]
/// @throws Error{InvalidArgument} as `PerceptualNet::layers`
/// Source: Zhang et al. 2018, eq. 1, without the mean over h and w; enlarged as their published
/// code does with `spatial=True`.
[[nodiscard]] PerceptualMap perceptualMap(const PerceptualNet& net,
                                          const Tensor& first,
                                          const Tensor& second);

}  // namespace ld3
