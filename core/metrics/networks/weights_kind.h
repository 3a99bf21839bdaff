#pragma once

#include "core/torch.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>

namespace ld3 {

/// What a file of weights is for, by the names and shapes in it.
enum class WeightsKind {
    Unknown,
    VggTrunk,    ///< torchvision's VGG16
    AlexTrunk,   ///< torchvision's AlexNet
    VggLinear,   ///< LPIPS' linear layers for VGG16
    AlexLinear,  ///< the same for AlexNet
    VggLpips,    ///< trunk and linear layers in one file
    AlexLpips,
    Inception,        ///< FID Inception-v3
    TorchInception,   ///< torchvision's own Inception-v3, which FID does not use
    ScriptLpips,      ///< NVIDIA's `vgg16.pt`, a program
    ScriptInception,  ///< NVIDIA's `inception-2015-12-05.pt`, a program
};

/// In words, after "the file looks like": "the VGG16 network of torchvision".
[[nodiscard]] std::string weightsKindText(WeightsKind kind);

/// For lists and programs: "vgg-trunk", "inception", "unknown", ….
[[nodiscard]] std::string weightsKindName(WeightsKind kind);

/// By names and shapes; never one of the programs.
[[nodiscard]] WeightsKind kindOfTensors(const std::map<std::string, Tensor>& tensors);

/// By content, never by name.
/// @param stop  asked between tensors and between blocks of bytes
/// @throws Error{NotFound, BadFile, Io} for what cannot be read; Stopped
[[nodiscard]] WeightsKind kindOfWeights(const std::filesystem::path& path,
                                        const std::stop_token& stop = {});

}  // namespace ld3
