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

/// |mu1 - mu2|² + Tr(S1 + S2 - 2 (S1 S2)^(1/2)), by symmetric eigen-decompositions: singular and
/// nearly singular covariances need no offset. Slightly negative where the truth is 0.
/// @throws Error{InvalidArgument} where the dimensions differ
/// @throws Error{Numerical} for NaN, or a covariance that is not symmetric or clearly indefinite
/// Source: Heusel et al. 2017, "GANs Trained by a Two Time-Scale Update Rule", eq. 6.
[[nodiscard]] FrechetDistance frechetDistance(const GaussianMoments& first,
                                              const GaussianMoments& second);

}  // namespace ld3
