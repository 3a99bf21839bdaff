#include "core/models/memory_estimate.h"

#include <algorithm>

namespace ld3 {

namespace {

constexpr int64_t kFloatBytes = 4;
/// Inside a block live its input, the normalised input, a result and what it is computed from.
constexpr int64_t kTensorsInsideBlock = 4;

int64_t outputBytes(const BlockInfo& block, const ModelInfo& info) {
    const double aspect = static_cast<double>(info.width) / static_cast<double>(info.height);
    const auto width = static_cast<int64_t>(static_cast<double>(block.resolution) * aspect);
    return block.outChannels * block.resolution * width * kFloatBytes;
}

}  // namespace

int64_t forwardBytes(const ModelInfo& info) {
    if (info.peakBytes > 0) {
        return info.peakBytes;
    }
    int64_t lowest = 0, kept = 0, largest = 0;
    for (const BlockInfo& block : info.blocks) {
        if (block.resolution == 0) {
            continue;
        }
        // Outputs of the way down, up to the lowest resolution, wait for the way up.
        const bool isWayDown = lowest == 0 || block.resolution <= lowest;
        lowest = isWayDown ? block.resolution : -1;
        kept += isWayDown ? outputBytes(block, info) : 0;
        largest = std::max(largest, outputBytes(block, info));
    }
    return largest == 0 ? info.activationBytes : kept + kTensorsInsideBlock * largest;
}

std::optional<MemoryEstimate> estimateMemory(const ModelInfo& info,
                                             int64_t batch,
                                             int64_t nfe,
                                             int64_t bytesPerNumber) {
    const int64_t forward = forwardBytes(info);
    if (forward == 0) {
        return std::nullopt;
    }
    const int64_t picture = info.channels * info.height * info.width * kFloatBytes;
    // Noise, point, new point and the outputs that later steps use; a gradient keeps them all.
    constexpr int64_t kStates = 3, kHistory = 3;
    const int64_t solve = picture * (kStates + std::min(kHistory, nfe));
    const int64_t solveWithGradient = picture * (kStates + 3 * nfe);
    const auto bytes = [&](int64_t perSample) {
        return (info.parameters * kFloatBytes + batch * perSample) * bytesPerNumber / kFloatBytes;
    };
    MemoryEstimate estimate;
    estimate.weights = info.parameters * bytesPerNumber;
    estimate.forward = bytes(forward + solve);
    const int64_t kept = std::max(info.activationBytes, forward);
    estimate.gradient = bytes(nfe * kept + solveWithGradient);
    estimate.recomputedGradient = bytes(kept + solveWithGradient);
    return estimate;
}

}  // namespace ld3
