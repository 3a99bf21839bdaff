#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ld3 {

/// Lower-case hexadecimal SHA-256.
[[nodiscard]] std::string sha256OfBytes(std::string_view bytes);

/// The same of a file, streamed. @throws Error{NotFound, Io}
[[nodiscard]] std::string sha256OfFile(const std::filesystem::path& path);

}  // namespace ld3
