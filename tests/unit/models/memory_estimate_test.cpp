#include "core/models/memory_estimate.h"

#include <gtest/gtest.h>

namespace ld3 {
namespace {

ModelInfo network() {
    ModelInfo info;
    info.channels = 3;
    info.height = info.width = 8;
    info.parameters = 1000;
    info.activationBytes = 5000;
    info.peakBytes = 2000;
    return info;
}

TEST(MemoryEstimate, GrowsWithBatchAndEvaluationsWhereItMust) {
    const ModelInfo info = network();
    const auto few = estimateMemory(info, 2, 5), many = estimateMemory(info, 4, 5);
    EXPECT_EQ(few->weights, 4000);
    EXPECT_EQ(many->forward - 4000, 2 * (few->forward - 4000));
    EXPECT_GE(few->forward, 4000 + 2 * 2000);
    EXPECT_GE(few->gradient, 4000 + 2 * 5 * 5000);
    EXPECT_LT(few->recomputedGradient, few->gradient);
    const auto longer = estimateMemory(info, 2, 10);
    EXPECT_EQ(longer->forward, few->forward);
    EXPECT_EQ(longer->gradient - few->gradient, 2 * 5 * (5000 + 3 * 3 * 8 * 8 * 4));
    EXPECT_EQ(estimateMemory(info, 2, 5, 8)->gradient, 2 * few->gradient);
}

TEST(MemoryEstimate, OfBlocksWhatTheWayUpNeedsAndTheLargest) {
    ModelInfo info = network();
    info.peakBytes = 0;
    const auto block = [](int64_t resolution, int64_t channels) {
        BlockInfo result;
        result.resolution = resolution;
        result.outChannels = channels;
        return result;
    };
    info.blocks = {block(8, 4), block(0, 16), block(4, 8), block(8, 8), block(8, 3)};
    const int64_t kept = (4 * 8 * 8 + 8 * 4 * 4) * 4;
    EXPECT_EQ(forwardBytes(info), kept + 4 * (8 * 8 * 8) * 4);
    info.blocks.clear();
    EXPECT_EQ(forwardBytes(info), 5000);
}

TEST(MemoryEstimate, IsUnknownWithoutActivations) {
    EXPECT_FALSE(estimateMemory(ModelInfo(), 1, 1));
}

}  // namespace
}  // namespace ld3
