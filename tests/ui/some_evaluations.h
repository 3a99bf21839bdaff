#pragma once

#include "core/evaluation/run_evaluation.h"
#include "tests/unit/evaluation/some_evaluations.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

// Plausible values, and something that measures them without a network.

namespace ld3::ui::testing {

using ld3::testing::early;
using ld3::testing::handMadeValue;
using ld3::testing::learnedValue;
using ld3::testing::teacherValue;

/// A learned schedule with the solver that it was learned for or another.
inline Evaluation usedWith(const SolverSpec& learnedFor, const SolverSpec& solver, double value) {
    Evaluation evaluation = learnedValue(5, value);
    evaluation.schedule = "2026-01-02_030405_fast_" + learnedFor.name + "_nfe5";
    evaluation.scheduleSha256 = evaluation.schedule;
    evaluation.run = "/runs/" + evaluation.schedule;
    evaluation.learnedFor = solverTitle(learnedFor);
    evaluation.solver = solver;
    return evaluation;
}

/// Measures each schedule of a plan in steps of a few milliseconds, with estimates between.
inline std::vector<Evaluation> fakeMeasure(const EvaluationPlan& plan,
                                           const std::filesystem::path& folder,
                                           EvaluationObserver& observer,
                                           const RunControl& control) {
    if (plan.model == "missing") {
        throw Error(ErrorCode::NotFound, "no such model", folder.string(), "check the path");
    }
    observer.noted("no weights found");
    std::vector<Evaluation> values;
    const int steps = plan.samples > 1000 ? 1'000'000 : static_cast<int>(plan.samples / 10);
    for (size_t row = 0; row < plan.schedules.size(); ++row) {
        Evaluation evaluation = handMadeValue(plan.schedules[row], 5, 1.0);
        evaluation.protocol.samples = plan.samples;
        for (int step = 1; step <= steps; ++step) {
            control.betweenEvaluations();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            evaluation.samplesDone = plan.samples * step / steps;
            evaluation.value = 3.0 + 10.0 / step;
            observer.measured(evaluation);
            const double done = static_cast<double>(row) + static_cast<double>(step) / steps;
            observer.progressed({"sampling",
                                 static_cast<int>(row),
                                 static_cast<int>(plan.schedules.size()),
                                 done / static_cast<double>(plan.schedules.size()),
                                 std::numeric_limits<double>::quiet_NaN()});
        }
        values.push_back(evaluation);
    }
    return values;
}

inline EvaluationPlan smallPlan(std::vector<std::string> schedules = {"edm"}) {
    EvaluationPlan plan;
    plan.schedules = std::move(schedules);
    plan.solvers = {makeSolverSpec("unipc")};
    plan.nfes = {5};
    plan.samples = 100;
    return plan;
}

/// A plan that takes far longer than any test waits.
inline EvaluationPlan longPlan() {
    EvaluationPlan plan = smallPlan();
    plan.samples = 100'000;
    return plan;
}

}  // namespace ld3::ui::testing
