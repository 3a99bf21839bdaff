#pragma once

#include "core/diffusion/model_info.h"

#include <cstdint>
#include <optional>

namespace ld3 {

/// Bytes that work with a model takes, estimated. Not counted: LibTorch itself (about 200 MB), its
/// workspaces, and memory that its allocator keeps for later.
struct MemoryEstimate {
    int64_t weights = 0;
    /// Recipe `fast`, teachers and sampling: weights + batch·(activations held at once by one call
    /// + states of the solve).
    int64_t forward = 0;
    /// Recipe `paper`: weights + batch·(NFE·activations that a gradient needs + states).
    int64_t gradient = 0;
    /// The same if each call were made again for its gradient: weights + batch·(activations of one
    /// call + states).
    int64_t recomputedGradient = 0;
};

/// @param batch           samples of one network call, >= 1
/// @param nfe             network evaluations of one sample, >= 1
/// @param bytesPerNumber  4 for float32, 8 for float64
/// @returns nothing where the model does not say what its activations take
[[nodiscard]] std::optional<MemoryEstimate> estimateMemory(const ModelInfo& info,
                                                           int64_t batch,
                                                           int64_t nfe,
                                                           int64_t bytesPerNumber = 4);

/// Bytes of activations that one call without gradient holds at once, per sample in float32: as the
/// model says it, else from its blocks: what the way down keeps for the way up, and four times
/// the largest block's output while that is computed. 0: unknown.
[[nodiscard]] int64_t forwardBytes(const ModelInfo& info);

}  // namespace ld3
