#pragma once

#include "core/runs/comparison.h"

#include <filesystem>
#include <vector>

namespace ld3 {

/// The rows of a comparison's file; a missing file has none.
/// @throws Error{BadFile} naming the line; Error{InvalidArgument} where it belongs to another plan
[[nodiscard]] std::vector<ComparisonRow> readComparison(const std::filesystem::path& file,
                                                        const ComparisonPlan& plan);

/// Replaces the file. @throws Error{Io}
void writeComparison(const std::filesystem::path& file,
                     const ComparisonPlan& plan,
                     const std::vector<ComparisonRow>& rows);

}  // namespace ld3
