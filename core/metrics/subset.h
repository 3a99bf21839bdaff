#pragma once

#include <cstdint>
#include <vector>

namespace ld3 {

/// Which pictures of a larger set are measured: the choice of EDM's FID script.
/// @param total  pictures that there are
/// @param count  pictures that are taken, 0 to `total`
/// @returns `count` numbers below `total`, ascending
/// @throws Error{InvalidArgument} where the counts do not fit each other
/// Source: `dnnlib` of NVlabs/edm; NumPy's legacy RandomState(seed).shuffle: Mersenne twister
/// MT19937 (Matsumoto & Nishimura 1998), Fisher–Yates from the end, bounds by masked rejection.
[[nodiscard]] std::vector<int64_t> randomSubset(int64_t total, int64_t count, uint32_t seed);

/// Sizes of the batches that EDM splits `count` pictures into: as few batches as the limit allows,
/// the same number for each of `ranks` processes, nearly equal, the larger ones first.
[[nodiscard]] std::vector<int64_t> batchSizes(int64_t count, int64_t largest, int64_t ranks = 1);

}  // namespace ld3
