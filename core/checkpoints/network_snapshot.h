#pragma once

#include "core/torch.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>

namespace ld3 {

/// A network as a file keeps it: what was built, with which arguments, and its tensors.
struct NetworkSnapshot {
    std::string className;                  ///< of the outermost module, e.g. "EDMPrecond"
    nlohmann::json arguments;               ///< constructor arguments, as they were given
    nlohmann::json attributes;              ///< plain values of the outermost module
    std::map<std::string, Tensor> tensors;  ///< parameters and buffers by dotted path
};

/// The network `ema` of an EDM snapshot pickle (`network-snapshot-*.pkl`, `edm-*.pkl`), or `net` of
/// a `training-state-*.pt`. Nothing in the file is executed; tensors share the mapped file where
/// alignment permits.
/// @param stop  asked between tensors and between blocks of bytes
/// @throws Error{NotFound, BadFile} naming file, object and what is wrong with it; Stopped
[[nodiscard]] NetworkSnapshot readNetworkSnapshot(const std::filesystem::path& path,
                                                  const std::stop_token& stop = {});

}  // namespace ld3
