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

TEST(LinearCombination, TakesManyTensors) {
    for (int count = 1; count <= 14; ++count) {
        std::vector<Tensor> tensors;
        std::vector<double> weights;
        Tensor wanted = torch::zeros({1003}, torch::kFloat64);
        for (int k = 0; k < count; ++k) {
            tensors.push_back(torch::randn({1003}, torch::kFloat64));
            weights.push_back(0.5 * k - 1.2);
            wanted += weights.back() * tensors.back();
        }
        EXPECT_LT((linearCombination(weights, tensors) - wanted).abs().max().item<double>(), 1e-12);
    }
}

TEST(LinearCombination, SendsGradientsToWeightsAndTensors) {
    // More elements than a chunk of the inner products.
    const auto options = torch::TensorOptions(torch::kFloat64);
    Tensor a = torch::randn({300, 300}, options).requires_grad_(true);
    Tensor b = torch::randn({300, 300}, options).requires_grad_(true);
    Tensor weights = torch::tensor({0.7, -1.3}, options).requires_grad_(true);
    const Tensor cotangent = torch::randn({300, 300}, options);
    const Tensor sum = linearCombination({{0.7, -1.3}, weights}, {a, b});
    const auto found = gradients((sum * cotangent).sum(), {weights, a, b});
    const auto wanted =
        gradients(((weights[0] * a + weights[1] * b) * cotangent).sum(), {weights, a, b});
    for (size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_LT((found[i] - wanted[i]).abs().max().item<double>(), 1e-10) << i;
    }
}

}  // namespace
}  // namespace ld3
