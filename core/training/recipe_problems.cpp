#include "core/training/recipe_problems.h"

#include "core/base/error.h"
#include "core/schedules/heuristics.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ld3 {

namespace {

/// The budget's number of steps, or nothing (and a problem) where solver or budget cannot be used.
std::optional<int> usableSteps(const Recipe& recipe, ProblemList& problems) {
    SolverSpec solver;
    try {
        solver = makeSolverSpec(recipe.solver.name, recipe.solver.order, recipe.solver.variant);
    } catch (const Error& error) {
        problems.add("solver", error.problem() + " (" + error.where() + "); " + error.remedy());
        return std::nullopt;
    }
    const int smallest = minimumEvaluations(solver);
    if (recipe.nfe < smallest) {
        problems.add("nfe",
                     std::to_string(recipe.nfe) + " is too few for " + solverTitle(solver) +
                         ", which needs at least " + std::to_string(smallest));
        return std::nullopt;
    }
    return stepCount(solver, recipe.nfe);
}

bool isKnownKind(const std::string& kind) {
    if (kind.starts_with("poly_") || kind.starts_with("edm_")) {
        return true;
    }
    const auto& kinds = scheduleKinds();
    return std::any_of(
        kinds.begin(), kinds.end(), [&kind](const ScheduleKind& k) { return k.name == kind; });
}

void checkBatchOrder(const Recipe& recipe, ProblemList& problems) {
    for (size_t i = 0; i < recipe.batchOrder.size(); ++i) {
        const auto& batch = recipe.batchOrder[i];
        const auto inRange = [&recipe](int64_t sample) {
            return sample >= -1 && sample < recipe.trainCount;
        };
        const bool anySample =
            std::any_of(batch.begin(), batch.end(), [](int64_t sample) { return sample >= 0; });
        if (!anySample || !std::all_of(batch.begin(), batch.end(), inRange)) {
            problems.add("batch_order",
                         "batch " + std::to_string(i) +
                             " must name at least one sample, each in [0, train_count) or -1");
            return;  // one line is enough for a file of hundreds
        }
    }
}

bool isFraction(double value) {
    return value > 0.0 && value <= 1.0;
}

bool isPositive(double value) {
    return value > 0.0 && std::isfinite(value);
}

void checkPrior(const std::vector<double>& sigmas, int steps, ProblemList& problems) {
    if (sigmas.empty()) {
        return;
    }
    const std::string field = "descent.prior_sigmas";
    problems.require(static_cast<int>(sigmas.size()) == steps + 1,
                     field,
                     "needs " + std::to_string(steps + 1) + " values for this budget, has " +
                         std::to_string(sigmas.size()));
    problems.require(
        std::all_of(sigmas.begin(), sigmas.end(), isPositive) &&
            std::adjacent_find(sigmas.begin(), sigmas.end(), std::less_equal<>()) == sigmas.end(),
        field,
        "must be positive and strictly decreasing");
}

}  // namespace

void checkCommonFields(const Recipe& recipe, ProblemList& problems) {
    (void)usableSteps(recipe, problems);
    try {
        (void)NoiseSchedule(recipe.noiseSchedule);
    } catch (const Error& error) {
        problems.add("noise_schedule",
                     error.problem() + " (" + error.where() + "); " + error.remedy());
    }
    problems.require(!recipe.name.empty(), "name", "must not be empty");
    problems.require(recipe.version == 1,
                     "version",
                     std::to_string(recipe.version) + " is not known; this program knows 1");
    problems.require(recipe.lpipsNet == "vgg" || recipe.lpipsNet == "alex",
                     "lpips_net",
                     recipe.lpipsNet + " is not known; use vgg or alex");
    problems.require(recipe.trainCount >= 1, "train_count", "must be at least 1");
    problems.require(recipe.validCount >= 1, "valid_count", "must be at least 1");
    checkBatchOrder(recipe, problems);
}

void checkDescent(const Recipe& recipe, ProblemList& problems) {
    const DescentOptions& d = recipe.descent;
    problems.require(d.roundsTimes >= 0, "descent.rounds_times", "must not be negative");
    problems.require(d.roundsBoth >= 0, "descent.rounds_both", "must not be negative");
    problems.require(d.roundsTimes + d.roundsBoth >= 1,
                     "descent.rounds_times",
                     "there must be at least one round in all");
    problems.require(d.trainBatch >= 1, "descent.train_batch", "must be at least 1");
    problems.require(d.validBatch >= 1, "descent.valid_batch", "must be at least 1");
    problems.require(
        d.windowRate > 0.0 && d.windowRate <= 0.5, "descent.window_rate", "must lie in (0, 0.5]");
    problems.require(
        isPositive(d.learningRateTimes), "descent.learning_rate_times", "must be positive");
    problems.require(
        isPositive(d.learningRateEval), "descent.learning_rate_eval", "must be positive");
    problems.require(d.learningRateTimesMin >= 0.0 && d.learningRateTimesMin <= d.learningRateTimes,
                     "descent.learning_rate_times_min",
                     "must lie in [0, learning_rate_times]");
    problems.require(d.learningRateEvalMin >= 0.0 && d.learningRateEvalMin <= d.learningRateEval,
                     "descent.learning_rate_eval_min",
                     "must lie in [0, learning_rate_eval]");
    problems.require(
        isFraction(d.learningRateDecay), "descent.learning_rate_decay", "must lie in (0, 1]");
    problems.require(
        d.momentum >= 0.0 && d.momentum < 1.0, "descent.momentum", "must lie in [0, 1)");
    problems.require(d.patience >= 1, "descent.patience", "must be at least 1");
    problems.require(d.stopCount >= 1, "descent.stop_count", "must be at least 1");
    problems.require(std::isfinite(d.radius), "descent.radius", "must be a finite number");
    problems.require(std::isfinite(d.noiseRate), "descent.noise_rate", "must be a finite number");
    problems.require(
        isFraction(d.noiseRateDecay), "descent.noise_rate_decay", "must lie in (0, 1]");
    problems.require(recipe.startSchedule.empty(),
                     "start_schedule",
                     "is for the optimizer lm; gradient descent starts from uniform lambda or "
                     "uniform time, or from descent.prior_sigmas");
    // The window of eval times is measured in differences of the logits, which all are 1 at first.
    problems.require(
        d.learnTimes || recipe.parametrisation == Parametrisation::Time || !d.priorSigmas.empty(),
        "descent.learn_times",
        "false leaves the lambda parametrisation nothing to learn; use time");
    ProblemList ignored;  // already reported by the common check
    if (const auto steps = usableSteps(recipe, ignored)) {
        checkPrior(d.priorSigmas, *steps, problems);
    }
}

void checkLeastSquares(const Recipe& recipe, ProblemList& problems) {
    const LeastSquaresOptions& l = recipe.leastSquares;
    problems.require(recipe.parametrisation == Parametrisation::Lambda,
                     "parametrisation",
                     "the optimizer lm works in lambda only");
    ProblemList ignored;  // already reported by the common check
    if (const auto steps = usableSteps(recipe, ignored)) {
        checkPrior(recipe.descent.priorSigmas, *steps, problems);
    }
    problems.require(recipe.startSchedule.empty() || recipe.descent.priorSigmas.empty(),
                     "start_schedule",
                     "is one start, descent.prior_sigmas another; give one of them");
    if (recipe.startSchedule.empty()) {
        problems.require(!l.screen.empty(),
                         "least_squares.screen",
                         "needs at least one candidate, or start_schedule");
    } else {
        problems.require(isKnownKind(recipe.startSchedule),
                         "start_schedule",
                         recipe.startSchedule + " is not a known kind of schedule");
    }
    for (const std::string& kind : l.screen) {
        problems.require(isKnownKind(kind),
                         "least_squares.screen",
                         (kind.empty() ? "(empty)" : kind) + " is not a known kind of schedule");
    }
    const std::pair<int, const char*> counts[] = {{l.screenSamples, "least_squares.screen_samples"},
                                                  {l.starts, "least_squares.starts"},
                                                  {l.finalists, "least_squares.finalists"},
                                                  {l.samples, "least_squares.samples"},
                                                  {l.samplesBoth, "least_squares.samples_both"},
                                                  {l.validateEvery, "least_squares.validate_every"},
                                                  {l.batch, "least_squares.batch"}};
    for (const auto& [count, field] : counts) {
        problems.require(count >= 1, field, "must be at least 1");
    }
    problems.require(
        l.iterationsTimes >= 0, "least_squares.iterations_times", "must not be negative");
    problems.require(
        l.iterationsBoth >= 0, "least_squares.iterations_both", "must not be negative");
    problems.require(l.iterationsTimes + l.iterationsBoth >= 1,
                     "least_squares.iterations_times",
                     "there must be at least one iteration in all");
    problems.require(l.validationGain >= 0.0 && l.validationGain < 1.0,
                     "least_squares.validation_gain",
                     "must lie in [0, 1)");
    problems.require(l.trainingGain >= 0.0 && l.trainingGain < 1.0,
                     "least_squares.training_gain",
                     "must lie in [0, 1)");
    problems.require(
        l.outlierMedians >= 0.0, "least_squares.outlier_medians", "must not be negative");
    problems.require(isPositive(l.damping), "least_squares.damping", "must be positive");
    problems.require(l.differenceStep > 0.0 && l.differenceStep <= 0.5,
                     "least_squares.difference_step",
                     "must lie in (0, 0.5]");
    if (l.learnCoefficients) {
        problems.require(
            l.coefficientSamples >= 1, "least_squares.coefficient_samples", "must be at least 1");
        problems.require(l.iterationsCoefficients >= 1,
                         "least_squares.iterations_coefficients",
                         "must be at least 1");
    }
}

}  // namespace ld3
