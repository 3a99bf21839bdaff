#include "core/models/open_model.h"

#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/models/builtin.h"
#include "core/models/mixture_file.h"
#include "core/models/torchscript/torchscript_denoiser.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
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

bool looksLikeTorchScript(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    return bytes.starts_with("PK") && bytes.find("/constants.pkl") != std::string::npos;
}

/// @throws Error unless there is a file of that name
void requireFile(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        throw Error(ErrorCode::NotFound,
                    "no such model",
                    path.string(),
                    "give builtin or the path of a model file");
    }
    if (fs::is_directory(path, ignored)) {
        throw Error(ErrorCode::BadFile,
                    "a folder, not a model",
                    path.string(),
                    "give builtin or the path of a model file");
    }
}

}  // namespace

std::shared_ptr<const Denoiser> openModel(const std::string& name, const ModelOptions& options) {
    // What costs nothing to check comes first.
    const torch::Dtype dtype = dtypeFromName(options.dtype);
    const torch::Device device(resolveDevice(options.device));
    const auto tensorOptions = torch::TensorOptions(device).dtype(dtype);
    if (isBuiltin(name)) {
        return std::make_shared<GaussianMixture>(builtinDefinition(name), tensorOptions);
    }
    requireFile(name);
    if (looksLikeSafetensors(name)) {
        return std::make_shared<GaussianMixture>(readMixture(name), tensorOptions);
    }
    if (looksLikeTorchScript(name)) {
        return std::make_shared<TorchScriptDenoiser>(
            name, describeModel(name, options.descriptionFile, options.description), tensorOptions);
    }
    throw Error(ErrorCode::BadFile,
                "not a model of a known format",
                name,
                "a .safetensors file with a mixture can be opened");
}

std::optional<DescriptionReading> modelDescription(const std::string& name,
                                                   const ModelOptions& options) {
    if (isBuiltin(name)) {
        return std::nullopt;
    }
    requireFile(name);
    if (!looksLikeTorchScript(name)) {
        return std::nullopt;
    }
    std::map<std::string, std::string> sources;
    return readDescription(
        gatherDescription(name, options.descriptionFile, options.description, sources));
}

ModelInfo inspectModel(const std::string& name, const ModelOptions& options) {
    if (isBuiltin(name)) {
        return builtinInfo(name);
    }
    ModelOptions onCpu = options;
    onCpu.device = "cpu";
    onCpu.dtype = "float32";
    return openModel(name, onCpu)->info();
}

}  // namespace ld3
