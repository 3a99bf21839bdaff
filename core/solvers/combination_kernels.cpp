#include "core/solvers/combination_kernels.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ld3::kernels {

namespace {

constexpr size_t kMostAtOnce = 6;

template <class Scalar>
using Sum = void (*)(const Scalar*, const Scalar* const*, Scalar*, int64_t, int64_t);

/// All inputs in registers, each element written once. Weights and pointers are local, since the
/// compiler must assume that the output overlaps what it gets by reference. Inlined into callers
/// that are compiled for different processors.
template <class Scalar, size_t... K>
[[gnu::always_inline]] inline void sumOf(const Scalar* weights,
                                         const Scalar* const* inputs,
                                         Scalar* output,
                                         int64_t begin,
                                         int64_t end,
                                         std::index_sequence<K...> /*counts*/) {
    const std::array<Scalar, sizeof...(K)> weight{weights[K]...};
    const std::array<const Scalar*, sizeof...(K)> input{inputs[K]...};
#pragma omp simd
    for (int64_t i = begin; i < end; ++i) {
        output[i] = ((weight[K] * input[K][i]) + ...);
    }
}

template <class Scalar, size_t Count>
void sumPortably(const Scalar* weights,
                 const Scalar* const* inputs,
                 Scalar* output,
                 int64_t begin,
                 int64_t end) {
    sumOf(weights, inputs, output, begin, end, std::make_index_sequence<Count>());
}

template <class Scalar, size_t... K>
constexpr std::array<Sum<Scalar>, sizeof...(K)> portableSums(std::index_sequence<K...> /*counts*/) {
    return {&sumPortably<Scalar, K + 1>...};
}

#ifdef __x86_64__
template <class Scalar, size_t Count>
[[gnu::target("avx2,fma")]] void sumWithAvx2(const Scalar* weights,
                                             const Scalar* const* inputs,
                                             Scalar* output,
                                             int64_t begin,
                                             int64_t end) {
    sumOf(weights, inputs, output, begin, end, std::make_index_sequence<Count>());
}

template <class Scalar, size_t... K>
constexpr std::array<Sum<Scalar>, sizeof...(K)> avx2Sums(std::index_sequence<K...> /*counts*/) {
    return {&sumWithAvx2<Scalar, K + 1>...};
}
#endif

template <class Scalar>
Sum<Scalar> sumFor(size_t count) {
    constexpr auto kCounts = std::make_index_sequence<kMostAtOnce>();
#ifdef __x86_64__
    static const bool kHasAvx2 =
        __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
    if (kHasAvx2) {
        static constexpr auto kFunctions = avx2Sums<Scalar>(kCounts);
        return kFunctions[count - 1];
    }
#endif
    static constexpr auto kFunctions = portableSums<Scalar>(kCounts);
    return kFunctions[count - 1];
}

template <class Scalar>
void combineAny(const std::vector<double>& weights,
                const std::vector<const Scalar*>& inputs,
                Scalar* output,
                int64_t begin,
                int64_t end) {
    const std::vector<Scalar> scalars(weights.begin(), weights.end());
    const size_t first = std::min(inputs.size(), kMostAtOnce);
    sumFor<Scalar>(first)(scalars.data(), inputs.data(), output, begin, end);
    // Rarely more: a long history is added in further passes, with the sum as one more input.
    for (size_t done = first; done < inputs.size();) {
        const size_t count = std::min(inputs.size() - done, kMostAtOnce - 1);
        std::array<Scalar, kMostAtOnce> moreWeights{Scalar(1)};
        std::array<const Scalar*, kMostAtOnce> more{output};
        std::copy_n(scalars.begin() + done, count, moreWeights.begin() + 1);
        std::copy_n(inputs.begin() + done, count, more.begin() + 1);
        sumFor<Scalar>(count + 1)(moreWeights.data(), more.data(), output, begin, end);
        done += count;
    }
}

template <class Scalar>
double product(const Scalar* a, const Scalar* b, int64_t begin, int64_t end) {
    // Short blocks keep float sums accurate.
    constexpr int64_t kBlock = 1024;
    double total = 0.0;
    for (int64_t start = begin; start < end; start += kBlock) {
        const int64_t stop = std::min(end, start + kBlock);
        Scalar sum = 0;
#pragma omp simd reduction(+ : sum)
        for (int64_t i = start; i < stop; ++i) {
            sum += a[i] * b[i];
        }
        total += static_cast<double>(sum);
    }
    return total;
}

}  // namespace

void combine(const std::vector<double>& weights,
             const std::vector<const float*>& inputs,
             float* output,
             int64_t begin,
             int64_t end) {
    combineAny(weights, inputs, output, begin, end);
}

void combine(const std::vector<double>& weights,
             const std::vector<const double*>& inputs,
             double* output,
             int64_t begin,
             int64_t end) {
    combineAny(weights, inputs, output, begin, end);
}

double innerProduct(const float* a, const float* b, int64_t begin, int64_t end) {
    return product(a, b, begin, end);
}

double innerProduct(const double* a, const double* b, int64_t begin, int64_t end) {
    return product(a, b, begin, end);
}

}  // namespace ld3::kernels
