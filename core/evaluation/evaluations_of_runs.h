#pragma once

#include "core/evaluation/evaluation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// Whether a value's run is this folder. A relative path, as a user typed it where the value was
/// measured, is any folder whose path ends with it.
/// @param run     as `Evaluation::run`; empty: of no folder
/// @param folder  need not exist
[[nodiscard]] bool isRun(const std::string& run, const std::filesystem::path& folder);

/// What was measured of runs: the values of their schedules, and those of hand-made schedules and
/// of the teacher that are of the same model and protocol, which a reader compares them with.
/// @returns in the order of `evaluations`; nothing where no value is of a run
[[nodiscard]] std::vector<Evaluation> evaluationsOfRuns(
    const std::vector<Evaluation>& evaluations, const std::vector<std::filesystem::path>& runs);

/// The folders beside runs that hold measured values, sorted; the runs themselves are not among
/// them.
[[nodiscard]] std::vector<std::filesystem::path> evaluationFoldersBeside(
    const std::vector<std::filesystem::path>& runs);

/// Gives the values of a run that was moved its new folder.
/// @returns whether there are any
bool moveRun(std::vector<Evaluation>& evaluations,
             const std::filesystem::path& from,
             const std::filesystem::path& to);

}  // namespace ld3
