#pragma once

#include "core/base/run_control.h"
#include "core/models/open_model.h"
#include "core/training/recipe.h"
#include "core/training/teacher_spec.h"
#include "core/training/training_report.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace ld3 {

/// What is compared: every method with every solver, budget and seed, all on the same fresh noises.
struct ComparisonPlan {
    std::string model = "builtin";
    ModelOptions options;
    int threads = 0;  ///< of the CPU; 0: all cores
    std::vector<SolverSpec> solvers = {
        {"unipc", 3, "bh1"}, {"dpm-solver++", 3, ""}, {"ipndm", 3, ""}, {"euler", 1, ""}};
    std::vector<int> nfes = {4, 5, 6, 8, 10};
    std::vector<uint64_t> seeds = {0, 1, 2};  ///< of teacher noise and shuffling
    std::vector<std::string> recipes = {"fast", "paper"};
    std::vector<std::string> handMade = {
        "edm", "logSNR", "edm_3", "poly_3", "time_quadratic", "time_uniform"};
    std::vector<int> coefficientNfes = {4, 5, 6};  ///< budgets at which `fast` also learns them
    TeacherSpec teacher;                           ///< count and seed are the plan's
    int trainCount = 50, validCount = 50;
    int freshCount = 512;
    uint64_t freshSeed = 1'000'003;  ///< none of `seeds`
};

/// Where a training stood: what it had cost and how good its schedule was.
struct ComparisonPoint {
    EvaluationCount evaluations;
    double seconds = 0.0;
    double mean = 0.0;  ///< on the fresh noises; NaN where it was not measured
};

/// One training or hand-made schedule, measured: mean squared error against the teacher.
struct ComparisonRow {
    SolverSpec solver;
    int nfe = 0;
    std::string method;   ///< "fast", "paper", "fast+coefficients", or a hand-made kind
    bool learned = true;  ///< hand-made schedules have no seed and no cost
    uint64_t seed = 0;
    double mean = 0.0, median = 0.0;  ///< over the fresh noises
    double validLoss = 0.0;           ///< of the training; NaN for hand-made schedules
    EvaluationCount evaluations;
    double seconds = 0.0;                 ///< of the training alone
    std::vector<ComparisonPoint> course;  ///< the schedules on the way, in their order
};

/// Method name of `fast` that also learns the solver's coefficients.
inline constexpr const char* kWithCoefficients = "fast+coefficients";

/// Called after each row with all rows so far and the share that is done.
using ComparisonProgress =
    std::function<void(const std::vector<ComparisonRow>& rows, double fraction)>;

/// Trains and measures everything that is not yet in `file`, and adds it there row by row (JSON
/// lines; the first line is the plan), so that an interrupted comparison goes on where it stood.
/// @returns all rows of the plan, in its order
/// @throws Error; Error{InvalidArgument} where the file belongs to another plan; Stopped
std::vector<ComparisonRow> runComparison(const ComparisonPlan& plan,
                                         const std::filesystem::path& file,
                                         const ComparisonProgress& progress,
                                         const RunControl& control);

}  // namespace ld3
