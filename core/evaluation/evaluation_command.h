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

}  // namespace ld3
