#include "core/evaluation/evaluation_size.h"

#include <algorithm>

namespace ld3 {

namespace {

/// Each is there once.
template <class T>
void addOnce(std::vector<T>& list, const T& value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(value);
    }
}

/// True where a solver makes as many steps of this budget as a schedule has.
bool takesAsManySteps(const SolverSpec& solver, const LearnedUse& schedule) {
    return minimumEvaluations(solver) <= schedule.nfe &&
           stepCount(solver, schedule.nfe) == stepCount(schedule.solver, schedule.nfe);
}

}  // namespace

EvaluationSize evaluationSize(const EvaluationPlan& plan,
                              int handMade,
                              const std::vector<LearnedUse>& learned) {
    std::vector<SolverSpec> solvers = plan.solvers;
    std::vector<int> nfes = plan.nfes;
    for (const LearnedUse& use : learned) {
        if (plan.solvers.empty()) {
            addOnce(solvers, use.solver);
        }
        if (plan.nfes.empty()) {
            addOnce(nfes, use.nfe);
        }
    }
    EvaluationSize size;
    const auto add = [&](const SolverSpec& solver, int nfe, int times) {
        size.values += times;
        size.networkEvaluations += plan.samples * times * int64_t{evaluationCount(solver, nfe)};
    };
    for (const SolverSpec& solver : solvers) {
        for (const int nfe : nfes) {
            add(solver, nfe, handMade);
        }
    }
    for (const LearnedUse& use : learned) {
        add(use.solver, use.nfe, 1);
        for (const SolverSpec& solver : plan.solvers) {
            if (solver != use.solver && takesAsManySteps(solver, use)) {
                add(solver, use.nfe, 1);
            }
        }
    }
    // The teacher's distance to itself is nothing to measure.
    if (plan.withTeacher && !isDistanceMetric(plan.metric)) {
        add(plan.teacher.solver, plan.teacher.nfe, 1);
    }
    const auto seeds = static_cast<int>(plan.seeds.size());
    size.values *= seeds;
    size.networkEvaluations *= seeds;
    return size;
}

}  // namespace ld3
