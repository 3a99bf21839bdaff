#pragma once

#include <filesystem>

namespace ld3 {

/// Checks a TorchScript archive before LibTorch reads it, which trusts such files: directory,
/// checksums, and that every storage has the bytes that are spoken of.
/// @throws Error{NotFound, BadFile, Io} naming file and reason
void requireSoundArchive(const std::filesystem::path& path);

}  // namespace ld3
