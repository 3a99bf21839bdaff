#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ld3 {

/// The whole numbers of a list such as "4, 5, 8-10", in their order and each once; independent of
/// the locale. Commas, semicolons and blanks part them. Empty text: none.
/// @returns nothing where the text is no such list, or a range has more than 1000 numbers
[[nodiscard]] std::optional<std::vector<uint64_t>> wholeNumbersFromText(std::string_view text);

}  // namespace ld3
