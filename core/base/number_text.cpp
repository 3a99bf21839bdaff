#include "core/base/number_text.h"

#include <array>
#include <charconv>
#include <system_error>

namespace ld3 {

namespace {

/// Longer than any double in either form.
using Buffer = std::array<char, 64>;

}  // namespace

std::string numberText(double value) {
    Buffer buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

std::string numberText(double value, int digits) {
    Buffer buffer;
    const auto end =
        std::to_chars(
            buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, digits)
            .ptr;
    return {buffer.data(), end};
}

std::optional<double> numberFromText(std::string_view text) {
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end) {
        return std::nullopt;
    }
    return value;
}

}  // namespace ld3
