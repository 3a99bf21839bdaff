#include "core/metrics/subset.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

namespace ld3 {

namespace {

/// A number from 0 to `highest`, as NumPy draws it: the standard library's own way differs.
uint32_t drawUpTo(uint32_t highest, std::mt19937& generator) {
    uint32_t mask = highest;
    for (const unsigned shift : {1U, 2U, 4U, 8U, 16U}) {
        mask |= mask >> shift;
    }
    for (;;) {
        const uint32_t value = static_cast<uint32_t>(generator()) & mask;
        if (value <= highest) {
            return value;
        }
    }
}

}  // namespace

std::vector<int64_t> randomSubset(int64_t total, int64_t count, uint32_t seed) {
    constexpr int64_t kMost = 0xFFFFFFFF;
    if (count < 0 || count > total || total > kMost) {
        throw Error(ErrorCode::InvalidArgument,
                    "a subset cannot be larger than the set",
                    std::to_string(count) + " of " + std::to_string(total),
                    "ask for fewer");
    }
    std::vector<int64_t> order(static_cast<size_t>(total));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 generator(seed);
    for (int64_t i = total - 1; i > 0; --i) {
        const uint32_t other = drawUpTo(static_cast<uint32_t>(i), generator);
        std::swap(order[static_cast<size_t>(i)], order[other]);
    }
    order.resize(static_cast<size_t>(count));
    std::sort(order.begin(), order.end());
    return order;
}

std::vector<int64_t> batchSizes(int64_t count, int64_t largest, int64_t ranks) {
    if (count < 0 || largest < 1 || ranks < 1) {
        throw Error(ErrorCode::InvalidArgument,
                    "batches cannot be made",
                    std::to_string(count) + " pictures in batches of " + std::to_string(largest) +
                        " for " + std::to_string(ranks) + " processes",
                    "use 1 or more");
    }
    if (count == 0) {
        return {};
    }
    const int64_t perRound = largest * ranks;
    const int64_t batches = ((count - 1) / perRound + 1) * ranks;
    std::vector<int64_t> sizes(static_cast<size_t>(batches), count / batches);
    std::for_each(sizes.begin(), sizes.begin() + count % batches, [](int64_t& size) { ++size; });
    return sizes;
}

}  // namespace ld3
