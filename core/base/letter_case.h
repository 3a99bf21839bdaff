#pragma once

#include <string>
#include <string_view>

namespace ld3 {

/// Latin capitals as small letters; everything else, other alphabets included, as it is.
[[nodiscard]] inline std::string lowerCase(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

}  // namespace ld3
