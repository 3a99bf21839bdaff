#include "core/metrics/moments_check.h"

#include "core/base/number_text.h"

#include <cmath>

namespace ld3 {

namespace {

constexpr double kAsymmetry = 1e-6, kIndefinite = 1e-4;
constexpr int kDigits = 3;

std::string asymmetryFault(const Tensor& covariance) {
    const Tensor differences = (covariance - covariance.t()).abs();
    const double largest = covariance.abs().max().item<double>();
    const double difference = differences.max().item<double>();
    if (difference <= kAsymmetry * largest) {
        return "";
    }
    const auto at = differences.argmax().item<int64_t>();
    const std::string row = std::to_string(at / covariance.size(0));
    const std::string column = std::to_string(at % covariance.size(0));
    return "the covariance is not symmetric: entries [" + row + ", " + column + "] and [" + column +
           ", " + row + "] differ by " + numberText(difference, kDigits);
}

}  // namespace

std::string momentsFault(const GaussianMoments& moments) {
    if (!moments.mean.isfinite().all().item<bool>()) {
        return "the mean holds NaN or infinity";
    }
    if (!moments.covariance.isfinite().all().item<bool>()) {
        return "the covariance holds NaN or infinity";
    }
    return asymmetryFault(moments.covariance);
}

std::string definitenessFault(const Tensor& eigenvalues) {
    const auto lowest = eigenvalues[0].item<double>(), highest = eigenvalues[-1].item<double>();
    if (lowest >= -kIndefinite * std::abs(highest)) {
        return "";
    }
    return "the covariance is indefinite: its eigenvalues reach from " +
           numberText(lowest, kDigits) + " to " + numberText(highest, kDigits);
}

std::string covarianceFault(const Tensor& covariance) {
    // No eigenvalue is larger than the trace where all are positive, and the mean one is not larger
    // than the largest, so that what passes here passes there.
    const Tensor symmetric = (covariance + covariance.t()) / 2;
    const double shift =
        kIndefinite * symmetric.trace().item<double>() / static_cast<double>(symmetric.size(0));
    const Tensor identity = torch::eye(symmetric.size(0), symmetric.options());
    const auto [factor, info] = at::linalg_cholesky_ex(symmetric + shift * identity);
    const bool isSound = shift >= 0 && info.item<int64_t>() == 0;
    return isSound ? "" : definitenessFault(at::linalg_eigvalsh(symmetric));
}

}  // namespace ld3
