#include "core/solvers/linear_combination.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace ld3 {

namespace {

/// Blocks small enough that the running sum stays in the first-level cache.
constexpr int64_t kBlock = 2048;

template <class Scalar>
void sumInBlocks(const std::vector<double>& weights,
                 const std::vector<const Scalar*>& inputs,
                 Scalar* output,
                 int64_t begin,
                 int64_t end) {
    for (int64_t start = begin; start < end; start += kBlock) {
        const int64_t count = std::min(kBlock, end - start);
        Scalar* sum = output + start;
        for (size_t k = 0; k < inputs.size(); ++k) {
            const Scalar* input = inputs[k] + start;
            const auto weight = static_cast<Scalar>(weights[k]);
            if (k == 0) {
#pragma omp simd
                for (int64_t i = 0; i < count; ++i) {
                    sum[i] = weight * input[i];
                }
            } else {
#pragma omp simd
                for (int64_t i = 0; i < count; ++i) {
                    sum[i] += weight * input[i];
                }
            }
        }
    }
}

template <class Scalar>
Tensor sumOnCpu(const std::vector<double>& weights, const std::vector<Tensor>& tensors) {
    std::vector<Tensor> contiguous;
    std::vector<const Scalar*> inputs;
    for (const Tensor& tensor : tensors) {
        contiguous.push_back(tensor.contiguous());
        inputs.push_back(contiguous.back().data_ptr<Scalar>());
    }
    Tensor result = at::empty(tensors.front().sizes(), tensors.front().options());
    auto* output = result.data_ptr<Scalar>();
    constexpr int64_t kGrain = 32 * kBlock;
    at::parallel_for(0, result.numel(), kGrain, [&](int64_t begin, int64_t end) {
        sumInBlocks(weights, inputs, output, begin, end);
    });
    return result;
}

Tensor sum(const std::vector<double>& weights, const std::vector<Tensor>& tensors) {
    const Tensor& first = tensors.front();
    if (first.is_cpu() && first.scalar_type() == torch::kFloat32) {
        return sumOnCpu<float>(weights, tensors);
    }
    if (first.is_cpu() && first.scalar_type() == torch::kFloat64) {
        return sumOnCpu<double>(weights, tensors);
    }
    Tensor result = first * weights.front();
    for (size_t k = 1; k < tensors.size(); ++k) {
        result.add_(tensors[k], weights[k]);
    }
    return result;
}

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

class Combine : public torch::autograd::Function<Combine> {
  public:
    static Tensor forward(AutogradContext* context,
                          const Tensor& weights,
                          const std::vector<double>& values,
                          at::TensorList tensors) {
        context->saved_data["values"] = values;
        context->saved_data["weighted"] = weights.requires_grad();
        context->save_for_backward(tensors.vec());
        return sum(values, tensors.vec());
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const Tensor& gradient = gradients.front();
        const auto values = context->saved_data["values"].toDoubleVector();
        const auto tensors = context->get_saved_variables();
        Tensor ofWeights;
        if (context->saved_data["weighted"].toBool()) {
            const Tensor flat = gradient.reshape(-1);
            std::vector<Tensor> products;
            for (const Tensor& tensor : tensors) {
                products.push_back(flat.dot(tensor.detach().reshape(-1)));
            }
            ofWeights = torch::stack(products);
        }
        tensor_list result = {ofWeights, Tensor()};
        for (size_t k = 0; k < tensors.size(); ++k) {
            result.push_back(tensors[k].requires_grad() ? gradient * values[k] : Tensor());
        }
        return result;
    }
};

bool needsGradient(const std::vector<Tensor>& tensors) {
    return torch::GradMode::is_enabled() &&
           std::any_of(tensors.begin(), tensors.end(), [](const Tensor& tensor) {
               return tensor.requires_grad();
           });
}

}  // namespace

Tensor linearCombination(const std::vector<double>& weights, const std::vector<Tensor>& tensors) {
    if (!needsGradient(tensors)) {
        return sum(weights, tensors);
    }
    // LibTorch's functions take no undefined tensors.
    return Combine::apply(torch::empty({0}), weights, at::TensorList(tensors));
}

Tensor linearCombination(const Tensor& weights,
                         const std::vector<double>& values,
                         const std::vector<Tensor>& tensors) {
    return Combine::apply(weights, values, at::TensorList(tensors));
}

}  // namespace ld3
