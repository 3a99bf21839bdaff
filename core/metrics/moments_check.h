#pragma once

#include "core/metrics/gaussian_moments.h"

#include <string>

namespace ld3 {

// What makes moments unfit for a distance, in words for an error; empty where nothing does.

/// NaN, infinity, and a covariance that is not symmetric by more than 1e-6 of its largest entry.
/// @param moments  of fitting shapes
[[nodiscard]] std::string momentsFault(const GaussianMoments& moments);

/// A clearly indefinite covariance: an eigenvalue below −1e-4 of the largest one.
/// @param eigenvalues  [D] float64, ascending
[[nodiscard]] std::string definitenessFault(const Tensor& eigenvalues);

/// The same for a covariance whose eigenvalues nobody knows: where it is sound, a Cholesky
/// decomposition is all that it costs. @param covariance  [D, D] float64, finite
[[nodiscard]] std::string covarianceFault(const Tensor& covariance);

}  // namespace ld3
