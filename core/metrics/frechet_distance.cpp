#include "core/metrics/frechet_distance.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/metrics/moments_check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <sstream>

namespace ld3 {

namespace {

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
/// Rounding noise of a symmetric eigen-decomposition, as a part of the largest eigenvalue and for
/// one dimension; grows with the square root of the dimension.
constexpr double kNoise = 4 * kEpsilon;
/// Negative eigenvalues beyond rounding, up to where the covariance is refused.
constexpr double kSlightlyIndefinite = 1e-8;

std::string shapeText(const Tensor& tensor) {
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

void checkShapes(const GaussianMoments& moments, const std::string& name) {
    const Tensor& mean = moments.mean;
    const Tensor& covariance = moments.covariance;
    if (mean.dim() != 1 || mean.numel() == 0 ||
        covariance.sizes() != at::IntArrayRef({mean.size(0), mean.size(0)})) {
        throw Error(ErrorCode::InvalidArgument,
                    "mean " + shapeText(mean) + " and covariance " + shapeText(covariance) +
                        " do not fit each other",
                    name,
                    "give [D] and [D, D]");
    }
}

void requireEqualDimensions(const Tensor& first, const Tensor& second) {
    if (first.size(0) != second.size(0)) {
        throw Error(ErrorCode::InvalidArgument,
                    "statistics of different dimensions",
                    std::to_string(first.size(0)) + " and " + std::to_string(second.size(0)),
                    "compare statistics of the same feature net");
    }
}

/// Where the covariance is singular: because of the samples, or by itself.
std::string rankWarning(int64_t rank, int64_t dimension, int64_t count, const std::string& name) {
    if (rank >= dimension) {
        return "";
    }
    const std::string found = name + ": the covariance has rank " + std::to_string(rank) + " of " +
                              std::to_string(dimension);
    if (count > 0 && count - 1 < dimension) {
        return found + ", as " + std::to_string(count) +
               " samples are too few; the distance is biased";
    }
    return found + ": some features are constant or depend on others";
}

}  // namespace

FactoredMoments factorMoments(const GaussianMoments& moments, const std::string& name) {
    const torch::NoGradGuard plain;
    checkShapes(moments, name);
    const GaussianMoments exact{moments.mean.to(torch::kCPU, torch::kFloat64),
                                moments.covariance.to(torch::kCPU, torch::kFloat64),
                                moments.count};
    const auto refuseFault = [&](const std::string& fault) {
        if (!fault.empty()) {
            throw Error(ErrorCode::Numerical, fault, name, "compute the statistics again");
        }
    };
    refuseFault(momentsFault(exact));
    const auto [values, vectors] = at::linalg_eigh((exact.covariance + exact.covariance.t()) / 2);
    refuseFault(definitenessFault(values));

    const int64_t dimension = values.size(0);
    const double largest = std::max(0.0, values[-1].item<double>());
    const double noise = kNoise * std::sqrt(static_cast<double>(dimension)) * largest;
    // What lies below the noise is noise, and its square root would not be small.
    const int64_t kept = values.gt(noise).sum().item<int64_t>();

    FactoredMoments result;
    result.mean = exact.mean;
    result.trace = exact.covariance.trace().item<double>();
    const double lowest = kEpsilon * static_cast<double>(dimension) * largest;
    result.rank = values.gt(lowest).sum().item<int64_t>();
    result.factor =
        vectors.narrow(1, dimension - kept, kept) * values.narrow(0, dimension - kept, kept).sqrt();
    if (values[0].item<double>() < -kSlightlyIndefinite * largest) {
        constexpr int kDigits = 3;
        result.warnings.push_back(name + ": the covariance has a negative eigenvalue, " +
                                  numberText(values[0].item<double>(), kDigits) +
                                  ", which is taken as zero");
    }
    const std::string warning = rankWarning(result.rank, dimension, moments.count, name);
    if (!warning.empty()) {
        result.warnings.push_back(warning);
    }
    return result;
}

FrechetDistance frechetDistance(const FactoredMoments& first, const FactoredMoments& second) {
    const torch::NoGradGuard plain;
    requireEqualDimensions(first.mean, second.mean);
    const bool isNothing = first.factor.size(1) == 0 || second.factor.size(1) == 0;
    const double root =
        isNothing ? 0.0
                  : at::linalg_svdvals(first.factor.t().mm(second.factor)).sum().item<double>();
    FrechetDistance result;
    result.meanTerm = (first.mean - second.mean).square().sum().item<double>();
    result.covarianceTerm = first.trace + second.trace - 2 * root;
    result.value = result.meanTerm + result.covarianceTerm;
    result.firstRank = first.rank;
    result.secondRank = second.rank;
    result.warnings = first.warnings;
    result.warnings.insert(result.warnings.end(), second.warnings.begin(), second.warnings.end());
    return result;
}

FrechetDistance frechetDistance(const GaussianMoments& first, const GaussianMoments& second) {
    // Before the expensive part.
    checkShapes(first, "first statistics");
    checkShapes(second, "second statistics");
    requireEqualDimensions(first.mean, second.mean);
    return frechetDistance(factorMoments(first, "first statistics"),
                           factorMoments(second, "second statistics"));
}

}  // namespace ld3
