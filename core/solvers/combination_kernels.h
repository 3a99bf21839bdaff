#pragma once

#include <cstdint>
#include <vector>

namespace ld3::kernels {

/// Blocks small enough that all running sums stay in the first-level cache.
constexpr int64_t kBlock = 1024;

/// outputs[r] = Σ_k weights[r·K + k]·inputs[k] on [begin, end).
template <class Scalar>
void combine(const std::vector<double>& weights,
             const std::vector<const Scalar*>& inputs,
             const std::vector<Scalar*>& outputs,
             int64_t begin,
             int64_t end) {
    const size_t count = inputs.size();
    for (int64_t start = begin; start < end; start += kBlock) {
        const int64_t length = end - start < kBlock ? end - start : kBlock;
        for (size_t k = 0; k < count; ++k) {
            const Scalar* input = inputs[k] + start;
            for (size_t r = 0; r < outputs.size(); ++r) {
                const auto weight = static_cast<Scalar>(weights[r * count + k]);
                Scalar* sum = outputs[r] + start;
                if (k == 0) {
#pragma omp simd
                    for (int64_t i = 0; i < length; ++i) {
                        sum[i] = weight * input[i];
                    }
                } else {
#pragma omp simd
                    for (int64_t i = 0; i < length; ++i) {
                        sum[i] += weight * input[i];
                    }
                }
            }
        }
    }
}

/// products[r·K + k] += Σ_i left[r][i]·right[k][i] on [begin, end).
template <class Scalar>
void innerProducts(const std::vector<const Scalar*>& left,
                   const std::vector<const Scalar*>& right,
                   std::vector<double>& products,
                   int64_t begin,
                   int64_t end) {
    for (int64_t start = begin; start < end; start += kBlock) {
        const int64_t length = end - start < kBlock ? end - start : kBlock;
        for (size_t k = 0; k < right.size(); ++k) {
            const Scalar* b = right[k] + start;
            for (size_t r = 0; r < left.size(); ++r) {
                const Scalar* a = left[r] + start;
                Scalar sum = 0;
#pragma omp simd reduction(+ : sum)
                for (int64_t i = 0; i < length; ++i) {
                    sum += a[i] * b[i];
                }
                products[r * right.size() + k] += static_cast<double>(sum);
            }
        }
    }
}

}  // namespace ld3::kernels
