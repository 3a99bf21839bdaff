#pragma once

#include "core/metrics/bytes.h"
#include "core/metrics/feature_net.h"
#include "core/metrics/gaussian_moments.h"
#include "core/metrics/pixel_pca.h"

#include <cstdint>
#include <memory>
#include <string>

namespace ld3 {

/// Where samples are compared: what is done to them, and which features are taken.
class FeatureSpace {
  public:
    /// Features of a net.
    /// @param rounding  to bytes before; nets that want no bytes get none
    FeatureSpace(std::shared_ptr<const FeatureNet> net, ByteRounding rounding);

    /// Pixels, [0, 1] unclamped and not rounded; once there is a reference, its principal
    /// components instead.
    explicit FeatureSpace(const PictureShape& shape);

    /// What the protocol says; of principal components once they are known.
    [[nodiscard]] const FeatureNetInfo& info() const { return m_net ? m_net->info() : m_info; }

    /// "edm", "ld3" or "none".
    [[nodiscard]] std::string rounding() const;

    /// Of the features.
    [[nodiscard]] int64_t dimension() const { return info().dimension; }

    /// @param samples  x0 as the model has it, [B, C, H, W], white at 1 and black at -1
    /// @returns [B, dimension]
    [[nodiscard]] Tensor features(const Tensor& samples) const;

    /// Of pixels: from now on takes the principal components of the reference.
    /// @returns the reference's moments in the features as they are then
    [[nodiscard]] GaussianMoments settled(const GaussianMoments& reference);

  private:
    std::shared_ptr<const FeatureNet> m_net;  ///< none: pixels
    ByteRounding m_rounding = ByteRounding::Edm;
    PictureShape m_shape;   ///< of pixels
    FeatureNetInfo m_info;  ///< of pixels
};

}  // namespace ld3
