#include "core/metrics/rule_numbers.h"

namespace ld3 {

namespace {

uint64_t fnv1a(const std::string& text) {
    uint64_t hash = 14695981039346656037U;
    for (const char byte : text) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
    }
    return hash;
}

uint64_t splitMix64(uint64_t state) {
    state ^= state >> 30U;
    state *= 0xBF58476D1CE4E5B9U;
    state ^= state >> 27U;
    state *= 0x94D049BB133111EBU;
    return state ^ (state >> 31U);
}

}  // namespace

Tensor ruleNumbers(const std::string& key, int64_t count) {
    constexpr uint64_t kStep = 0x9E3779B97F4A7C15U;
    constexpr double kHalfRange = 8388608.0;  // 2^23
    const Tensor result = torch::empty({count}, torch::kFloat64);
    auto* values = result.data_ptr<double>();
    uint64_t state = fnv1a(key);
    for (int64_t i = 0; i < count; ++i) {
        state += kStep;
        values[i] = static_cast<double>(splitMix64(state) >> 40U) / kHalfRange - 1.0;
    }
    return result;
}

}  // namespace ld3
