#pragma once

#include "core/checkpoints/network_snapshot.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace ld3 {

/// The EDM network in any file that holds one, found by content: a snapshot pickle, a training
/// state, a `.safetensors` with its configuration, or a state dictionary with a configuration
/// beside it. Tensors may share the file.
/// @param configFile  the configuration of a state dictionary; empty: in the file or beside it
/// @param stop        asked between tensors and between blocks of bytes
/// @throws Error{NotFound, BadFile} naming file and reason; Error{Unsupported} for a file of
///         another kind that can be told apart; Stopped
[[nodiscard]] NetworkSnapshot readNetworkFile(const std::filesystem::path& path,
                                              const std::filesystem::path& configFile = {},
                                              const std::stop_token& stop = {});

/// Writes the network as `path`, a `.safetensors`, with its configuration beside it in a `.json`.
/// @throws Error{Io}
void writeNetworkFile(const std::filesystem::path& path, const NetworkSnapshot& snapshot);

}  // namespace ld3
