#pragma once

#include "core/diffusion/model_info.h"
#include "core/torch.h"

#include <memory>

namespace ld3 {

/// What the model is told beside picture and noise level; undefined tensors where there is nothing.
struct Condition {
    Tensor classLabels;  ///< [B] int64, or [B, classes] weights

    /// The rows `index` (int64) of every defined tensor.
    [[nodiscard]] Condition rows(const Tensor& index) const;
};

/// The point of a noise schedule at which a network is called. Each tensor is [1] (shared by the
/// batch) or [B], in the denoiser's dtype and on its device.
struct NoiseLevel {
    Tensor alpha, sigma, time;
};

/// A pre-trained diffusion model: given x = alpha·x0 + sigma·noise it predicts x0, the noise (eps)
/// or v = alpha·eps − sigma·x0.
///
/// Implementations are stateless for the caller: `predict` may be called from one thread at a time,
/// with or without gradients, and must let gradients reach x and the level's tensors (a black box
/// may refuse: `info().differentiable`).
class Denoiser {
  public:
    Denoiser() = default;
    Denoiser(const Denoiser&) = delete;
    Denoiser& operator=(const Denoiser&) = delete;
    virtual ~Denoiser() = default;

    [[nodiscard]] virtual const ModelInfo& info() const = 0;
    [[nodiscard]] virtual torch::Device device() const = 0;
    [[nodiscard]] virtual torch::Dtype dtype() const = 0;

    /// One network call for the whole batch.
    /// @param x      [B, C, H, W] in `dtype()` on `device()`
    /// @param level  where the batch stands
    /// @returns the native prediction (`info().prediction`), the shape of x
    [[nodiscard]] virtual Tensor predict(const Tensor& x,
                                         const NoiseLevel& level,
                                         const Condition& condition) const = 0;

    /// Data as it is shown: [B, C, H, W] in [0, 1], clamped. By default (x + 1)/2.
    [[nodiscard]] virtual Tensor toPicture(const Tensor& x0) const;
};

/// E[x0 | x] and the noise, both taken at `level`.
/// Source: Salimans & Ho 2022, appendix D, for v.
[[nodiscard]] Tensor dataPrediction(const Denoiser& denoiser,
                                    const Tensor& x,
                                    const NoiseLevel& level,
                                    const Condition& condition = {});
[[nodiscard]] Tensor noisePrediction(const Denoiser& denoiser,
                                     const Tensor& x,
                                     const NoiseLevel& level,
                                     const Condition& condition = {});

/// A per-sample value [1] or [B] in the shape that multiplies [B, C, H, W].
[[nodiscard]] Tensor perSample(const Tensor& value);

}  // namespace ld3
