#include "core/solvers/linear_combination.h"

#include "core/solvers/combination_kernels.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>

namespace ld3 {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

bool hasKernel(const Tensor& tensor) {
    return tensor.is_cpu() &&
           (tensor.scalar_type() == torch::kFloat32 || tensor.scalar_type() == torch::kFloat64);
}

/// Without gradients.
Tensor sum(const std::vector<double>& weights, const std::vector<Tensor>& tensors) {
    const Tensor& first = tensors.front();
    if (!hasKernel(first)) {
        Tensor result = first * weights.front();
        for (size_t k = 1; k < tensors.size(); ++k) {
            result.add_(tensors[k], weights[k]);
        }
        return result;
    }
    Tensor result = at::empty(first.sizes(), first.options().requires_grad(false));
    std::vector<Tensor> inputs;
    for (const Tensor& tensor : tensors) {
        inputs.push_back(tensor.contiguous());
    }
    AT_DISPATCH_FLOATING_TYPES(first.scalar_type(), "linearCombination", [&] {
        std::vector<const scalar_t*> in;
        for (const Tensor& input : inputs) {
            in.push_back(input.data_ptr<scalar_t>());
        }
        auto* out = result.data_ptr<scalar_t>();
        constexpr int64_t kGrain = 65536;
        at::parallel_for(0, first.numel(), kGrain, [&](int64_t begin, int64_t end) {
            kernels::combine(weights, in, out, begin, end);
        });
    });
    return result;
}

/// Inner products of `left` with each of `right`, [K] in the tensors' dtype. Summed in chunks of
/// fixed size, so that the number of threads does not change the result.
Tensor innerProducts(const Tensor& left, const std::vector<Tensor>& right) {
    if (!hasKernel(left)) {
        std::vector<Tensor> products;
        for (const Tensor& tensor : right) {
            products.push_back(left.reshape(-1).dot(tensor.reshape(-1)));
        }
        return torch::stack(products);
    }
    constexpr int64_t kChunk = 32768;
    const int64_t size = left.numel();
    const int64_t chunks = (size + kChunk - 1) / kChunk;
    const auto count = static_cast<int64_t>(right.size());
    std::vector<double> partial(chunks * count);
    const Tensor a = left.contiguous();
    std::vector<Tensor> b;
    for (const Tensor& tensor : right) {
        b.push_back(tensor.contiguous());
    }
    AT_DISPATCH_FLOATING_TYPES(left.scalar_type(), "innerProducts", [&] {
        at::parallel_for(0, chunks, 2, [&](int64_t begin, int64_t end) {
            for (int64_t chunk = begin; chunk < end; ++chunk) {
                const int64_t stop = std::min(size, (chunk + 1) * kChunk);
                for (int64_t k = 0; k < count; ++k) {
                    partial[chunk * count + k] = kernels::innerProduct(
                        a.data_ptr<scalar_t>(), b[k].data_ptr<scalar_t>(), chunk * kChunk, stop);
                }
            }
        });
    });
    std::vector<double> total(count, 0.0);
    for (size_t i = 0; i < partial.size(); ++i) {
        total[i % total.size()] += partial[i];
    }
    return torch::tensor(total, torch::kFloat64).to(left.options().requires_grad(false));
}

class Combine : public torch::autograd::Function<Combine> {
  public:
    static Tensor forward(AutogradContext* context,
                          const Tensor& tracked,
                          const std::vector<double>& values,
                          at::TensorList tensors) {
        context->saved_data["values"] = values;
        context->saved_data["weighted"] = tracked.requires_grad();
        context->save_for_backward(tensors.vec());
        return sum(values, tensors.vec());
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const Tensor& gradient = gradients.front();
        const auto values = context->saved_data["values"].toDoubleVector();
        const tensor_list tensors = context->get_saved_variables();
        tensor_list result(2 + tensors.size());
        if (context->saved_data["weighted"].toBool()) {
            result[0] = innerProducts(gradient, tensors);
        }
        for (size_t k = 0; k < tensors.size(); ++k) {
            if (tensors[k].requires_grad()) {
                result[2 + k] = gradient * values[k];
            }
        }
        return result;
    }
};

}  // namespace

Tensor linearCombination(const CombinationWeights& weights, const std::vector<Tensor>& tensors) {
    const auto requiresGradient = [](const Tensor& tensor) { return tensor.requires_grad(); };
    const bool needsGradient = torch::GradMode::is_enabled() &&
                               (weights.tracked.defined() ||
                                std::any_of(tensors.begin(), tensors.end(), requiresGradient));
    if (!needsGradient) {
        return sum(weights.values, tensors);
    }
    // LibTorch's functions take no undefined tensors.
    const Tensor tracked = weights.tracked.defined() ? weights.tracked : torch::empty({0});
    return Combine::apply(tracked, weights.values, at::TensorList(tensors));
}

Tensor linearCombination(const std::vector<double>& weights, const std::vector<Tensor>& tensors) {
    return linearCombination(CombinationWeights{weights, {}}, tensors);
}

}  // namespace ld3
