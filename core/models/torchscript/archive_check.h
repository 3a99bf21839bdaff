#pragma once

#include <filesystem>
#include <stop_token>

namespace ld3 {

/// Checks a TorchScript archive before LibTorch reads it, which trusts such files: directory,
/// checksums, and that every storage has the bytes that are spoken of.
/// @param stop  asked between blocks of bytes
/// @throws Error{NotFound, BadFile, Io} naming file and reason; Stopped
void requireSoundArchive(const std::filesystem::path& path, const std::stop_token& stop = {});

}  // namespace ld3
