#pragma once

#include "core/diffusion/denoiser.h"

namespace ld3 {

/// What a solve with gradient keeps of its network calls until backward.
enum class GradientMemory {
    Keep,       ///< the graph of each: memory grows with NFE
    Recompute,  ///< nothing, each is evaluated once more: memory of one call (gradient
                ///< checkpointing)
};

/// `Keep` where the activations of all calls fit well into the device's free memory.
/// @param batch  samples of a solve
/// @param calls  its network calls
[[nodiscard]] GradientMemory chooseGradientMemory(const Denoiser& denoiser,
                                                  int64_t batch,
                                                  int64_t calls);

/// Bytes that activations of so many calls take, in the denoiser's dtype; 0 where unknown.
[[nodiscard]] int64_t activationBytes(const Denoiser& denoiser, int64_t batch, int64_t calls);

/// Free memory of a device in bytes; 0 where it cannot be asked.
[[nodiscard]] int64_t freeMemory(const torch::Device& device);

}  // namespace ld3
