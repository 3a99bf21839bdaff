#include "core/models/open_model.h"

#include "core/base/abandonable.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/memory_hints.h"
#include "core/checkpoints/safetensors.h"
#include "core/models/builtin.h"
#include "core/models/description_file.h"
#include "core/models/edm/edm_file.h"
#include "core/models/mixture_file.h"
#include "core/models/network_file.h"
#include "core/models/tf32.h"
#include "core/models/torchscript/archive_check.h"
#include "core/models/torchscript/torchscript_denoiser.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <system_error>

namespace ld3 {

namespace {

namespace fs = std::filesystem;

/// A number type, and how exactly an EDM network's products are computed in it.
struct NumberType {
    torch::Dtype dtype = torch::kFloat32;
    EdmPrecision precision = EdmPrecision::Exact;
};

NumberType numberTypeFromName(const std::string& name) {
    if (name == "float32") {
        return {};
    }
    if (name == "float64") {
        return {torch::kFloat64};
    }
    if (name == "tf32") {
        return {torch::kFloat32, EdmPrecision::Tf32};
    }
    if (name == "bfloat16") {
        return {torch::kFloat32, EdmPrecision::Bfloat16};
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown number type",
                name,
                "use float32 or float64; for EDM networks also tf32 or bfloat16");
}

/// What is behind a name, found by content.
enum class ModelKind { Builtin, Mixture, TorchScript, Network };

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

bool isMixture(const TensorFile& file) {
    const auto kind = file.metadata.find("kind");
    return file.tensors.contains("means") ||
           (kind != file.metadata.end() && kind->second == "mixture");
}

/// @throws Error unless there is a file of that name, or a built-in model; Stopped
ModelKind kindOf(const std::string& name, const std::stop_token& stop) {
    if (isBuiltin(name)) {
        return ModelKind::Builtin;
    }
    requireFile(name);
    switch (fileKindFromContent(name)) {
        case FileKind::TorchScript:
            return ModelKind::TorchScript;
        case FileKind::Safetensors:
            return isMixture(readSafetensors(name, stop)) ? ModelKind::Mixture : ModelKind::Network;
        default:
            return ModelKind::Network;
    }
}

/// Without sharing anything with the file: another program may rewrite or shorten it meanwhile.
/// One by one, and in the order of memory in which a CPU takes kernels in float32: so weights are
/// in memory once.
NetworkSnapshot ownCopy(NetworkSnapshot snapshot,
                        const EdmOptions& computing,
                        const std::stop_token& stop) {
    const bool lastOrder = computing.device.is_cpu() && computing.dtype == torch::kFloat32;
    for (auto& [name, tensor] : snapshot.tensors) {
        throwIfStopped(stop);
        constexpr int kKernelDimensions = 4;
        const Tensor own = tensor.clone(lastOrder && tensor.dim() == kKernelDimensions
                                            ? at::MemoryFormat::ChannelsLast
                                            : at::MemoryFormat::Contiguous);
        letGoOf(tensor);
        tensor = own;
        returnFreedMemory();
    }
    return snapshot;
}

void refuseDescription(const std::string& name, const ModelOptions& options) {
    if (!options.description.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "only a TorchScript module is described by options",
                    name,
                    "leave out --describe");
    }
}

std::shared_ptr<const Denoiser> openNetwork(const std::string& name,
                                            const ModelOptions& options,
                                            const EdmOptions& computing,
                                            const std::stop_token& stop) {
    const NetworkSnapshot snapshot =
        ownCopy(readNetworkFile(name, options.descriptionFile, stop), computing, stop);
    return makeEdmDenoiser(snapshot, {name, sha256OfFile(name, stop)}, computing);
}

std::shared_ptr<const Denoiser> openNow(const std::string& name,
                                        const ModelOptions& options,
                                        const std::stop_token& stop) {
    // What costs nothing to check comes first.
    const NumberType number = numberTypeFromName(options.dtype);
    const torch::Device device(resolveDevice(options.device));
    if (device.is_cuda()) {
        allowTf32(number.precision == EdmPrecision::Tf32);
    }
    const auto computing = torch::TensorOptions(device).dtype(number.dtype);
    const ModelKind kind = kindOf(name, stop);
    if (kind != ModelKind::Network && number.precision != EdmPrecision::Exact) {
        throw Error(ErrorCode::InvalidArgument,
                    options.dtype + " is known of EDM networks in files only",
                    name,
                    "use float32 or float64");
    }
    if (kind != ModelKind::TorchScript) {
        refuseDescription(name, options);
    }
    switch (kind) {
        case ModelKind::Builtin:
            return makeBuiltin(name, computing);
        case ModelKind::Mixture:
            return std::make_shared<GaussianMixture>(readMixture(name, stop), computing);
        case ModelKind::TorchScript:
            requireSoundArchive(name, stop);
            return std::make_shared<TorchScriptDenoiser>(
                name,
                describeModel(name, options.descriptionFile, options.description),
                computing,
                stop);
        case ModelKind::Network:
            return openNetwork(name, options, {number.dtype, device, number.precision}, stop);
    }
    throw Error(ErrorCode::Internal, "unknown kind of model", name, "please report this");
}

ModelInfo inspectNow(const std::string& name,
                     const ModelOptions& options,
                     const std::stop_token& stop) {
    const ModelKind kind = kindOf(name, stop);
    if (kind != ModelKind::TorchScript) {
        refuseDescription(name, options);
    }
    switch (kind) {
        case ModelKind::Builtin:
            return builtinInfo(name);
        case ModelKind::Mixture:
            return readMixture(name, stop).info;
        case ModelKind::Network:
            return edmInfo(readNetworkFile(name, options.descriptionFile, stop),
                           {name, sha256OfFile(name, stop)});
        case ModelKind::TorchScript:
            break;
    }
    // What a module is shows only when it is called.
    ModelOptions onCpu = options;
    onCpu.device = "cpu";
    onCpu.dtype = "float32";
    return openNow(name, onCpu, stop)->info();
}

}  // namespace

std::shared_ptr<const Denoiser> openModel(const std::string& name,
                                          const ModelOptions& options,
                                          const RunControl& control) {
    return abandonable(
        [name, options, stop = control.stop] { return openNow(name, options, stop); }, control);
}

std::optional<DescriptionReading> modelDescription(const std::string& name,
                                                   const ModelOptions& options,
                                                   const std::stop_token& stop) {
    if (kindOf(name, stop) != ModelKind::TorchScript) {
        return std::nullopt;
    }
    std::map<std::string, std::string> sources;
    return readDescription(
        gatherDescription(name, options.descriptionFile, options.description, sources));
}

ModelInfo inspectModel(const std::string& name,
                       const ModelOptions& options,
                       const std::stop_token& stop) {
    return abandonable([name, options, stop] { return inspectNow(name, options, stop); },
                       {stop, nullptr});
}

}  // namespace ld3
