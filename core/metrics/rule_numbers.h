#pragma once

#include "core/torch.h"

#include <string>

namespace ld3 {

/// Numbers that follow from a name by a fixed rule, the same everywhere and for ever: what weights
/// of a fixed random network are made of. Multiples of 2^-23 in [-1, 1), as if drawn uniformly.
/// @param key  e.g. "random-conv/1:conv1.weight"
/// @returns [count] float64
/// Source: output i of SplitMix64 (Steele, Lea & Flood 2014), seeded with the 64-bit FNV-1a hash of
/// the key; the upper 24 bits count.
[[nodiscard]] Tensor ruleNumbers(const std::string& key, int64_t count);

}  // namespace ld3
