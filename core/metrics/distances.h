#pragma once

#include "core/metrics/loss.h"
#include "core/torch.h"

#include <functional>
#include <memory>
#include <vector>

namespace ld3 {

/// A part of the residuals of several students against one target.
struct ResidualBlock {
    int64_t firstSample = 0;
    std::vector<Tensor> students;  ///< [b, R] each, of samples firstSample to firstSample + b - 1
};

using ResidualVisitor = std::function<void(const ResidualBlock&)>;

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

    /// Visits residuals whose sum of squares per sample is the loss where student = anchor: block
    /// by block, so that the long vectors of a network's features are never held at once.
    /// @param students  [B, C, H, W] each
    /// @param anchor    the student at which weights are frozen (L1: iteratively reweighted least
    ///                  squares); the others do not need it
    virtual void visitResiduals(const std::vector<Tensor>& students,
                                const Tensor& target,
                                const Tensor& anchor,
                                const ResidualVisitor& visit) const = 0;

    /// [B, R] all residuals of one student, for small vectors.
    [[nodiscard]] Tensor residuals(const Tensor& student,
                                   const Tensor& target,
                                   const Tensor& anchor) const;
};

/// L2 or L1, which need nothing else; see `openDistance` for the others.
/// @throws Error{Unsupported} for LPIPS and modules
[[nodiscard]] std::unique_ptr<Distance> makeDistance(Loss loss);

}  // namespace ld3
