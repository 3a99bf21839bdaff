#pragma once

#include "core/torch.h"

#include <cstdint>
#include <string>

namespace ld3 {

/// What a feature net is: part of the protocol of every value measured with it.
struct FeatureNetInfo {
    std::string name;        ///< "inception-pt", "inception-nv", "pixel-pca", "random-conv", …
    std::string metric;      ///< how the distance is called: "FID", or "Fréchet (pixel-pca)"
    std::string sha256;      ///< of the weights' file, or of the generated weights
    std::string resize;      ///< in words: "bilinear to 299x299, half-pixel centres"; "none"
    int64_t dimension = 0;   ///< D
    bool takesBytes = true;  ///< false: pictures are better not rounded to bytes before
};

/// Maps pictures to features whose moments are compared.
class FeatureNet {
  public:
    FeatureNet() = default;
    FeatureNet(const FeatureNet&) = delete;
    FeatureNet& operator=(const FeatureNet&) = delete;
    virtual ~FeatureNet() = default;

    [[nodiscard]] virtual const FeatureNetInfo& info() const = 0;

    /// @param pictures  [B, C, H, W] uint8, or floating with black at 0 and white at 1 (not
    ///                  clamped); C = 1 is repeated where the net wants three channels
    /// @returns [B, D] float32 or float64, on the net's device
    [[nodiscard]] virtual Tensor features(const Tensor& pictures) const = 0;
};

}  // namespace ld3
