#include "core/models/network_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/file_kind.h"
#include "core/checkpoints/torch_pickle.h"
#include "core/models/edm/edm_config_file.h"

#include <system_error>

namespace ld3 {

namespace {

namespace fs = std::filesystem;

std::string configText(const fs::path& configFile) {
    return configFile.empty() ? std::string() : readFile(configFile);
}

/// A file of torch.save: the state of a training, or a state dictionary.
NetworkSnapshot readTorchNetwork(const fs::path& path,
                                 const fs::path& configFile,
                                 const std::stop_token& stop) {
    std::error_code ignored;
    if (configFile.empty() && !fs::exists(edmConfigBeside(path), ignored)) {
        try {
            return readNetworkSnapshot(path, stop);
        } catch (const Error& error) {
            throw Error(error.code(),
                        error.problem(),
                        error.where(),
                        "a state dictionary needs its configuration beside it, in " +
                            edmConfigBeside(path).string() +
                            "; a training state needs its network net");
        }
    }
    return edmSnapshot(readTorchDict(path, stop), configText(configFile), path);
}

NetworkSnapshot readTensorNetwork(const fs::path& path,
                                  const fs::path& configFile,
                                  const std::stop_token& stop) {
    TensorFile file = readSafetensors(path, stop);
    const std::string config =
        configFile.empty() ? file.metadata["config"] : configText(configFile);
    std::error_code ignored;
    if (config.empty() && !fs::exists(edmConfigBeside(path), ignored)) {
        throw Error(ErrorCode::NotFound,
                    "the configuration of this network is missing",
                    edmConfigBeside(path).string(),
                    R"(write {"class": "EDMPrecond", "arguments": {...}} into this file)");
    }
    return edmSnapshot(std::move(file.tensors), config, path);
}

/// What the reader that a file's name calls for says of it, in parentheses: where the content is of
/// no kind, the name at least says what it was meant to be.
std::string faultByName(const fs::path& path) {
    try {
        if (path.extension() == ".safetensors") {
            (void)readSafetensors(path);
        } else if (path.extension() == ".pkl") {
            (void)readNetworkSnapshot(path);
        } else if (path.extension() == ".pt" || path.extension() == ".pth") {
            (void)readTorchDict(path);
        }
        return {};
    } catch (const Error& error) {
        return " (" + error.problem() + ")";
    }
}

}  // namespace

NetworkSnapshot readNetworkFile(const fs::path& path,
                                const fs::path& configFile,
                                const std::stop_token& stop) {
    switch (fileKindFromContent(path)) {
        case FileKind::Pickle:
            return readNetworkSnapshot(path, stop);
        case FileKind::Safetensors:
            return readTensorNetwork(path, configFile, stop);
        case FileKind::TorchZip:
        case FileKind::TorchLegacy:
        case FileKind::Zip:  // perhaps a damaged one: its reader says what is wrong
            return readTorchNetwork(path, configFile, stop);
        case FileKind::TorchScript:
            throw Error(ErrorCode::Unsupported,
                        "a TorchScript module is a program, not a network of a known layout",
                        path.string(),
                        "use it as it is, or convert the checkpoint that it was made from");
        case FileKind::Npz:
        case FileKind::Unknown:
            break;
    }
    throw Error(ErrorCode::BadFile,
                "not a model of a known format" + faultByName(path),
                path.string(),
                "give an EDM snapshot (.pkl), a training state or state dictionary (.pt, .pth, "
                ".safetensors), a TorchScript module, or a mixture");
}

void writeNetworkFile(const fs::path& path, const NetworkSnapshot& snapshot) {
    writeEdmSafetensors(path, snapshot);
    writeFileAtomically(edmConfigBeside(path), edmConfigToJson(snapshot).dump(2) + "\n");
}

}  // namespace ld3
