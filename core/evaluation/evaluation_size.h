#pragma once

#include "core/evaluation/evaluation_plan.h"

#include <cstdint>
#include <vector>

namespace ld3 {

/// What a learned schedule of a plan was learned for.
struct LearnedUse {
    SolverSpec solver;
    int nfe = 0;
    bool hasCoefficients = false;  ///< learned ones: no other solver can use it
};

/// How much a plan asks for.
struct EvaluationSize {
    int values = 0;                  ///< the teacher's own included
    int64_t networkEvaluations = 0;  ///< of one sample each; without those of a teacher reference
};

/// @param handMade  number of the plan's schedules that are hand-made kinds
/// @param learned   its other schedules
[[nodiscard]] EvaluationSize evaluationSize(const EvaluationPlan& plan,
                                            int handMade,
                                            const std::vector<LearnedUse>& learned);

}  // namespace ld3
