#include "app/ld3/picture_file.h"

#include "core/base/error.h"
#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/safetensors.h"
#include "core/checkpoints/torch_file.h"

namespace ld3::cli {

namespace {

Error bad(const std::string& what, const std::string& path) {
    return {ErrorCode::BadFile,
            what,
            path,
            "give a .safetensors file with pictures [B, C, H, W] under the key images"};
}

std::map<std::string, Tensor> tensorsOf(const std::string& path) {
    const FileKind kind = fileKindFromContent(path);
    return kind == FileKind::TorchZip || kind == FileKind::TorchLegacy
               ? readTorchFile(path).tensors
               : readSafetensors(path).tensors;
}

}  // namespace

Tensor readPictures(const std::string& path) {
    const std::map<std::string, Tensor> tensors = tensorsOf(path);
    constexpr int64_t kDimensions = 4;
    Tensor pictures;
    if (const auto found = tensors.find("images"); found != tensors.end()) {
        pictures = found->second;
    } else {
        for (const auto& [name, tensor] : tensors) {
            if (!pictures.defined() && tensor.dim() == kDimensions) {
                pictures = tensor;
            }
        }
    }
    if (!pictures.defined()) {
        throw bad("no pictures: neither a tensor images nor one with four dimensions", path);
    }
    if (pictures.dim() != kDimensions || pictures.numel() == 0) {
        throw bad("the pictures have the shape " + c10::str(pictures.sizes()) +
                      ", [B, C, H, W] is expected",
                  path);
    }
    if (pictures.scalar_type() != torch::kUInt8 && !pictures.is_floating_point()) {
        throw bad(std::string("the pictures are ") + torch::toString(pictures.scalar_type()) +
                      ", uint8 or floating point numbers are expected",
                  path);
    }
    if (pictures.is_floating_point() && !pictures.isfinite().all().item<bool>()) {
        throw bad("the pictures hold NaN or infinity", path);
    }
    return pictures;
}

}  // namespace ld3::cli
