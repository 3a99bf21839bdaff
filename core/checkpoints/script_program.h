#pragma once

#include <filesystem>
#include <string>

namespace ld3 {

/// The source text of the program in a TorchScript archive, all files of its folder `code` one
/// after the other; nothing is executed.
/// @throws Error{NotFound, BadFile, Io} naming file and reason
[[nodiscard]] std::string scriptProgram(const std::filesystem::path& path);

}  // namespace ld3
