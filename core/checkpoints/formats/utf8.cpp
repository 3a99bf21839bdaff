#include "core/checkpoints/formats/utf8.h"

#include <cstdint>

namespace ld3 {

namespace {

bool continues(unsigned char byte) {
    return (byte & 0xC0) == 0x80;
}

/// Bytes of the well-formed character that begins here; 0 if there is none.
size_t characterLength(std::string_view bytes, size_t at) {
    const auto byte = [&](size_t i) -> unsigned char {
        return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0;
    };
    const unsigned char first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return continues(byte(1)) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) >= 0xA0;
        return continues(byte(1)) && continues(byte(2)) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool beyond = first == 0xF4 && byte(1) >= 0x90;
        return continues(byte(1)) && continues(byte(2)) && continues(byte(3)) && !overlong &&
                       !beyond
                   ? 4
                   : 0;
    }
    return 0;
}

}  // namespace

bool isUtf8(std::string_view bytes) {
    size_t at = 0;
    while (at < bytes.size()) {
        const size_t length = characterLength(bytes, at);
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

std::optional<std::string> latin1FromUtf8(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first < 0x80) {
            bytes += text[i];
        } else if ((first == 0xC2 || first == 0xC3) && i + 1 < text.size()) {
            bytes += static_cast<char>((first & 3) << 6 | (text[++i] & 0x3F));
        } else {
            return std::nullopt;
        }
    }
    return bytes;
}

}  // namespace ld3
