#pragma once

#include "core/training/matrix.h"

#include <vector>

namespace ld3 {

/// A least-squares problem linearised at a point: ‖r + J·d‖² = loss + 2·gradientᵀd +
/// dᵀ·curvature·d.
struct LinearisedLoss {
    double loss = 0.0;             ///< ‖r‖²
    std::vector<double> gradient;  ///< Jᵀr [n]
    Matrix curvature;              ///< JᵀJ [n, n]
};

/// The same in other variables z, where d = slopes·z.
/// @param slopes  [n, m]
[[nodiscard]] LinearisedLoss substituted(const LinearisedLoss& model, const Matrix& slopes);

/// How far the linearised loss would fall with step d; positive for a useful step.
[[nodiscard]] double predictedDecrease(const LinearisedLoss& model, const std::vector<double>& d);

/// Where each parameter's step may end.
struct StepLimits {
    std::vector<double> lower, upper;  ///< [n] of d; infinite where free
};

/// Minimises the linearised loss plus mu·Σ D_i d_i², D_i = max(curvature_ii, 1e-6·the largest).
/// A parameter that is at its limit and pushes outwards stays there; the others are then solved for
/// without it. What still leaves the limits is cut off.
/// Source: Marquardt 1963; Nielsen 1999 for the damping below.
[[nodiscard]] std::vector<double> dampedStep(const LinearisedLoss& model,
                                             double mu,
                                             const StepLimits& limits);

/// The damping mu and how it follows success.
struct Damping {
    double mu = 1e-2;
    double growth = 2.0;

    /// @param ratio  actual over predicted decrease of the step that was taken
    void accept(double ratio);
    void refuse();
};

}  // namespace ld3
