#pragma once

#include "core/base/run_control.h"
#include "core/metrics/feature_net.h"

#include <filesystem>
#include <memory>
#include <string>

namespace ld3 {

/// Opens the FID Inception network: pytorch-fid's weights with own arithmetic ("inception-pt" or
/// "inception-nv"), or NVIDIA's TorchScript module ("inception-torchscript", whose front end is
/// nv); which it is, is found by content. 2048 features.
/// @param weights   a file, or a folder that holds one; own arithmetic goes first
/// @param frontEnd  "pt" or "nv"; empty: pt for own arithmetic, the module's own otherwise
/// @param options   device, and number type (float32 or float64) of own arithmetic
/// @param control   of the work that it is for: stop (which throws Stopped) and pause are heard at
///                  once while it is opened, later between a few pictures and the next, and between
///                  the stages of own arithmetic
/// @throws Error{NotFound} with what to get and where to put it; Error{BadFile, Unsupported} naming
///         file and tensor; Error{InvalidArgument} for another front end; Stopped
[[nodiscard]] std::unique_ptr<FeatureNet> openInception(const std::filesystem::path& weights,
                                                        const std::string& frontEnd,
                                                        const torch::TensorOptions& options,
                                                        const RunControl& control = {});

}  // namespace ld3
