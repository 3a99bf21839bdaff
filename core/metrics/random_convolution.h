#pragma once

#include "core/metrics/feature_net.h"

#include <vector>

namespace ld3 {

/// A fixed random convolutional network as a feature space: three layers of 3x3 convolutions with
/// ReLU, each followed by a mean over 2x2 pixels; the features are means of each layer's channels,
/// of the first two layers over each quarter of the picture. Needs no weights: they follow from
/// their names by `ruleNumbers`. What it measures is not FID.
///
/// Layers 3→16→32→64 channels at full, half and quarter resolution; 4·16 + 4·32 + 64 = 256
/// features. Values of each layer are of order one: uniform weights of variance 2/fan_in.
/// Source of the variance: He et al. 2015, "Delving Deep into Rectifiers", eq. 10.
class RandomConvolution : public FeatureNet {
  public:
    explicit RandomConvolution(const torch::Device& device = torch::kCPU);

    [[nodiscard]] const FeatureNetInfo& info() const override { return m_info; }

    /// @param pictures  [B, 1 or 3, H, W], H and W at least 8
    /// @returns [B, 256] float32
    /// @throws Error{InvalidArgument} for pictures of other channels, or smaller ones
    [[nodiscard]] Tensor features(const Tensor& pictures) const override;

  private:
    struct Layer {
        Tensor weight;      ///< [out, in, 3, 3] float32
        Tensor bias;        ///< [out]
        int64_t cells = 1;  ///< cells x cells means of each channel become features
    };

    FeatureNetInfo m_info;
    std::vector<Layer> m_layers;
};

}  // namespace ld3
