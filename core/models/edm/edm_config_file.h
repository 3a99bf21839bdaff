#pragma once

#include "core/checkpoints/network_snapshot.h"
#include "core/checkpoints/safetensors.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace ld3 {

/// Class, constructor arguments and attributes of an EDM network as JSON:
/// {"class": …, "arguments": {…}, "attributes": {…}}. Infinity is written as the text "inf".
[[nodiscard]] nlohmann::json edmConfigToJson(const NetworkSnapshot& snapshot);

/// The same read again, without tensors; `attributes` may be missing.
/// @throws Error{BadFile} naming `where` and the member that is missing or of another kind
[[nodiscard]] NetworkSnapshot edmConfigFromJson(const nlohmann::json& config,
                                                const std::string& where);

/// Whether a `.safetensors` file holds an EDM network: by its metadata `kind`, or because a
/// configuration lies beside it (see `edmConfigBeside`).
[[nodiscard]] bool isEdmTensorFile(const TensorFile& file, const std::filesystem::path& path);

/// The configuration that belongs to a file of weights: same name, ending `.json`.
[[nodiscard]] std::filesystem::path edmConfigBeside(const std::filesystem::path& weights);

/// A network from tensors that were read already (`.safetensors`, or a state dictionary in a `.pt`)
/// and the configuration in `config`, or beside `path` where that is empty.
/// @throws Error{BadFile, NotFound} naming the file
[[nodiscard]] NetworkSnapshot edmSnapshot(std::map<std::string, Tensor> tensors,
                                          const std::string& config,
                                          const std::filesystem::path& path);

/// A network from a `.safetensors` file; its configuration stands in the metadata `config` or
/// beside it.
/// @throws Error{BadFile, NotFound}
[[nodiscard]] NetworkSnapshot readEdmSafetensors(const std::filesystem::path& path);

/// Writes tensors under their own names, with metadata `kind` = "edm-network" and `config`.
/// @param metadata  more of it, e.g. how the network was made
/// @throws Error{Io}
void writeEdmSafetensors(const std::filesystem::path& path,
                         const NetworkSnapshot& snapshot,
                         const std::map<std::string, std::string>& metadata = {});

}  // namespace ld3
