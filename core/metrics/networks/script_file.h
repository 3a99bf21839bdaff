#pragma once

#include "core/models/torchscript/script_module.h"

#include <stop_token>

namespace ld3 {

/// The path, once the archive behind it was checked: LibTorch trusts such files.
/// @param stop  asked between blocks of bytes
/// @throws Error{NotFound, BadFile, Io}; Stopped
[[nodiscard]] std::filesystem::path soundArchive(const std::filesystem::path& path,
                                                 const std::stop_token& stop = {});

/// @throws Error{BadFile} unless `forward` has all these inputs
void requireInputs(const ScriptModule& module,
                   const std::vector<std::string>& names,
                   const std::filesystem::path& path,
                   const std::string& remedy);

}  // namespace ld3
