#pragma once

#include <cstdint>
#include <vector>

namespace ld3::kernels {

/// output[i] = Σ_k weights[k]·inputs[k][i] for i in [begin, end). On x86-64 with AVX2 where the
/// processor has it.
void combine(const std::vector<double>& weights,
             const std::vector<const float*>& inputs,
             float* output,
             int64_t begin,
             int64_t end);
void combine(const std::vector<double>& weights,
             const std::vector<const double*>& inputs,
             double* output,
             int64_t begin,
             int64_t end);

/// Σ_i a[i]·b[i] for i in [begin, end), in one fixed order.
[[nodiscard]] double innerProduct(const float* a, const float* b, int64_t begin, int64_t end);
[[nodiscard]] double innerProduct(const double* a, const double* b, int64_t begin, int64_t end);

}  // namespace ld3::kernels
