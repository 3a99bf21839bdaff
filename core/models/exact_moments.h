#pragma once

#include "core/diffusion/denoiser.h"
#include "core/models/gaussian_mixture.h"

#include <optional>

namespace ld3 {

/// The first two moments of pictures as they are distributed, exactly; both float64 on the CPU.
struct PictureMoments {
    Tensor mean;        ///< [C·H·W] of flattened pictures, black at 0 and white at 1, not clamped
    Tensor covariance;  ///< [C·H·W, C·H·W], symmetric
};

/// Of the data that a mixture describes.
[[nodiscard]] PictureMoments exactMoments(const MixtureDefinition& definition);

/// Of the data of a model, where they are known: analytic mixtures, and the built-in network that
/// learned one. Nothing for all other models.
[[nodiscard]] std::optional<PictureMoments> exactMoments(const Denoiser& denoiser);

}  // namespace ld3
