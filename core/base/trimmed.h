#pragma once

#include <string>

namespace ld3 {

/// The text without spaces, tabs and line ends at both ends.
[[nodiscard]] inline std::string trimmed(const std::string& text) {
    constexpr const char* kSpaces = " \t\r\n";
    const size_t first = text.find_first_not_of(kSpaces);
    return first == std::string::npos
               ? std::string()
               : text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

}  // namespace ld3
