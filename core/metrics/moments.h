#pragma once

#include "core/checkpoints/safetensors.h"
#include "core/metrics/gaussian_moments.h"

#include <string>

namespace ld3 {

/// Mean and covariance of features that pass by in batches; never holds more than one batch.
/// Stable where the mean is large against the spread (batches are centred before they are added).
/// Source: Chan, Golub & LeVeque 1983, the pairwise update.
class Moments {
  public:
    /// @param dimension  D, >= 1
    explicit Moments(int64_t dimension);

    /// Takes a batch. @param features  [B, D], any floating dtype, on any device; B may be 0
    /// @throws Error{InvalidArgument} for another dimension; Error{Numerical} for NaN or infinity
    void add(const Tensor& features);

    /// Takes what another one has seen; the order of merging changes nothing but rounding.
    /// @throws Error{InvalidArgument} for another dimension
    void merge(const Moments& other);

    [[nodiscard]] int64_t dimension() const { return m_mean.size(0); }

    [[nodiscard]] int64_t count() const { return m_count; }

    /// @throws Error{InvalidArgument} for fewer than two samples
    [[nodiscard]] GaussianMoments result() const;

    /// Everything, exactly: `restored` moments go on to the same bits. Of the scatter the upper
    /// triangle, as the lower one says the same.
    [[nodiscard]] TensorFile state() const;

    /// @param where  the file's name, for messages
    /// @throws Error{BadFile}
    [[nodiscard]] static Moments restored(const TensorFile& state, const std::string& where);

  private:
    int64_t m_count = 0;
    /// [D] float64, near the mean: what is kept is relative to it, so that a mean that is large
    /// against the spread takes no digits from it.
    Tensor m_origin;
    Tensor m_mean;     ///< [D] float64, without the origin
    Tensor m_scatter;  ///< [D, D] float64, sum of (x - mean)(x - mean)^T
};

}  // namespace ld3
