#pragma once

#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// Everything that `run.json` (format "ld3-run/1") holds: what a list shows, and what is needed to
/// go on with the run or to repeat it.
struct RunDocument {
    RunInfo info;
    std::filesystem::path teacherFile;  ///< where the teacher set came from; empty: made in the run
    std::filesystem::path lossFile;     ///< the user's own loss
    std::string lossReason;  ///< why the loss was chosen for the user; empty: they chose it
    std::vector<std::string> baselines;
    int picturedSamples = 0;
};

/// Status, times and progress are empty.
/// @param threads  resolved
[[nodiscard]] RunDocument makeRunDocument(const Experiment& experiment,
                                          const ModelInfo& model,
                                          const std::string& device,
                                          int threads);

[[nodiscard]] nlohmann::json runToJson(const RunDocument& document);

/// `<folder>/run.json`. Status "running" is read as it stands in the file.
/// @throws Error{NotFound} without the folder, Error{BadFile} where it is not a run,
///         Error{Unsupported} for a newer format
[[nodiscard]] RunDocument readRunDocument(const std::filesystem::path& folder);

/// The command line that makes the same run again: flags for the usual fields, `--set` for the
/// others that differ from the named recipe's defaults. Its run goes to a folder of the same name,
/// wherever the command is typed.
[[nodiscard]] std::string repeatCommand(const Experiment& experiment);

/// The same with a run folder of its own.
[[nodiscard]] std::string repeatCommand(const Experiment& experiment,
                                        const std::filesystem::path& out);

/// The command line that makes an existing run again, into a new folder beside it.
/// @throws as `readRunDocument`
[[nodiscard]] std::string repeatCommandOf(const std::filesystem::path& run);

/// `wish`, or with a number behind it where something lies there already.
[[nodiscard]] std::filesystem::path unusedFolder(const std::filesystem::path& wish);

/// Date and time in UTC, ISO 8601.
[[nodiscard]] std::string utcNow();

}  // namespace ld3
