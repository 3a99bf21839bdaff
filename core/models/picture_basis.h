#pragma once

#include "core/torch.h"

namespace ld3 {

/// An orthonormal basis of pictures [C, H, W]: pixels, or rotated colours with a 2-D cosine
/// transform of each. Orthonormal, so white noise stays white and distances are kept.
///
/// Coefficients are flat, [B, C·H·W], in an order of the basis' own, which saves a transposition of
/// the batch each way; `arrange` brings other quantities into it.
class PictureBasis {
  public:
    /// The pixels themselves.
    [[nodiscard]] static PictureBasis pixels(int64_t channels, int64_t height, int64_t width);

    /// Colours rotated to (1,1,1)/√3, (1,0,−1)/√2, (1,−2,1)/√6, then the orthonormal DCT-II.
    [[nodiscard]] static PictureBasis colorCosines(int64_t height, int64_t width);

    [[nodiscard]] int64_t channels() const { return m_channels; }

    [[nodiscard]] int64_t height() const { return m_height; }

    [[nodiscard]] int64_t width() const { return m_width; }

    [[nodiscard]] int64_t size() const { return m_channels * m_height * m_width; }

    /// [B, C, H, W] → [B, C·H·W]
    [[nodiscard]] Tensor toCoefficients(const Tensor& pictures) const;

    /// [B, C·H·W] → [B, C, H, W]
    [[nodiscard]] Tensor toPictures(const Tensor& coefficients) const;

    /// A quantity of each (channel, row frequency, column frequency) [C, H, W] in the order of the
    /// coefficients, [C·H·W].
    [[nodiscard]] Tensor arrange(const Tensor& quantity) const;

    /// The same basis for tensors of this dtype and device.
    [[nodiscard]] PictureBasis to(const torch::TensorOptions& options) const;

  private:
    PictureBasis(int64_t channels, int64_t height, int64_t width)
        : m_channels(channels), m_height(height), m_width(width) {}

    int64_t m_channels, m_height, m_width;
    // Undefined for pixels. Applied from the right.
    Tensor m_rowTransform;          ///< [W, W]
    Tensor m_colorColumnTransform;  ///< [C·H, C·H], both at once: one product instead of two
};

}  // namespace ld3
