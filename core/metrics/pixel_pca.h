#pragma once

#include "core/metrics/feature_net.h"
#include "core/metrics/gaussian_moments.h"

namespace ld3 {

/// The size of the pictures that a feature net was made for.
struct PictureShape {
    int64_t channels = 0, height = 0, width = 0;
};

/// The leading principal components of pixels as a feature space: linear, so that exact moments of
/// pixels have exact moments there. Needs no weights; what it measures is not FID.
class PixelPca : public FeatureNet {
  public:
    static constexpr int64_t kMostComponents = 64;

    /// @param pixels      moments of flattened pictures [C·H·W], black at 0 and white at 1
    /// @param shape       of the pictures
    /// @param components  that are kept; 0: 64, or the rank of the covariance if that is lower
    /// @throws Error{InvalidArgument} where shape or components do not fit the moments
    /// @throws Error{Numerical} where the pictures do not vary at all
    PixelPca(const GaussianMoments& pixels,
             const PictureShape& shape,
             int64_t components = 0,
             const torch::Device& device = torch::kCPU);

    [[nodiscard]] const FeatureNetInfo& info() const override { return m_info; }

    /// Computed in float64. @returns [B, components] float64
    /// @throws Error{InvalidArgument} for pictures of another size
    [[nodiscard]] Tensor features(const Tensor& pictures) const override;

    /// The moments that the features of pictures with these moments have: exact.
    /// @param pixels  of flattened pictures of the same size
    [[nodiscard]] GaussianMoments project(const GaussianMoments& pixels) const;

    /// [C·H·W, components] float64 with orthonormal columns, the leading one first; each column's
    /// first large entry is positive.
    [[nodiscard]] const Tensor& basis() const { return m_basis; }

    [[nodiscard]] const PictureShape& shape() const { return m_shape; }

  private:
    FeatureNetInfo m_info;
    PictureShape m_shape;
    Tensor m_mean;   ///< [C·H·W] float64: the zero of the features
    Tensor m_basis;  ///< [C·H·W, components] float64
};

}  // namespace ld3
