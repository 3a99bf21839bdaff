#pragma once

#include "core/evaluation/evaluation_plan.h"

#include <filesystem>
#include <string>

namespace ld3 {

/// "unipc:3", "unipc:3:bh2" or "euler": a solver as the command line takes it.
[[nodiscard]] std::string solverText(const SolverSpec& solver);

/// The `ld3 evaluate` line that makes the same evaluation; what is as by default is left out,
/// except for what a reader looks for: schedules, metric, reference, samples, seeds.
/// @param folder  for `--out`
[[nodiscard]] std::string evaluationCommand(const EvaluationPlan& plan,
                                            const std::filesystem::path& folder);

/// The `ld3 pictures` line that draws the same samples side by side.
/// @param plan  with one seed
/// @param out   for `--out`
[[nodiscard]] std::string picturesCommand(const EvaluationPlan& plan,
                                          const std::filesystem::path& out);

}  // namespace ld3
