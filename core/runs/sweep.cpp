#include "core/runs/sweep.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

constexpr size_t kMostRuns = 10;

/// How a training's evaluations grow with its budget and samples, up to a factor that like runs
/// share: a gradient costs a few solves, a matrix of derivatives one for each step.
double relativeSize(const Recipe& recipe) {
    const double solve = recipe.nfe;
    if (recipe.optimizer != Optimizer::LevenbergMarquardt) {
        const DescentOptions& options = recipe.descent;
        const double updates =
            (options.roundsTimes + options.roundsBoth) *
            std::ceil(static_cast<double>(recipe.trainCount) / std::max(1, options.trainBatch));
        // Each update is validated on all samples.
        return solve * updates * (recipe.validCount + 4.0 * options.trainBatch);
    }
    const LeastSquaresOptions& options = recipe.leastSquares;
    const double samples = std::min(options.samplesBoth, recipe.trainCount);
    const double coefficients = options.learnCoefficients ? 2.0 : 1.0;
    return coefficients * solve * (solve * samples + recipe.validCount);
}

double teacherSize(const TeacherSpec& teacher) {
    return static_cast<double>(teacher.count) * teacher.nfe;
}

bool isLike(const RunInfo& run, const Experiment& setup, const Recipe& recipe) {
    const std::string& device = setup.options.device;
    const bool isSameModel =
        run.modelName == setup.model ||
        std::filesystem::path(run.modelName) == std::filesystem::absolute(setup.model);
    return run.status == RunStatus::Finished && isSameModel &&
           run.recipe.optimizer == recipe.optimizer && run.recipe.loss == recipe.loss &&
           run.dtype == setup.options.dtype && (device == "auto" || run.device == device) &&
           run.evaluations.cost() > 0 && run.elapsedSeconds > 0.0;
}

/// Whether both take the same time: seeds are innermost in a sweep.
bool isOfOneTime(const Recipe& recipe, const Recipe& before) {
    return recipe.nfe == before.nfe && recipe.solver == before.solver &&
           recipe.optimizer == before.optimizer && recipe.loss == before.loss &&
           relativeSize(recipe) == relativeSize(before);
}

}  // namespace

uint64_t sweepSize(const SweepAxes& axes) {
    uint64_t size = 1;
    for (const size_t count : {axes.solvers.size(), axes.nfes.size(), axes.seeds.size()}) {
        const uint64_t factor = std::max<uint64_t>(1, count);
        size = size > UINT64_MAX / factor ? UINT64_MAX : size * factor;
    }
    return size;
}

SweepPlan planSweep(const Recipe& base, const SweepAxes& axes) {
    if (const uint64_t size = sweepSize(axes); size > kMostSweepTrainings) {
        throw Error(ErrorCode::InvalidArgument,
                    "too many trainings for a sweep",
                    std::to_string(size) + " combinations",
                    "at most " + std::to_string(kMostSweepTrainings) +
                        ": name fewer solvers, budgets or seeds");
    }
    const auto orOwn = [](auto list, const auto& own) {
        if (list.empty()) {
            list.push_back(own);
        }
        return list;
    };
    SweepPlan plan;
    for (const SolverSpec& solver : orOwn(axes.solvers, base.solver)) {
        for (const int nfe : orOwn(axes.nfes, base.nfe)) {
            for (const uint64_t seed : orOwn(axes.seeds, base.seed)) {
                Recipe recipe = base;
                recipe.solver = solver;
                recipe.nfe = nfe;
                recipe.seed = seed;
                const std::vector<std::string> problems = recipe.problems();
                if (problems.empty()) {
                    plan.recipes.push_back(std::move(recipe));
                } else {
                    plan.leftOut.push_back(solverTitle(solver) + ", NFE " + std::to_string(nfe) +
                                           ": " + problems.front());
                    break;  // the seed changes nothing in it
                }
            }
        }
    }
    return plan;
}

std::string sweepRunName(const Recipe& recipe) {
    const SolverSpec& solver = recipe.solver;
    std::string name = solver.name + "-" + std::to_string(solver.order);
    name += solver.variant.empty() ? "" : "-" + solver.variant;
    // The two pluses of DPM-Solver++ are a trouble in shells and addresses.
    std::replace(name.begin(), name.end(), '+', 'p');
    return name + "_nfe" + std::to_string(recipe.nfe) + "_seed" + std::to_string(recipe.seed);
}

std::optional<TimeEstimate> estimateTime(const Experiment& setup,
                                         const std::vector<Recipe>& recipes,
                                         const std::vector<RunInfo>& earlier) {
    TimeEstimate all;
    const Recipe* before = nullptr;
    double last = 0.0;  ///< of that one
    for (const Recipe& recipe : recipes) {
        if (before != nullptr && isOfOneTime(recipe, *before)) {
            all.seconds += last;
            continue;
        }
        before = &recipe;
        std::vector<double> guesses;
        for (const RunInfo& run : earlier) {
            if (!isLike(run, setup, recipe)) {
                continue;
            }
            const auto spent = static_cast<double>(run.evaluations.cost());
            const double teacherBefore = teacherSize(run.teacher);
            const double perEvaluation = run.elapsedSeconds / (spent + teacherBefore);
            const double expected = spent * relativeSize(recipe) / relativeSize(run.recipe) +
                                    (setup.teacherFile.empty() ? teacherSize(setup.teacher) : 0.0);
            guesses.push_back(perEvaluation * expected);
            if (guesses.size() == kMostRuns) {
                break;
            }
        }
        if (guesses.empty()) {
            return std::nullopt;
        }
        const auto middle = guesses.begin() + static_cast<std::ptrdiff_t>(guesses.size() / 2);
        std::nth_element(guesses.begin(), middle, guesses.end());
        last = *middle;
        all.seconds += last;
        all.runs = std::max(all.runs, static_cast<int>(guesses.size()));
    }
    return recipes.empty() ? std::nullopt : std::optional(all);
}

}  // namespace ld3
