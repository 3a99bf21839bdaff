#pragma once

#include "core/diffusion/denoiser.h"
#include "core/models/edm/edm_network.h"

namespace ld3 {

/// How data become pictures: picture = data/scale + offset, in [−1, 1].
struct PictureScale {
    double scale = 1.0;
    Tensor offset;  ///< [C, H, W]; undefined: zero
};

/// An EDM network as a denoiser of x = alpha·x0 + sigma·noise: it is called with x/alpha at the
/// noise level sigma/alpha, so it serves noise schedules of every kind. Predicts the data, x0.
class EdmDenoiser : public Denoiser {
  public:
    EdmDenoiser(EdmNetwork network, ModelInfo info, PictureScale pictureScale = {});

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }

    [[nodiscard]] torch::Device device() const override { return m_network.options().device; }

    [[nodiscard]] torch::Dtype dtype() const override { return m_network.options().dtype; }

    /// @throws Error{InvalidArgument} where x is not [B, C, H, W] of this network, or a class label
    ///         is not in range
    [[nodiscard]] Tensor predict(const Tensor& x,
                                 const NoiseLevel& level,
                                 const Condition& condition) const override;

    [[nodiscard]] Tensor toPicture(const Tensor& x0) const override;

    [[nodiscard]] const EdmNetwork& network() const { return m_network; }

  private:
    /// Labels as [B, classes] weights; undefined where there are none.
    [[nodiscard]] Tensor labelWeights(const Tensor& labels, int64_t batch) const;
    void checkPicture(const Tensor& x) const;

    EdmNetwork m_network;
    ModelInfo m_info;
    PictureScale m_pictureScale;
};

}  // namespace ld3
