#pragma once

#include "core/torch.h"

namespace ld3 {

/// Noise that may be moved a little, so that the student can reach the teacher's sample.
struct NoiseProposal {
    Tensor noise;      ///< [B, C, H, W] inside the ball
    Tensor distance;   ///< [B] from the original noise, before the projection
    Tensor projected;  ///< [B] bool: was outside
};

/// A step of plain gradient descent, then the projection to the ball around the original noise.
/// @param noise, gradient, original  [B, C, H, W]
/// @param radius  of the ball, Euclidean per sample, in units of the standard normal
/// Source: Tong et al. 2025 (LD3), the "soft teacher".
[[nodiscard]] NoiseProposal proposeNoise(const Tensor& noise,
                                         const Tensor& gradient,
                                         const Tensor& original,
                                         double rate,
                                         double radius);

/// The samples of `proposed` where `better`, else those of `noise`. @param better [B] bool
[[nodiscard]] Tensor keepBetter(const Tensor& noise, const Tensor& proposed, const Tensor& better);

}  // namespace ld3
