#include "core/evaluation/evaluation_size.h"

#include <algorithm>
#include <optional>

namespace ld3 {

namespace {

/// Each is there once.
template <class T>
void addOnce(std::vector<T>& list, const T& value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(value);
    }
}

/// The smallest budget with which a solver takes as many steps as a schedule has.
std::optional<int> budgetFor(const SolverSpec& solver, const LearnedUse& schedule) {
    const int steps = stepCount(schedule.solver, schedule.nfe);
    const int most = 4 * steps + 4;  // stages of a single step are three at most
    for (int nfe = minimumEvaluations(solver); nfe <= most; ++nfe) {
        if (stepCount(solver, nfe) == steps) {
            return nfe;
        }
    }
    return std::nullopt;
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
        for (const SolverSpec& solver : solvers) {
            const std::optional<int> nfe = budgetFor(solver, use);
            if (solver != use.solver && nfe && !use.hasCoefficients) {
                add(solver, *nfe, 1);
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
