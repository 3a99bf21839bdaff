#pragma once

#include "core/runs/run_folder.h"

#include <vector>

namespace ld3 {

/// Runs of several folders can have one name, and what is drawn of runs goes by names: the first
/// keeps it, and so its looks, and the others are called with folders in front (`distinctLabels`).
void tellApart(std::vector<RunRecord>& runs);

}  // namespace ld3
