#pragma once

#include "core/models/open_model.h"
#include "core/solvers/solver_spec.h"
#include "core/training/teacher_spec.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// What is to be measured: every schedule with every solver, budget and seed.
struct EvaluationPlan {
    std::string model = "builtin";
    ModelOptions options;
    std::string noiseSchedule;  ///< of hand-made schedules; empty: the model's own
    int threads = 0;            ///< of the CPU; 0: all cores

    /// Hand-made kinds ("edm", "logSNR"), run folders, schedule files. A learned schedule is used
    /// with its own solver and budget; where `solvers` are given, also with those that take as many
    /// steps.
    std::vector<std::string> schedules = {"edm"};
    std::vector<SolverSpec> solvers;  ///< for hand-made kinds; empty: those of the learned ones
    std::vector<int> nfes;            ///< for hand-made kinds; empty: those of the learned ones
    std::vector<uint64_t> seeds = {0};

    std::string metric =
        "auto";            ///< "auto", "fid", "pixel-pca", "random-conv", "lpips", "l2", "l1"
    std::string frontEnd;  ///< of Inception: "pt", "nv", or empty: as its weights have it
    std::filesystem::path weights;   ///< folder or file of network weights; empty: the usual folder
    std::string reference = "auto";  ///< "auto", "exact", "teacher", statistics file or folder
    int64_t samples = 10'000;
    int64_t batch = 64;            ///< of one network call; halved where memory does not suffice
    std::string rounding = "edm";  ///< to bytes: "edm" (to nearest) or "ld3" (down)
    TeacherSpec teacher;           ///< count, seed and model are the plan's
    bool withTeacher = true;       ///< the teacher's own value stands beside

    int shard = 0, shards = 1;  ///< this process's part of the samples of every value

    /// All faults at once, each "field: what is wrong"; empty when the plan can be run.
    [[nodiscard]] std::vector<std::string> problems() const;
};

/// Metric names that a plan may have, "auto" first.
[[nodiscard]] const std::vector<std::string>& evaluationMetrics();

/// True for metrics that compare each sample with the teacher's from the same noise.
[[nodiscard]] bool isDistanceMetric(const std::string& metric);

}  // namespace ld3
