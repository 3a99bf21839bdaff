#pragma once

#include "core/torch.h"

namespace ld3 {

/// A mean that a few samples cannot rule: those that fell into another mode than the teacher's jump
/// by hundreds of typical losses when the schedule moves a little, and would refuse every step.
/// Loss l counts as l·c/(l + c), with c some medians of the losses at which it was made.
/// Source: Geman & McClure 1987.
class OutlierWeights {
  public:
    /// @param losses   [B] float64 on the CPU
    /// @param medians  c in medians; 0: the plain mean
    OutlierWeights(const Tensor& losses, double medians)
        : m_limit(medians * losses.median().item<double>()) {}

    [[nodiscard]] double mean(const Tensor& losses) const {
        return (m_limit > 0.0 ? losses * m_limit / (losses + m_limit) : losses)
            .mean()
            .item<double>();
    }

    /// Derivatives of the counted losses with respect to the losses, [B].
    [[nodiscard]] Tensor weights(const Tensor& losses) const {
        return m_limit > 0.0 ? (m_limit / (losses + m_limit)).square() : torch::ones_like(losses);
    }

  private:
    double m_limit;
};

}  // namespace ld3
