#include "core/solvers/linear_combination.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

TEST(LinearCombination, AgreesWithTensorArithmetic) {
    for (const auto dtype : {torch::kFloat32, torch::kFloat64}) {
        // Large enough for several blocks and threads; one input is not contiguous.
        const auto options = torch::TensorOptions(dtype);
        const Tensor a = torch::randn({300, 700}, options);
        const Tensor b = torch::randn({700, 300}, options).t();
        const Tensor c = torch::randn({300, 700}, options);
        const Tensor sum = linearCombination({2.0, -0.5, 0.25}, {a, b, c});
        const Tensor wanted = 2.0 * a - 0.5 * b + 0.25 * c;
        const double tolerance = dtype == torch::kFloat32 ? 1e-5 : 1e-14;
        EXPECT_LT((sum - wanted).abs().max().item<double>(), tolerance);
    }
}

TEST(LinearCombination, SeveralResultsFromOnePass) {
    const Tensor a = torch::randn({5000}, torch::kFloat64);
    const Tensor b = torch::randn({5000}, torch::kFloat64);
    const auto results = linearCombinations({2, {1.0, 2.0, -3.0, 0.5}, {}}, {a, b});
    ASSERT_EQ(results.size(), 2U);
    EXPECT_LT((results[0] - (a + 2.0 * b)).abs().max().item<double>(), 1e-14);
    EXPECT_LT((results[1] - (-3.0 * a + 0.5 * b)).abs().max().item<double>(), 1e-14);
}

TEST(LinearCombination, SendsGradientsToWeightsAndTensors) {
    // More elements than a chunk of the inner products.
    const auto options = torch::TensorOptions(torch::kFloat64);
    Tensor a = torch::randn({300, 300}, options).requires_grad_(true);
    Tensor b = torch::randn({300, 300}, options).requires_grad_(true);
    Tensor weights = torch::tensor({0.7, -1.3, 0.2, 1.1}, options).requires_grad_(true);
    const Tensor cotangent = torch::randn({2, 300, 300}, options);
    const auto results = linearCombinations({2, {0.7, -1.3, 0.2, 1.1}, weights}, {a, b});
    const auto found = torch::autograd::grad(
        {(torch::stack(results) * cotangent).sum()}, {weights, a, b}, {}, true);
    const Tensor plain =
        torch::stack({weights[0] * a + weights[1] * b, weights[2] * a + weights[3] * b});
    const auto wanted = gradients((plain * cotangent).sum(), {weights, a, b});
    for (size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_LT((found[i] - wanted[i]).abs().max().item<double>(), 1e-10) << i;
    }
    // One result alone: the other has no gradient.
    const auto one = gradients((results[1] * cotangent[0]).sum(), {weights, a, b});
    EXPECT_LT((one[1] - 0.2 * cotangent[0]).abs().max().item<double>(), 1e-14);
    EXPECT_EQ(one[0][0].item<double>(), 0.0);
}

}  // namespace
}  // namespace ld3
