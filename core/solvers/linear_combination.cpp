#include "core/solvers/linear_combination.h"

#include "core/solvers/combination_kernels.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>

namespace ld3 {

namespace {

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

}  // namespace

Tensor linearCombination(const std::vector<double>& weights,
                         const std::vector<Tensor>& tensors,
                         const Tensor& space) {
    const at::NoGradGuard noGradients;
    const Tensor& first = tensors.front();
    Tensor result = space.defined() ? space : at::empty(first.sizes(), first.options());
    if (!hasKernel(first)) {
        at::mul_out(result, first, torch::scalar_tensor(weights.front(), first.options()));
        for (size_t k = 1; k < tensors.size(); ++k) {
            result.add_(tensors[k], weights[k]);
        }
        return result;
    }
    const std::vector<Tensor> inputs = contiguous(tensors);
    AT_DISPATCH_FLOATING_TYPES(first.scalar_type(), "linearCombination", [&] {
        std::vector<const scalar_t*> in;
        in.reserve(inputs.size());
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

void innerProducts(const Tensor& left, const std::vector<Tensor>& right, const Tensor& products) {
    const at::NoGradGuard noGradients;
    const auto count = static_cast<int64_t>(right.size());
    if (!hasKernel(left)) {
        for (int64_t k = 0; k < count; ++k) {
            products.select(0, k).copy_(
                left.reshape(-1).dot(right[static_cast<size_t>(k)].reshape(-1)));
        }
        return;
    }
    constexpr int64_t kChunk = 32768;
    const int64_t size = left.numel();
    const int64_t chunks = (size + kChunk - 1) / kChunk;
    std::vector<double> partial(static_cast<size_t>(chunks * count));
    const Tensor a = left.contiguous();
    const std::vector<Tensor> b = contiguous(right);
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
        auto* out = products.data_ptr<scalar_t>();
        for (int64_t k = 0; k < count; ++k) {
            double total = 0.0;
            for (int64_t chunk = 0; chunk < chunks; ++chunk) {
                total += partial[chunk * count + k];
            }
            out[k] = static_cast<scalar_t>(total);
        }
    });
}

}  // namespace ld3
