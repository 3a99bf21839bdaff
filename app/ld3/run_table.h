#pragma once

#include "core/runs/run_folder.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace ld3::cli {

/// What tables and `--json` say of a run.
[[nodiscard]] nlohmann::json runSummary(const RunInfo& info);

void printRun(const RunRecord& run, bool asJson);

/// A line a run, for a list; cells without text are a dash.
/// @param columns  names of core/runs/run_columns.h. @throws Error{InvalidArgument}
void printRuns(const std::vector<RunInfo>& runs, const std::vector<std::string>& columns);
void printRunsAsJson(const std::vector<RunInfo>& runs);

/// What `--json` says of a run's marks.
[[nodiscard]] nlohmann::json marksToJson(const RunMarks& marks);

/// Runs against each other and against their baselines.
void printComparison(const std::vector<RunRecord>& runs, bool asJson);

}  // namespace ld3::cli
