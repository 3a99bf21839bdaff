#pragma once

#include "core/training/training_report.h"

#include <cstddef>
#include <vector>

namespace ld3 {

/// More reports of one training than anyone tells apart in a plot: as many are held of one that is
/// opened.
inline constexpr size_t kManyReports = 100'000;

/// Leaves out every second update of those in the middle until at most `most` reports are left, so
/// that a training of any length can be held in memory. What is not an update, updates that
/// improved or failed, the first and the newest quarter stay as long as they alone are fewer.
/// @param most  >= 8
void thinReports(std::vector<TrainingReport>& reports, size_t most);

}  // namespace ld3
