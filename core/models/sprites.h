#pragma once

#include "core/torch.h"

namespace ld3 {

/// Procedurally drawn pictures: a coloured, lit shape (a disc, a blob of lobes, or a ring) on a
/// colour gradient. Platform-independent: every parameter comes from a hash of seed and number.
/// @returns [count, 3, size, size] float64, about [−1, 1] (not clipped)
[[nodiscard]] Tensor drawSprites(int64_t count, int64_t size, uint64_t seed);

}  // namespace ld3
