#pragma once

#include "core/base/run_control.h"
#include "core/diffusion/model_info.h"
#include "core/models/model_description.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace ld3 {

class Denoiser;

/// Where and how precisely a model is evaluated.
struct ModelOptions {
    std::string device = "auto";  ///< "auto", "cpu", "cuda" or "cuda:<i>"
    /// "float32" or "float64"; of EDM networks also "tf32" (CUDA: factors of products rounded to 10
    /// bits) and "bfloat16" (feature maps in bfloat16), around which all is float32
    std::string dtype = "float32";
    /// The description of a TorchScript module; empty: the `.json` beside it.
    std::string descriptionFile = {};
    /// Fields of a description as a JSON object, which go before those of the file.
    std::string description = {};
};

/// Opens `builtin[:name]` or a file; the format is found by content.
/// @param control  a stop is answered at once, also while LibTorch loads a TorchScript module or
///                 weights go to a GPU: what was opened so far is then dropped (`abandonable`)
/// @throws Error{NotFound, BadFile, NoDevice, InvalidArgument}; Stopped
[[nodiscard]] std::shared_ptr<const Denoiser> openModel(const std::string& name,
                                                        const ModelOptions& options = {},
                                                        const RunControl& control = {});

/// What the model is, without keeping it; device and number type do not matter. The same answer to
/// a stop, the same errors.
[[nodiscard]] ModelInfo inspectModel(const std::string& name,
                                     const ModelOptions& options = {},
                                     const std::stop_token& stop = {});

/// What is said of a model whose file does not say enough, complete or not; nothing for a model
/// that needs no description. A stop is heard between blocks of bytes. The same errors.
[[nodiscard]] std::optional<DescriptionReading> modelDescription(const std::string& name,
                                                                 const ModelOptions& options = {},
                                                                 const std::stop_token& stop = {});

/// "cpu" or "cuda:<i>" for a wish that may be "auto". @throws Error{NoDevice, InvalidArgument}
[[nodiscard]] std::string resolveDevice(const std::string& wish);

/// What stands in front of each "auto": the CPU and every CUDA device.
[[nodiscard]] std::vector<std::string> availableDevices();

}  // namespace ld3
