#include "core/metrics/leading_components.h"

#include "core/metrics/rule_numbers.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace ld3 {

namespace {

/// Eigenvalues, ascending, with their vectors as columns.
struct Eigenpairs {
    Tensor values, vectors;
};

Eigenpairs lastPairs(const Tensor& values, const Tensor& vectors, int64_t count) {
    const int64_t begin = values.size(0) - count;
    return {values.narrow(0, begin, count), vectors.narrow(1, begin, count)};
}

/// Orthonormal columns that are orthogonal to those of `basis`, which may have none. Twice, as the
/// first time leaves rounding errors where little of a column remains.
Tensor orthonormal(Tensor columns, const Tensor& basis) {
    for (int pass = 0; pass < 2; ++pass) {
        columns = columns - basis.mm(basis.t().mm(columns));
        columns = std::get<0>(at::linalg_qr(columns));
    }
    return columns;
}

/// The pairs with the largest eigenvalues from a Krylov space that grows until the residuals are
/// rounding errors; nothing where it grows too large, as for a nearly flat spectrum.
/// Source: block Lanczos with full orthogonalisation, Golub & Van Loan 2013, "Matrix Computations",
/// section 10.3.6.
std::optional<Eigenpairs> krylovPairs(const Tensor& matrix, int64_t count) {
    constexpr int64_t kExtra = 16, kMostBlocks = 10;
    constexpr double kResidual = 1e-11;
    const int64_t size = matrix.size(0), width = count + kExtra;
    const Tensor start = ruleNumbers("leading components", size * width).view({size, width});
    Tensor basis = orthonormal(start, start.narrow(1, 0, 0));
    Tensor images = matrix.mm(basis);
    for (int64_t blocks = 1;; ++blocks) {
        const Tensor projected = basis.t().mm(images);
        const auto [values, vectors] = at::linalg_eigh((projected + projected.t()) / 2);
        const Eigenpairs ritz = lastPairs(values, vectors, count);
        const Tensor found = basis.mm(ritz.vectors);
        const Tensor residuals =
            (images.mm(ritz.vectors) - found * ritz.values).square().sum(0).sqrt();
        if (residuals.max().item<double>() <= kResidual * values.abs().max().item<double>()) {
            return Eigenpairs{ritz.values, found};
        }
        if (blocks == kMostBlocks || (blocks + 1) * width > size / 2) {
            return std::nullopt;
        }
        const Tensor next = orthonormal(images.narrow(1, (blocks - 1) * width, width), basis);
        basis = torch::cat({basis, next}, 1);
        images = torch::cat({images, matrix.mm(next)}, 1);
    }
}

Eigenpairs largestPairs(const Tensor& matrix, int64_t count) {
    // All pairs of a matrix of this size take less time than the space would.
    constexpr int64_t kSmall = 1024;
    if (matrix.size(0) > kSmall) {
        if (const std::optional<Eigenpairs> pairs = krylovPairs(matrix, count)) {
            return *pairs;
        }
    }
    const auto [values, vectors] = at::linalg_eigh(matrix);
    return lastPairs(values, vectors, count);
}

/// Columns with their signs set: the first entry of at least half the largest magnitude is
/// positive. Half, so that rounding does not choose between entries of equal magnitude.
Tensor withFixedSigns(const Tensor& vectors) {
    const Tensor magnitudes = vectors.abs();
    const Tensor isLarge = magnitudes.ge(magnitudes.amax(0, /*keepdim=*/true) / 2);
    const Tensor first = isLarge.to(torch::kUInt8).argmax(0, /*keepdim=*/true);
    return vectors * vectors.gather(0, first).sign();
}

}  // namespace

LeadingComponents leadingComponents(const Tensor& covariance, int64_t count) {
    const torch::NoGradGuard plain;
    const Tensor exact = covariance.to(torch::kCPU, torch::kFloat64);
    const Eigenpairs pairs = largestPairs((exact + exact.t()) / 2, count);
    LeadingComponents result;
    result.values = pairs.values.flip(0).contiguous();
    result.vectors = withFixedSigns(pairs.vectors.flip(1)).contiguous();
    const double noise = std::numeric_limits<double>::epsilon() *
                         static_cast<double>(exact.size(0)) *
                         std::max(0.0, result.values[0].item<double>());
    result.rank = result.values.gt(noise).sum().item<int64_t>();
    return result;
}

}  // namespace ld3
