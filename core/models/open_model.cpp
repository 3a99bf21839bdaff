#include "core/models/open_model.h"

#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/models/builtin.h"
#include "core/models/mixture_file.h"

#include <filesystem>
#include <system_error>

namespace ld3 {

namespace {

namespace fs = std::filesystem;

torch::Dtype dtypeFromName(const std::string& name) {
    if (name == "float32") {
        return torch::kFloat32;
    }
    if (name == "float64") {
        return torch::kFloat64;
    }
    throw Error(ErrorCode::InvalidArgument, "unknown number type", name, "use float32 or float64");
}

/// Looks at the content, not at the name: a mistyped ending must not matter.
MixtureDefinition readDefinition(const std::string& name) {
    std::error_code ignored;
    const fs::path path = name;
    if (!fs::exists(path, ignored)) {
        throw Error(ErrorCode::NotFound,
                    "no such model",
                    name,
                    "give builtin or the path of a .safetensors file");
    }
    if (fs::is_directory(path, ignored)) {
        throw Error(ErrorCode::BadFile,
                    "a folder, not a model",
                    name,
                    "give builtin or the path of a .safetensors file");
    }
    if (!looksLikeSafetensors(path)) {
        throw Error(ErrorCode::BadFile,
                    "not a model of a known format",
                    name,
                    "a .safetensors file with a mixture can be opened");
    }
    return readMixture(path);
}

}  // namespace

std::shared_ptr<const Denoiser> openModel(const std::string& name, const ModelOptions& options) {
    // What costs nothing to check comes first.
    const torch::Dtype dtype = dtypeFromName(options.dtype);
    const torch::Device device(resolveDevice(options.device));
    const torch::TensorOptions computing = torch::TensorOptions(device).dtype(dtype);
    if (isBuiltin(name)) {
        return makeBuiltin(name, computing);
    }
    return std::make_shared<GaussianMixture>(readDefinition(name), computing);
}

ModelInfo inspectModel(const std::string& name) {
    return isBuiltin(name) ? builtinInfo(name) : readDefinition(name).info;
}

}  // namespace ld3
