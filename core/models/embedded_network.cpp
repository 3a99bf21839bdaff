#include "core/models/embedded_network.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/models/edm/edm_config_file.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstring>
#include <string_view>
#include <vector>

// The whole file, placed between two labels by the assembler (scripts/cmake/EmbedNetwork.cmake).
extern "C" const char ld3_unet16_begin[];
extern "C" const char ld3_unet16_end[];

namespace ld3 {

namespace {

constexpr const char* kWhere = "resources/models/unet16.safetensors";

std::string_view fileBytes() {
    return {ld3_unet16_begin, static_cast<size_t>(ld3_unet16_end - ld3_unet16_begin)};
}

Error fault(const std::string& what) {
    return {ErrorCode::Internal, what, kWhere, "build the program again"};
}

/// A float32 tensor of the file, copied: the program's own pages cannot be written to.
Tensor readTensor(const nlohmann::json& entry, std::string_view data) {
    const auto offsets = entry.at("data_offsets").get<std::array<size_t, 2>>();
    const Tensor tensor = torch::empty(entry.at("shape").get<std::vector<int64_t>>());
    if (entry.at("dtype") != "F32" || offsets[1] > data.size() ||
        tensor.nbytes() != offsets[1] - offsets[0]) {
        throw fault("a tensor of the built-in network is damaged");
    }
    std::memcpy(tensor.data_ptr(), data.data() + offsets[0], tensor.nbytes());
    return tensor;
}

/// The readers of files check what strangers wrote, and take paths; this file the build checked in.
EmbeddedNetwork readEmbedded() {
    const std::string_view file = fileBytes();
    uint64_t headerBytes = 0;
    if (file.size() > sizeof(headerBytes)) {
        std::memcpy(&headerBytes, file.data(), sizeof(headerBytes));
    }
    if (headerBytes == 0 || headerBytes > file.size() - sizeof(headerBytes)) {
        throw fault("the built-in network is truncated");
    }
    const auto header = nlohmann::json::parse(file.substr(sizeof(headerBytes), headerBytes));
    const std::string_view data = file.substr(sizeof(headerBytes) + headerBytes);
    EmbeddedNetwork result;
    std::map<std::string, Tensor> tensors;
    for (const auto& [key, entry] : header.items()) {
        if (key == "__metadata__") {
            result.metadata = entry.get<std::map<std::string, std::string>>();
        } else {
            tensors.emplace(key, readTensor(entry, data));
        }
    }
    result.snapshot = edmSnapshot(std::move(tensors), result.metadata.at("config"), kWhere);
    return result;
}

}  // namespace

const EmbeddedNetwork& embeddedNetwork() {
    static const EmbeddedNetwork network = readEmbedded();
    return network;
}

EdmSource embeddedSource(const std::string& name) {
    static const std::string sha256 = sha256OfBytes(fileBytes());
    return {name, sha256};
}

}  // namespace ld3
