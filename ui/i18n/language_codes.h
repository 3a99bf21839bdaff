#pragma once

#include <array>

namespace ld3::ui {

/// The codes of `languages()`, in their order; without Qt, for the command line that is built
/// without a window.
inline constexpr std::array<const char*, 5> kLanguageCodes = {"en", "de", "fr", "zh_CN", "vi"};

}  // namespace ld3::ui
