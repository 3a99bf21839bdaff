#pragma once

#include "core/runs/run_folder.h"

#include <filesystem>

namespace ld3 {

/// The best schedule of a run so far.
/// @param folder  the run's, for the message
/// @throws Error{NotFound} while it has none
[[nodiscard]] const Schedule& requireSchedule(const RunRecord& run,
                                              const std::filesystem::path& folder);

}  // namespace ld3
