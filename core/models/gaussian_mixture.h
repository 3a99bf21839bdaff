#pragma once

#include "core/diffusion/denoiser.h"
#include "core/models/picture_basis.h"

namespace ld3 {

/// A mixture of Gaussians that share one covariance, diagonal in a basis. Tensors in float64 on the
/// CPU; D = C·H·W coefficients, in the order of the basis.
struct MixtureDefinition {
    ModelInfo info;
    PictureBasis basis = PictureBasis::pixels(1, 1, 1);
    Tensor means;        ///< [K, n] of the kept coefficients; the others are zero
    Tensor kept;         ///< [n] int64, which coefficients they are; undefined: all, n = D
    Tensor weights;      ///< [K] positive, sum 1
    Tensor variance;     ///< [D] positive
    double scale = 1.0;  ///< data = scale·(picture − offset), with pictures in [−1, 1]
    Tensor offset;       ///< [C, H, W]; undefined: zero
};

/// The exact denoiser of data that are distributed as such a mixture. Predicts the data, x0.
///
/// With y = x/alpha, s = sigma/alpha and Λ the variances:
///   w = softmax_k(log π_k + Σ_j y_j μ_kj/(Λ_j+s²) − ½ Σ_j μ_kj²/(Λ_j+s²))
///   E[y0|y] = Λ/(Λ+s²)·y + s²/(Λ+s²)·Σ_k w_k μ_k
class GaussianMixture : public Denoiser {
  public:
    GaussianMixture(const MixtureDefinition& definition, const torch::TensorOptions& options);

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }

    [[nodiscard]] torch::Device device() const override { return m_means.device(); }

    [[nodiscard]] torch::Dtype dtype() const override { return m_means.scalar_type(); }

    /// @throws Error{InvalidArgument} where x is not [B, C, H, W] of this model
    [[nodiscard]] Tensor predict(const Tensor& x,
                                 const NoiseLevel& level,
                                 const Condition& condition) const override;

    [[nodiscard]] Tensor toPicture(const Tensor& x0) const override;

    /// The mean of the data, [C, H, W].
    [[nodiscard]] Tensor exactMean() const;

    /// What it was made from, in float64.
    [[nodiscard]] const MixtureDefinition& definition() const { return m_definition; }

    /// Samples of the data themselves, [count, C, H, W].
    [[nodiscard]] Tensor sampleData(int64_t count, at::Generator generator) const;

  private:
    /// Means [K, n] with zeros for what is not kept, [K, D].
    [[nodiscard]] Tensor withAllCoefficients(const Tensor& kept) const;

    MixtureDefinition m_definition;
    ModelInfo m_info;
    PictureBasis m_basis;
    double m_scale;
    Tensor m_offset;
    Tensor m_kept;           ///< [n] int64, or undefined
    Tensor m_weights;        ///< [K]
    Tensor m_logWeights;     ///< [K]
    Tensor m_means;          ///< [K, n]
    Tensor m_variance;       ///< [D]
    Tensor m_precision;      ///< [D] 1/Λ
    Tensor m_keptPrecision;  ///< [n]
    // Kept coefficients of equal variance form a group: there are three times fewer of them than
    // coefficients in the built-in model, and one in an isotropic mixture.
    Tensor m_groupVariance;     ///< [G]
    Tensor m_groupOfKept;       ///< [n] int64
    Tensor m_halfGroupSquares;  ///< [G, K] −½ Σ μ² over a group
};

}  // namespace ld3
