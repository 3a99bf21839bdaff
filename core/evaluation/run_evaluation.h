#pragma once

#include "core/base/run_control.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/evaluation_plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// How far an evaluation is.
struct EvaluationProgress {
    std::string stage;        ///< "reference", "sampling"
    int row = 0, rows = 0;    ///< value in work (from 0), values in all
    double fraction = 0.0;    ///< of everything
    double etaSeconds = 0.0;  ///< NaN while unknown
};

/// Told what happens, in the thread of the work.
class EvaluationObserver {
  public:
    EvaluationObserver() = default;
    EvaluationObserver(const EvaluationObserver&) = delete;
    EvaluationObserver& operator=(const EvaluationObserver&) = delete;
    virtual ~EvaluationObserver() = default;

    virtual void progressed(const EvaluationProgress& /*progress*/) {}

    /// A value is known better: an early estimate, or complete.
    virtual void measured(const Evaluation& /*evaluation*/) {}

    /// Something to know: the batch was halved, weights were not found.
    virtual void noted(const std::string& /*line*/) {}
};

/// Measures what the folder does not hold yet: `plan.json`, `evaluations.jsonl` (complete values,
/// only appended to) and, while a value is being measured, `evaluation-state/`. A stopped or
/// killed evaluation goes on where it was and on the CPU ends with the same values.
/// @param folder  made where missing; a run folder may be given: its schedule's values stand in it
/// @returns all values of the plan, in its order
/// @throws Error; Error{InvalidArgument} with the plan's first problem; Stopped
std::vector<Evaluation> runEvaluation(const EvaluationPlan& plan,
                                      const std::filesystem::path& folder,
                                      EvaluationObserver& observer,
                                      const RunControl& control);

/// The values of `evaluations.jsonl` in a folder, a last torn line left out; none where it is
/// missing. @throws Error{BadFile} naming the line
[[nodiscard]] std::vector<Evaluation> readEvaluations(const std::filesystem::path& folder);

/// The plan that a folder was begun with. @throws Error{NotFound, BadFile}
[[nodiscard]] EvaluationPlan readEvaluationPlan(const std::filesystem::path& folder);

}  // namespace ld3
