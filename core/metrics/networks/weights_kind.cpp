#include "core/metrics/networks/weights_kind.h"

#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/script_program.h"
#include "core/metrics/networks/weights_file.h"

namespace ld3 {

namespace {

using Tensors = std::map<std::string, Tensor>;

bool has(const Tensors& tensors, const std::string& name, at::IntArrayRef shape) {
    const auto found = tensors.find(name);
    return found != tensors.end() && found->second.sizes() == shape;
}

bool hasEither(const Tensors& tensors,
               const std::string& first,
               const std::string& second,
               at::IntArrayRef shape) {
    return has(tensors, first, shape) || has(tensors, second, shape);
}

WeightsKind kindOfProgram(const std::filesystem::path& path) {
    const std::string program = scriptProgram(path);
    if (program.find("return_lpips") != std::string::npos) {
        return WeightsKind::ScriptLpips;
    }
    return program.find("return_features") != std::string::npos ? WeightsKind::ScriptInception
                                                                : WeightsKind::Unknown;
}

}  // namespace

std::string weightsKindText(WeightsKind kind) {
    switch (kind) {
        case WeightsKind::Unknown:
            break;
        case WeightsKind::VggTrunk:
            return "the VGG16 network of torchvision";
        case WeightsKind::AlexTrunk:
            return "the AlexNet network of torchvision";
        case WeightsKind::VggLinear:
            return "the linear layers of LPIPS for VGG16";
        case WeightsKind::AlexLinear:
            return "the linear layers of LPIPS for AlexNet";
        case WeightsKind::VggLpips:
            return "LPIPS with VGG16";
        case WeightsKind::AlexLpips:
            return "LPIPS with AlexNet";
        case WeightsKind::Inception:
            return "the FID Inception-v3 network of pytorch-fid";
        case WeightsKind::TorchInception:
            return "the Inception-v3 network of torchvision, which FID does not use";
        case WeightsKind::ScriptLpips:
            return "LPIPS with VGG16 as a TorchScript module";
        case WeightsKind::ScriptInception:
            return "the FID Inception-v3 network as a TorchScript module";
    }
    return "no known network";
}

std::string weightsKindName(WeightsKind kind) {
    switch (kind) {
        case WeightsKind::Unknown:
            break;
        case WeightsKind::VggTrunk:
            return "vgg-trunk";
        case WeightsKind::AlexTrunk:
            return "alex-trunk";
        case WeightsKind::VggLinear:
            return "vgg-linear";
        case WeightsKind::AlexLinear:
            return "alex-linear";
        case WeightsKind::VggLpips:
            return "vgg-lpips";
        case WeightsKind::AlexLpips:
            return "alex-lpips";
        case WeightsKind::Inception:
            return "inception";
        case WeightsKind::TorchInception:
            return "inception-torchvision";
        case WeightsKind::ScriptLpips:
            return "vgg-lpips-torchscript";
        case WeightsKind::ScriptInception:
            return "inception-torchscript";
    }
    return "unknown";
}

WeightsKind kindOfTensors(const Tensors& tensors) {
    if (tensors.contains("Mixed_7c.branch_pool.conv.weight")) {
        return has(tensors, "fc.weight", {1008, 2048}) ? WeightsKind::Inception
                                                       : WeightsKind::TorchInception;
    }
    // The second layer tells the trunks apart, and so does its linear layer.
    const bool vgg = hasEither(tensors, "features.2.weight", "net.slice1.2.weight", {64, 64, 3, 3});
    const bool alex =
        hasEither(tensors, "features.3.weight", "net.slice2.3.weight", {192, 64, 5, 5});
    const std::string linear = "lin1.model.1.weight", repeated = "lins.1.model.1.weight";
    const bool vggLinear = hasEither(tensors, linear, repeated, {1, 128, 1, 1});
    const bool alexLinear = hasEither(tensors, linear, repeated, {1, 192, 1, 1});
    if (vgg || alex) {
        return vgg && vggLinear     ? WeightsKind::VggLpips
               : alex && alexLinear ? WeightsKind::AlexLpips
               : vgg                ? WeightsKind::VggTrunk
                                    : WeightsKind::AlexTrunk;
    }
    return vggLinear    ? WeightsKind::VggLinear
           : alexLinear ? WeightsKind::AlexLinear
                        : WeightsKind::Unknown;
}

WeightsKind kindOfWeights(const std::filesystem::path& path, const std::stop_token& stop) {
    return fileKindFromContent(path) == FileKind::TorchScript
               ? kindOfProgram(path)
               : kindOfTensors(readWeights(path, stop).tensors);
}

}  // namespace ld3
