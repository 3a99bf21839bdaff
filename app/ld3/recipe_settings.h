#pragma once

#include "core/training/recipe.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3::cli {

/// The recipe with one field of its JSON form changed.
/// @param setting  "field.subfield=value"; the value is JSON, or else text
/// @throws Error{InvalidArgument} for an unknown field or a value of the wrong kind
[[nodiscard]] Recipe withSetting(const Recipe& recipe, const std::string& setting);

/// Sample numbers of each training batch in turn: a list of batches, a list of rounds of batches,
/// or an object with such a list under "batches".
/// @throws Error{NotFound, BadFile}
[[nodiscard]] std::vector<std::vector<int64_t>> readBatchOrder(const std::filesystem::path& path);

}  // namespace ld3::cli
