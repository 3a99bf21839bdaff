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

TEST(LinearCombination, WritesIntoGivenMemory) {
    const Tensor a = torch::randn({5, 7});
    const Tensor b = torch::randn({5, 7});
    const Tensor space = torch::full({5, 7}, 3.0F);
    const Tensor sum = linearCombination({1.0, 2.0}, {a, b}, space);
    EXPECT_EQ(sum.data_ptr<float>(), space.data_ptr<float>());
    EXPECT_LT((space - a - 2.0 * b).abs().max().item<double>(), 1e-5);
}

TEST(InnerProducts, AgreeWithTensorArithmetic) {
    for (const auto dtype : {torch::kFloat32, torch::kFloat64}) {
        // More elements than a chunk; one input is not contiguous.
        const auto options = torch::TensorOptions(dtype);
        const Tensor left = torch::randn({300, 700}, options);
        const Tensor a = torch::randn({300, 700}, options);
        const Tensor b = torch::randn({700, 300}, options).t();
        const Tensor products = torch::zeros({2}, options);
        innerProducts(left, {a, b}, products);
        const double tolerance = dtype == torch::kFloat32 ? 1e-2 : 1e-9;
        EXPECT_NEAR(products[0].item<double>(), (left * a).sum().item<double>(), tolerance);
        EXPECT_NEAR(products[1].item<double>(), (left * b).sum().item<double>(), tolerance);
    }
}

}  // namespace
}  // namespace ld3
