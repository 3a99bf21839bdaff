#include "core/metrics/leading_components.h"

#include <gtest/gtest.h>

#include <map>

namespace ld3 {
namespace {

Tensor rotationOf(int64_t size) {
    static std::map<int64_t, Tensor> made;
    Tensor& rotation = made[size];
    if (!rotation.defined()) {
        const Tensor noise = torch::randn({size, size}, seededGenerator(1), torch::kFloat64);
        rotation = std::get<0>(at::linalg_qr(noise));
    }
    return rotation;
}

/// With these eigenvalues, in a random basis.
Tensor matrixWith(const Tensor& values) {
    const Tensor rotation = rotationOf(values.size(0));
    return (rotation * values).mm(rotation.t());
}

void expectLeading(const Tensor& values, int64_t count, const std::string& what) {
    const Tensor matrix = matrixWith(values);
    const LeadingComponents found = leadingComponents(matrix, count);
    const Tensor sorted = std::get<0>(values.sort(0, /*descending=*/true)).narrow(0, 0, count);
    const double largest = sorted[0].item<double>();
    EXPECT_LT((found.values - sorted).abs().max().item<double>(), 1e-12 * largest) << what;
    const Tensor residual = matrix.mm(found.vectors) - found.vectors * found.values;
    EXPECT_LT(residual.abs().max().item<double>(), 1e-10 * largest) << what;
    const Tensor products = found.vectors.t().mm(found.vectors);
    EXPECT_LT((products - torch::eye(count, torch::kFloat64)).abs().max().item<double>(), 1e-12)
        << what;
}

TEST(LeadingComponents, OfSmallMatrices) {
    expectLeading(torch::logspace(0, -6, 200, 10.0, torch::kFloat64), 30, "falling");
    expectLeading(torch::ones({50}, torch::kFloat64), 50, "all equal");
}

/// These are found without decomposing the whole matrix.
TEST(LeadingComponents, OfLargeMatrices) {
    constexpr int64_t kSize = 1056;
    const Tensor falling = torch::logspace(0, -6, kSize, 10.0, torch::kFloat64);
    expectLeading(falling, 20, "falling");
    Tensor pairs = falling.clone();
    pairs.slice(0, 1, kSize, 2).copy_(falling.slice(0, 0, kSize, 2));
    expectLeading(pairs, 19, "in equal pairs, one of them cut apart");
    Tensor few = falling.clone();
    few.narrow(0, 10, kSize - 10).zero_();
    expectLeading(few, 20, "of lower rank");
    const LeadingComponents found = leadingComponents(matrixWith(few), 20);
    EXPECT_EQ(found.rank, 10);
    EXPECT_TRUE(torch::equal(leadingComponents(matrixWith(few), 20).vectors, found.vectors));
}

TEST(LeadingComponents, OfAFlatSpectrumAreFoundToo) {
    expectLeading(torch::linspace(1.0, 1.001, 1056, torch::kFloat64), 3, "flat");
}

}  // namespace
}  // namespace ld3
