#pragma once

#include "core/base/run_control.h"
#include "core/torch.h"

#include <functional>

namespace ld3 {

/// Samples that go through a network of a loss together. On a GPU a bound of the memory; on the CPU
/// fewer, so that a stop is soon heard.
/// @param samples  [B, C, H, W]
/// @param batches  as many pictures for each sample
/// @returns 1 to B
[[nodiscard]] int64_t samplesAtOnce(const Tensor& samples, int64_t batches);

/// [B] losses of student against target, both [B, C, H, W], by a network: of a few samples, then of
/// the next. A stop and a pause are heard between them, also in backward.
/// @param lossesOf  [b] losses of the samples that are given to it
/// @throws Stopped
[[nodiscard]] Tensor lossesInSlices(
    const Tensor& student,
    const Tensor& target,
    const RunControl& control,
    const std::function<Tensor(const Tensor& student, const Tensor& target)>& lossesOf);

}  // namespace ld3
