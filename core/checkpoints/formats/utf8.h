#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ld3 {

/// Whether the bytes are well-formed UTF-8 (no surrogates, no overlong forms).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// One byte for each character of a UTF-8 text; none if a character lies above U+00FF.
[[nodiscard]] std::optional<std::string> latin1FromUtf8(std::string_view text);

}  // namespace ld3
