#pragma once

#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// What a sweep varies. An empty list keeps the recipe's own value.
struct SweepAxes {
    std::vector<SolverSpec> solvers;
    std::vector<int> nfes;
    std::vector<uint64_t> seeds;
};

/// The trainings of a sweep.
struct SweepPlan {
    std::vector<Recipe> recipes;       ///< solvers outermost, seeds innermost
    std::vector<std::string> leftOut;  ///< combinations that cannot be run, each with the reason
};

/// More trainings than this are no sweep but a slip of the keys.
inline constexpr uint64_t kMostSweepTrainings = 1000;

/// How many combinations there are, whether they can be run or not; told without making them.
[[nodiscard]] uint64_t sweepSize(const SweepAxes& axes);

/// @throws Error{InvalidArgument} for more than `kMostSweepTrainings` combinations
[[nodiscard]] SweepPlan planSweep(const Recipe& base, const SweepAxes& axes);

/// A folder's name for a training of a sweep: "unipc-3-bh1_nfe5_seed0".
[[nodiscard]] std::string sweepRunName(const Recipe& recipe);

/// An expected time, and what it was judged by.
struct TimeEstimate {
    double seconds = 0.0;
    int runs = 0;  ///< finished runs that it rests on
};

/// How long these trainings will take together, by finished runs of the same model, optimizer,
/// number type and loss: their time for an evaluation of a sample, times the evaluations that a
/// training of this size takes. Nothing where there is no such run.
/// @param setup     model, options and teacher of all trainings
/// @param earlier   known runs, newest first; at most the ten newest like ones count
[[nodiscard]] std::optional<TimeEstimate> estimateTime(const Experiment& setup,
                                                       const std::vector<Recipe>& recipes,
                                                       const std::vector<RunInfo>& earlier);

}  // namespace ld3
