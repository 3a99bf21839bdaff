#pragma once

#include "core/metrics/gaussian_moments.h"

#include <string>
#include <vector>

namespace ld3 {

/// A squared Fréchet distance between two Gaussians and what there is to know of it.
struct FrechetDistance {
    double value = 0.0;
    double meanTerm = 0.0;        ///< |mu1 - mu2|²
    double covarianceTerm = 0.0;  ///< Tr(S1) + Tr(S2) - 2 Tr((S1 S2)^(1/2))
    int64_t firstRank = 0;        ///< numerical ranks of the covariances
    int64_t secondRank = 0;
    std::vector<std::string> warnings;  ///< too few samples for the rank, singular covariance
};

/// Moments with their covariance taken apart, so that one set can be compared with many: the
/// decomposition is most of a distance's work.
struct FactoredMoments {
    Tensor mean;       ///< [D] float64 on the CPU
    Tensor factor;     ///< [D, r] float64: factor·factorᵀ is the covariance
    double trace = 0;  ///< of the covariance
    int64_t rank = 0;  ///< numerical
    std::vector<std::string> warnings;
};

/// @param name  for messages, e.g. "first statistics"
/// @throws Error{InvalidArgument} where mean and covariance do not fit each other
/// @throws Error{Numerical} for NaN, or a covariance that is not symmetric or clearly indefinite
[[nodiscard]] FactoredMoments factorMoments(const GaussianMoments& moments,
                                            const std::string& name);

/// |mu1 - mu2|² + Tr(S1 + S2 - 2 (S1 S2)^(1/2)), by symmetric eigen-decompositions: singular and
/// nearly singular covariances need no offset. Slightly negative where the truth is 0.
///
/// With S1 = A Aᵀ and S2 = B Bᵀ the last trace is the sum of the singular values of Aᵀ B: no root
/// is drawn from an eigenvalue of a product, which would turn a rounding error of 1e-16 into 1e-8.
/// @throws Error{InvalidArgument} where the dimensions differ
/// Source: Heusel et al. 2017, "GANs Trained by a Two Time-Scale Update Rule", eq. 6.
[[nodiscard]] FrechetDistance frechetDistance(const FactoredMoments& first,
                                              const FactoredMoments& second);

/// The same of moments as they are.
/// @throws Error{Numerical} for NaN, or a covariance that is not symmetric or clearly indefinite
[[nodiscard]] FrechetDistance frechetDistance(const GaussianMoments& first,
                                              const GaussianMoments& second);

}  // namespace ld3
