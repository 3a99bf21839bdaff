#include "core/models/edm/edm_config_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <cmath>
#include <system_error>
#include <utility>

namespace ld3 {

using nlohmann::json;

namespace {

constexpr const char* kKind = "edm-network";

/// JSON has no infinity.
json withoutInfinity(const json& value) {
    if (value.is_number_float() && std::isinf(value.get<double>())) {
        return "inf";
    }
    if (!value.is_structured()) {
        return value;
    }
    json result = value;
    for (auto& entry : result) {
        entry = withoutInfinity(entry);
    }
    return result;
}

json parsedConfig(const std::string& text, const std::string& where) {
    try {
        return json::parse(text);
    } catch (const json::exception& error) {
        throw Error(ErrorCode::BadFile,
                    "the network's configuration is not JSON",
                    where,
                    std::string("see ") + error.what());
    }
}

}  // namespace

json edmConfigToJson(const NetworkSnapshot& snapshot) {
    return {{"class", snapshot.className},
            {"arguments", withoutInfinity(snapshot.arguments)},
            {"attributes", withoutInfinity(snapshot.attributes)}};
}

NetworkSnapshot edmConfigFromJson(const json& config, const std::string& where) {
    const auto isMember = [&](const char* name, json::value_t type) {
        return config.is_object() && config.contains(name) && config.at(name).type() == type;
    };
    if (!isMember("class", json::value_t::string) ||
        !isMember("arguments", json::value_t::object)) {
        throw Error(ErrorCode::BadFile,
                    "the network's configuration has no class or no arguments",
                    where,
                    R"(give {"class": "EDMPrecond", "arguments": {...}})");
    }
    NetworkSnapshot snapshot;
    snapshot.className = config.at("class").get<std::string>();
    snapshot.arguments = config.at("arguments");
    if (isMember("attributes", json::value_t::object)) {
        snapshot.attributes = config.at("attributes");
    }
    return snapshot;
}

std::filesystem::path edmConfigBeside(const std::filesystem::path& weights) {
    return std::filesystem::path(weights).replace_extension(".json");
}

bool isEdmTensorFile(const TensorFile& file, const std::filesystem::path& path) {
    const auto kind = file.metadata.find("kind");
    if (kind != file.metadata.end()) {
        return kind->second == kKind;
    }
    std::error_code ignored;
    return std::filesystem::exists(edmConfigBeside(path), ignored);
}

NetworkSnapshot edmSnapshot(std::map<std::string, Tensor> tensors,
                            const std::string& config,
                            const std::filesystem::path& path) {
    const std::filesystem::path beside = edmConfigBeside(path);
    const std::string where = config.empty() ? beside.string() : path.string();
    NetworkSnapshot snapshot =
        edmConfigFromJson(parsedConfig(config.empty() ? readFile(beside) : config, where), where);
    snapshot.tensors = std::move(tensors);
    return snapshot;
}

NetworkSnapshot readEdmSafetensors(const std::filesystem::path& path) {
    TensorFile file = readSafetensors(path);
    return edmSnapshot(std::move(file.tensors), file.metadata["config"], path);
}

void writeEdmSafetensors(const std::filesystem::path& path,
                         const NetworkSnapshot& snapshot,
                         const std::map<std::string, std::string>& metadata) {
    TensorFile file{snapshot.tensors, metadata};
    file.metadata["kind"] = kKind;
    file.metadata["config"] = edmConfigToJson(snapshot).dump();
    writeSafetensors(path, file);
}

}  // namespace ld3
