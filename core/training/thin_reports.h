#pragma once

#include "core/training/training_report.h"

#include <cstddef>
#include <vector>

namespace ld3 {

/// More reports of one training than anyone tells apart in a plot: as many are held of one that is
/// opened.
inline constexpr size_t kManyReports = 100'000;

/// Keeps of each few updates in the middle those with the lowest and the highest loss, of training
/// and of validation, until at most `most` reports are left: a training of any length can be held
/// in memory, and no peak of it is lost. What is not an update, updates that improved, failed or
/// have a loss that is no number, the first and the newest quarter stay as long as they alone are
/// fewer.
/// @param most  >= 8
void thinReports(std::vector<TrainingReport>& reports, size_t most);

}  // namespace ld3
