#pragma once

#include "core/diffusion/model_info.h"
#include "core/evaluation/evaluation_plan.h"
#include "core/schedules/schedule.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// One value to be measured.
struct EvaluationTask {
    Schedule schedule;  ///< with the solver and budget that sample
    std::string label;  ///< "edm", or the name of the run or file
    std::string learnedFor;
    std::string run;
    std::string sha256;  ///< of all of the schedule that matters for samples
    bool isTeacher = false;
    uint64_t seed = 0;
    std::filesystem::path source = {};  ///< the run or file; empty: hand-made, or the teacher's
};

/// The plan's values in the order of schedules, solvers, budgets and seeds; the teacher's first.
/// @throws Error{InvalidArgument, NotFound, BadFile} where a schedule is not known, does not fit a
///         budget, or belongs to noise levels that the model does not have
[[nodiscard]] std::vector<EvaluationTask> evaluationTasks(const EvaluationPlan& plan,
                                                          const ModelInfo& model);

/// Gives schedules of different runs and files that have one label names of their own, as
/// `distinctLabels` makes them.
void tellLabelsApart(std::vector<EvaluationTask>& tasks);

/// SHA-256 of times, eval times, solver, budget, coefficients and noise schedule; names and
/// provenance do not count.
[[nodiscard]] std::string scheduleSha256(const Schedule& schedule);

}  // namespace ld3
