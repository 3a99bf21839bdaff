#pragma once

#include "core/runs/run_folder.h"

#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// What was written in a run's folder after it was last read.
struct RunNews {
    RunInfo info;
    /// Reports are the whole: nothing was read before, the run went back to a checkpoint, or it was
    /// made anew.
    bool isWhole = false;
    std::vector<TrainingReport> reports;
    std::string log;
    std::optional<Schedule> schedule;         ///< best so far, where it is another one
    std::optional<SampleComparison> samples;  ///< where they are others
    RunPosition upTo;
};

/// Of a longer log the end is read.
inline constexpr uintmax_t kMostLogBytes = 2'000'000;

/// Keeps the last lines of a log, with a word that others stood before them; all where it is short.
void keepEndOfLog(std::string& log);

/// Reads what is new, so that a run in the making can be followed, from another machine too.
/// @param from   where the reading before ended
/// @param known  the status that it told; a run that was under way may have ended without a word
/// @param most   reports that are kept of more, see `thinReports`
/// @returns nothing where nothing has changed
/// @throws as `readRun`
[[nodiscard]] std::optional<RunNews> readRunNews(const std::filesystem::path& folder,
                                                 const RunPosition& from = {},
                                                 RunStatus known = RunStatus::Running,
                                                 size_t most = std::numeric_limits<size_t>::max());

}  // namespace ld3
