#pragma once

#include "core/runs/run_folder.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace ld3::cli {

/// What tables and `--json` say of a run.
[[nodiscard]] nlohmann::json runSummary(const RunInfo& info);

void printRun(const RunRecord& run, bool asJson);

/// A line a run, for a list.
void printRuns(const std::vector<RunInfo>& runs, bool asJson);

/// Runs against each other and against their baselines.
void printComparison(const std::vector<RunRecord>& runs, bool asJson);

}  // namespace ld3::cli
