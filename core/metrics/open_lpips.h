#pragma once

#include "core/metrics/perceptual_net.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace ld3 {

/// Opens LPIPS from the weights in a folder or from one file: what torchvision and LPIPS publish
/// (trunk and linear layers), a state dictionary of a whole LPIPS module, or NVIDIA's `vgg16.pt`.
/// Own arithmetic goes before the module where a folder has both.
/// @param net      "vgg" or "alex"
/// @param weights  a folder, or a file that holds all
/// @param options  device and number type (float32 or float64) of the arithmetic
/// @param sha256   only files with these checksums, in any order; empty: any
/// @param stop     asked between files, between tensors and between blocks of bytes
/// @throws Error{InvalidArgument} for another net; Error{NotFound} with what to get and where to
///         put it; Error{BadFile} naming file and tensor; Stopped
[[nodiscard]] std::shared_ptr<const PerceptualNet> openLpips(
    const std::string& net,
    const std::filesystem::path& weights,
    const torch::TensorOptions& options,
    const std::vector<std::string>& sha256 = {},
    const std::stop_token& stop = {});

}  // namespace ld3
