#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace ld3 {

/// Lower-case hexadecimal SHA-256.
[[nodiscard]] std::string sha256OfBytes(std::string_view bytes);

/// The same of a file, streamed.
/// @param stop  asked between two blocks of a megabyte
/// @throws Error{NotFound, Io}; Stopped
[[nodiscard]] std::string sha256OfFile(const std::filesystem::path& path,
                                       const std::stop_token& stop = {});

}  // namespace ld3
