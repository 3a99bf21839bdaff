#pragma once

#include "core/base/run_control.h"
#include "core/metrics/distances.h"

#include <filesystem>
#include <vector>

namespace ld3 {

/// The user's own loss: a TorchScript module whose `forward(a, b)` is given the student's samples
/// and the teacher's, both [B, C, H, W], and returns [B] losses, >= 0. Its square roots are the
/// residuals, one a sample.
///
/// The module is called once: shape, sign and gradient are checked before any work.
/// @param shape     {C, H, W} of the samples
/// @param gradient  whether the training differentiates the loss
/// @param options   number type and device of the samples
/// @param control   of the work that it is for: a stop is heard between blocks of bytes and before
///                  the call; stop and pause later, between a few samples and the next, also in
///                  backward
/// @throws Error{NotFound, BadFile, Unsupported} naming the file and what is wrong; Stopped
[[nodiscard]] std::shared_ptr<const Distance> openScriptLoss(const std::filesystem::path& path,
                                                             const std::vector<int64_t>& shape,
                                                             bool gradient,
                                                             const torch::TensorOptions& options,
                                                             const RunControl& control = {});

}  // namespace ld3
