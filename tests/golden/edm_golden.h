#pragma once

#include "core/base/atomic_file.h"
#include "core/models/edm/edm_config_file.h"
#include "core/models/edm/edm_file.h"
#include "tests/golden/golden.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// The numbers of the EDM reference implementation (tests/data/edm): NVIDIA's code at commit
/// 008a4e5, torch 1.13, CPU, float32, small random networks.
namespace ld3::golden {

inline std::filesystem::path edmPath(const std::string& name) {
    return std::filesystem::path(LD3_TEST_DATA "/edm") / name;
}

inline nlohmann::json edmJson(const std::string& name) {
    return nlohmann::json::parse(readFile(edmPath(name)));
}

/// Goldens and pickle of a network. `t` is the small one that tests of the readers use as well.
inline std::filesystem::path edmGoldenPath(const std::string& name) {
    return name == "t" ? edmPath("../checkpoints/loader/t_golden.safetensors")
                       : edmPath(name + ".safetensors");
}

inline std::filesystem::path edmPicklePath(const std::string& name) {
    return name == "t" ? edmPath("../checkpoints/loader/t_proto4.pkl") : edmPath(name + ".pkl");
}

/// A file of goldens, loaded once a program.
inline const TensorFile& edmFile(const std::string& name) {
    static std::map<std::string, TensorFile> loaded;
    const auto found = loaded.find(name);
    if (found != loaded.end()) {
        return found->second;
    }
    return loaded[name] = readSafetensors(edmGoldenPath(name));
}

/// The tensor `key` of a file; undefined where there is none.
inline Tensor edmTensor(const std::string& name, const std::string& key) {
    const auto& tensors = edmFile(name).tensors;
    const auto found = tensors.find(key);
    return found == tensors.end() ? Tensor() : found->second;
}

/// The network that a file of goldens belongs to.
inline NetworkSnapshot edmSnapshotOf(const std::string& name) {
    return readNetworkSnapshot(edmPicklePath(name));
}

inline const EdmDenoiser& edmNetwork(const std::string& name,
                                     torch::Dtype dtype = torch::kFloat32) {
    static std::map<std::pair<std::string, torch::Dtype>, std::shared_ptr<const EdmDenoiser>>
        loaded;
    auto& model = loaded[{name, dtype}];
    if (!model) {
        model = makeEdmDenoiser(edmSnapshotOf(name), {name, ""}, {dtype});
    }
    return *model;
}

}  // namespace ld3::golden
