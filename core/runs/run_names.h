#pragma once

#include "core/base/distinct_labels.h"
#include "core/runs/run_folder.h"

#include <string>
#include <vector>

namespace ld3 {

/// Names that tell runs apart, in their order, as `distinctLabels` makes them.
[[nodiscard]] std::vector<std::string> distinctNames(const std::vector<RunRecord>& runs,
                                                     SharedName shared = SharedName::NobodyKeeps);

/// Runs of several folders can have one name, and what is drawn of runs goes by names: the first
/// keeps it, and so its looks, and the others are called with folders in front (`distinctLabels`).
void tellApart(std::vector<RunRecord>& runs);

}  // namespace ld3
