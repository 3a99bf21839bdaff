#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ld3 {

/// JSON for a file. What in it is not UTF-8, as the path of a model may be, is written with
/// replacement characters: what was computed is worth more than the exact spelling of a name.
/// @param indent  spaces a level; -1: one line
[[nodiscard]] std::string jsonText(const nlohmann::json& json, int indent = -1);

/// A text as it is read back from such a file.
[[nodiscard]] std::string asInJson(const std::string& text);

}  // namespace ld3
