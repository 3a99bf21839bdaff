#pragma once

#include <string>

namespace ld3::cli {

/// The language that `--language` asks for, as the window takes its own too: "de_AT" is served by
/// "de". Empty stays empty.
/// @throws Error{InvalidArgument} for a language that is not spoken
[[nodiscard]] std::string chosenLanguage(const std::string& wish);

}  // namespace ld3::cli
