#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/training/descent_trainer.h"
#include "core/training/least_squares_trainer.h"

#include <utility>

namespace ld3 {

namespace {

void requireUsable(const Denoiser& denoiser, const TeacherSet& teacher, const Recipe& recipe) {
    const std::vector<std::string> problems = recipe.problems();
    if (!problems.empty()) {
        const std::string& first = problems.front();
        const size_t colon = first.find(": ");
        throw Error(ErrorCode::InvalidArgument,
                    "the recipe cannot be run",
                    first.substr(0, colon),
                    first.substr(colon + 2));
    }
    const int64_t wanted = static_cast<int64_t>(recipe.trainCount) + recipe.validCount;
    if (teacher.count() < wanted) {
        throw Error(ErrorCode::InvalidArgument,
                    "the teacher set is too small: " + std::to_string(teacher.count()) +
                        " samples, " + std::to_string(wanted) + " needed",
                    "train_count, valid_count",
                    "make a larger teacher set, or train on fewer samples");
    }
    requireGradients(denoiser.info(), recipe);
}

}  // namespace

void requireGradients(const ModelInfo& model, const Recipe& recipe) {
    if (recipe.optimizer != Optimizer::LevenbergMarquardt && !model.differentiable) {
        throw Error(ErrorCode::Unsupported,
                    "gradient descent needs a model that can be differentiated",
                    model.name,
                    "use the optimizer lm (recipe fast)");
    }
}

std::unique_ptr<Trainer> makeTrainer(const Denoiser& denoiser,
                                     const TeacherSet& teacher,
                                     const Recipe& recipe,
                                     std::shared_ptr<const Distance> distance) {
    requireUsable(denoiser, teacher, recipe);
    Recipe canonical = recipe;
    canonical.solver =
        makeSolverSpec(recipe.solver.name, recipe.solver.order, recipe.solver.variant);
    if (canonical.optimizer == Optimizer::LevenbergMarquardt) {
        return makeLeastSquaresTrainer(denoiser, teacher, canonical, std::move(distance));
    }
    return std::make_unique<DescentTrainer>(denoiser, teacher, canonical, std::move(distance));
}

}  // namespace ld3
