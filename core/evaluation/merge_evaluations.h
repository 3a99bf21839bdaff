#pragma once

#include "core/evaluation/evaluation.h"

#include <filesystem>
#include <vector>

namespace ld3 {

/// Joins what `runEvaluation` left in the folders of all shards of a plan, and adds the values to
/// `evaluations.jsonl` in `out`. Needs neither model nor weights.
/// @returns the values, by schedule, solver, budget and seed
/// @throws Error{InvalidArgument} naming the folder where shards are missing, twice there, not
///         complete, or of unlike plans
std::vector<Evaluation> mergeEvaluations(const std::vector<std::filesystem::path>& shards,
                                         const std::filesystem::path& out);

}  // namespace ld3
