#pragma once

#include "core/evaluation/evaluation.h"
#include "core/evaluation/evaluation_plan.h"

#include <filesystem>
#include <vector>

namespace ld3 {

/// Where the parts of an evaluation lie; the folder may be a run's.
struct EvaluationPaths {
    std::filesystem::path folder;

    [[nodiscard]] std::filesystem::path plan() const { return folder / "evaluation.json"; }

    [[nodiscard]] std::filesystem::path values() const { return folder / "evaluations.jsonl"; }

    /// What is in work: moments and sums so far, the reference, teacher samples.
    [[nodiscard]] std::filesystem::path state() const { return folder / "evaluation-state"; }
};

/// Adds a line to `evaluations.jsonl`, which is replaced as a whole: a torn last line of another
/// writer goes. @throws Error{Io}
void appendEvaluation(const EvaluationPaths& paths, const Evaluation& evaluation);

/// The same schedule, seed and protocol: measured twice, the values are equal.
[[nodiscard]] bool isSameMeasurement(const Evaluation& first, const Evaluation& second);

/// @throws Error{Io}
void writeEvaluationPlan(const EvaluationPaths& paths, const EvaluationPlan& plan);

}  // namespace ld3
