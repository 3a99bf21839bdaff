#pragma once

#include "core/diffusion/model_info.h"

#include <memory>
#include <string>

namespace ld3 {

class Denoiser;

/// Where and how precisely a model is evaluated.
struct ModelOptions {
    std::string device = "auto";    ///< "auto", "cpu", "cuda" or "cuda:<i>"
    std::string dtype = "float32";  ///< "float32" or "float64"
};

/// Opens `builtin[:name]` or a file; the format is found by content.
/// @throws Error{NotFound, BadFile, NoDevice, InvalidArgument}
[[nodiscard]] std::shared_ptr<const Denoiser> openModel(const std::string& name,
                                                        const ModelOptions& options = {});

/// What the model is, without keeping it. The same errors.
[[nodiscard]] ModelInfo inspectModel(const std::string& name);

/// "cpu" or "cuda:<i>" for a wish that may be "auto". @throws Error{NoDevice, InvalidArgument}
[[nodiscard]] std::string resolveDevice(const std::string& wish);

/// What stands in front of each "auto": the CPU and every CUDA device.
[[nodiscard]] std::vector<std::string> availableDevices();

}  // namespace ld3
