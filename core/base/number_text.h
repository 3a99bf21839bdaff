#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ld3 {

/// The shortest decimal text that reads back as exactly this number; independent of the locale.
[[nodiscard]] std::string numberText(double value);

/// Rounded to `digits` significant digits, without trailing zeros.
[[nodiscard]] std::string numberText(double value, int digits);

/// The number that the whole of `text` spells, or nothing; independent of the locale.
[[nodiscard]] std::optional<double> numberFromText(std::string_view text);

}  // namespace ld3
