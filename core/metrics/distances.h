#pragma once

#include "core/metrics/loss.h"
#include "core/torch.h"

#include <memory>

namespace ld3 {

/// A per-sample loss that is also a sum of squares, so that gradient descent and Gauss-Newton
/// methods use the same object.
class Distance {
  public:
    Distance() = default;
    Distance(const Distance&) = delete;
    Distance& operator=(const Distance&) = delete;
    virtual ~Distance() = default;

    /// [B] losses of student against target, both [B, C, H, W]; differentiable in `student`.
    [[nodiscard]] virtual Tensor perSample(const Tensor& student, const Tensor& target) const = 0;

    /// [B, R] residuals whose sum of squares per sample is the loss where student = anchor.
    /// @param anchor  the student at which weights are frozen (L1: iteratively reweighted least
    ///                squares); L2 does not need it
    [[nodiscard]] virtual Tensor residuals(const Tensor& student,
                                           const Tensor& target,
                                           const Tensor& anchor) const = 0;
};

/// @throws Error{Unsupported} for LPIPS, whose networks are not part of this version
[[nodiscard]] std::unique_ptr<Distance> makeDistance(Loss loss);

}  // namespace ld3
