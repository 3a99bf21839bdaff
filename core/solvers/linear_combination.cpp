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

std::vector<Tensor> contiguous(const std::vector<Tensor>& tensors) {
    std::vector<Tensor> result;
    result.reserve(tensors.size());
    for (const Tensor& tensor : tensors) {
        result.push_back(tensor.contiguous());
    }
    return result;
}

template <class Scalar>
std::vector<const Scalar*> pointers(const std::vector<Tensor>& tensors) {
    std::vector<const Scalar*> result;
    result.reserve(tensors.size());
    for (const Tensor& tensor : tensors) {
        result.push_back(tensor.data_ptr<Scalar>());
    }
    return result;
}

/// `count` combinations, without gradients.
std::vector<Tensor> combine(int count,
                            const std::vector<double>& values,
                            const std::vector<Tensor>& tensors) {
    const Tensor& first = tensors.front();
    std::vector<Tensor> results;
    if (!hasKernel(first)) {
        for (int r = 0; r < count; ++r) {
            const double* weights = values.data() + r * tensors.size();
            Tensor sum = first * weights[0];
            for (size_t k = 1; k < tensors.size(); ++k) {
                sum.add_(tensors[k], weights[k]);
            }
            results.push_back(std::move(sum));
        }
        return results;
    }
    for (int r = 0; r < count; ++r) {
        results.push_back(at::empty(first.sizes(), first.options().requires_grad(false)));
    }
    const std::vector<Tensor> inputs = contiguous(tensors);
    AT_DISPATCH_FLOATING_TYPES(first.scalar_type(), "linearCombinations", [&] {
        const auto in = pointers<scalar_t>(inputs);
        std::vector<scalar_t*> out;
        for (const Tensor& result : results) {
            out.push_back(result.data_ptr<scalar_t>());
        }
        constexpr int64_t kGrain = 64 * kernels::kBlock;
        at::parallel_for(0, first.numel(), kGrain, [&](int64_t begin, int64_t end) {
            kernels::combine(values, in, out, begin, end);
        });
    });
    return results;
}

/// All inner products of `left` with `right`, [left × right] in the dtype of the tensors. Summed in
/// chunks of fixed size, so that the number of threads does not change the result.
Tensor innerProducts(const std::vector<Tensor>& left, const std::vector<Tensor>& right) {
    const Tensor& first = left.front();
    if (!hasKernel(first)) {
        std::vector<Tensor> products;
        for (const Tensor& a : left) {
            for (const Tensor& b : right) {
                products.push_back(a.reshape(-1).dot(b.reshape(-1)));
            }
        }
        return torch::stack(products);
    }
    constexpr int64_t kChunk = 32 * kernels::kBlock;
    const int64_t chunks = (first.numel() + kChunk - 1) / kChunk;
    std::vector<std::vector<double>> partial(chunks,
                                             std::vector<double>(left.size() * right.size(), 0.0));
    const std::vector<Tensor> lefts = contiguous(left);
    const std::vector<Tensor> rights = contiguous(right);
    AT_DISPATCH_FLOATING_TYPES(first.scalar_type(), "innerProducts", [&] {
        const auto a = pointers<scalar_t>(lefts);
        const auto b = pointers<scalar_t>(rights);
        at::parallel_for(0, chunks, 2, [&](int64_t begin, int64_t end) {
            for (int64_t chunk = begin; chunk < end; ++chunk) {
                kernels::innerProducts(a,
                                       b,
                                       partial[chunk],
                                       chunk * kChunk,
                                       std::min(first.numel(), (chunk + 1) * kChunk));
            }
        });
    });
    std::vector<double> total(left.size() * right.size(), 0.0);
    for (const auto& part : partial) {
        for (size_t i = 0; i < total.size(); ++i) {
            total[i] += part[i];
        }
    }
    return torch::tensor(total, torch::kFloat64).to(first.options().requires_grad(false));
}

class Combine : public torch::autograd::Function<Combine> {
  public:
    static tensor_list forward(AutogradContext* context,
                               const Tensor& tracked,
                               const std::vector<double>& values,
                               int64_t count,
                               at::TensorList tensors) {
        context->saved_data["values"] = values;
        context->saved_data["weighted"] = tracked.requires_grad();
        context->save_for_backward(tensors.vec());
        return combine(static_cast<int>(count), values, tensors.vec());
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const auto values = context->saved_data["values"].toDoubleVector();
        tensor_list tensors = context->get_saved_variables();
        const size_t inputs = tensors.size();
        std::vector<size_t> wanted;
        for (size_t k = 0; k < inputs; ++k) {
            if (tensors[k].requires_grad()) {
                wanted.push_back(k);
            }
            tensors[k] = tensors[k].detach();
        }
        for (Tensor& gradient : gradients) {
            if (!gradient.defined()) {
                gradient = torch::zeros_like(tensors.front());
            }
        }
        tensor_list result(3 + inputs);
        if (context->saved_data["weighted"].toBool()) {
            result[0] = innerProducts(gradients, tensors);
        }
        if (!wanted.empty()) {
            // The transposed combinations, for the inputs that want them.
            std::vector<double> transposed;
            for (const size_t k : wanted) {
                for (size_t r = 0; r < gradients.size(); ++r) {
                    transposed.push_back(values[r * inputs + k]);
                }
            }
            const auto found = combine(static_cast<int>(wanted.size()), transposed, gradients);
            for (size_t i = 0; i < wanted.size(); ++i) {
                result[3 + wanted[i]] = found[i];
            }
        }
        return result;
    }
};

}  // namespace

std::vector<Tensor> linearCombinations(const Combinations& combinations,
                                       const std::vector<Tensor>& tensors) {
    const bool needsGradient =
        torch::GradMode::is_enabled() &&
        (combinations.tracked.defined() ||
         std::any_of(tensors.begin(), tensors.end(), [](const Tensor& tensor) {
             return tensor.requires_grad();
         }));
    if (!needsGradient) {
        return combine(combinations.count, combinations.values, tensors);
    }
    // LibTorch's functions take no undefined tensors.
    const Tensor tracked =
        combinations.tracked.defined() ? combinations.tracked : torch::empty({0});
    return Combine::apply(tracked,
                          combinations.values,
                          static_cast<int64_t>(combinations.count),
                          at::TensorList(tensors));
}

Tensor linearCombination(const std::vector<double>& weights, const std::vector<Tensor>& tensors) {
    return linearCombinations({1, weights, {}}, tensors).front();
}

}  // namespace ld3
