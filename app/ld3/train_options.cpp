#include "app/ld3/train_options.h"

#include "core/runs/default_loss.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace ld3::cli {

namespace {

void addTeacherOptions(CLI::App& verb, TrainOptions& options) {
    TeacherSpec& spec = options.experiment.teacher;
    auto* file = verb.add_option(
        "--teacher", options.teacherFile, "a file of `ld3 teacher`, or a folder of latent_*.pt");
    verb.add_option("--teacher-solver", options.teacherSolver, "default: unipc")->excludes(file);
    verb.add_option("--teacher-order", options.teacherOrder, "default: the solver's usual one")
        ->excludes(file);
    verb.add_option("--teacher-variant", options.teacherVariant, "default: the solver's usual one")
        ->excludes(file);
    verb.add_option("--teacher-nfe", spec.nfe, "network evaluations; default: 60")->excludes(file);
    verb.add_option("--teacher-schedule", spec.scheduleKind, "default: edm")->excludes(file);
    verb.add_option("--teacher-seed", spec.seed, "of its noise; default: 0")->excludes(file);
    verb.add_option("--teacher-count",
                    options.teacherCount,
                    "its samples; default: as many as training and validation need")
        ->excludes(file);
    verb.add_option("--teacher-batch", spec.batch, "samples of one network call; default: 64")
        ->excludes(file);
}

}  // namespace

void TrainOptions::addTo(CLI::App& verb) {
    verb.add_option("MODEL", experiment.model, "builtin, or a model file")->required();
    description.addTo(verb);
    recipe.addTo(verb);
    verb.add_option("--weights", weights, "folder or file of the weights of LPIPS");
    addTeacherOptions(verb, *this);
    verb.add_option("--dtype",
                    experiment.options.dtype,
                    "float32 or float64; EDM networks: tf32 or bfloat16 too");
    verb.add_option("--baselines",
                    experiment.baselines,
                    "kinds measured for comparison, such as edm,logSNR; or none")
        ->delimiter(',')
        ->allow_extra_args(false);
    verb.add_option("--pictures", experiment.picturedSamples, "samples whose pictures are kept");
    verb.add_option("--notes", experiment.notes, "kept in the run");
}

Experiment TrainOptions::toExperiment(const Session& session) const {
    Experiment wish = experiment;
    wish.options.device = session.device;
    wish.threads = session.threads;
    description.apply(wish.options);
    const ModelInfo model = inspectModel(wish.model, wish.options);
    wish.recipe = recipe.recipe(model);
    wish.weights = weights;
    wish.lossFile = recipe.lossFile();
    if (recipe.leavesLossOpen()) {
        const DefaultLoss chosen = defaultLoss(model, wish.weights, wish.recipe.lpipsNet);
        wish.recipe.loss = chosen.loss;
        wish.lossReason = chosen.reason;
    }
    wish.teacherFile = teacherFile;
    TeacherSpec& teacher = wish.teacher;
    teacher.count =
        teacherCount != 0 ? teacherCount : int64_t{wish.recipe.trainCount} + wish.recipe.validCount;
    if (recipe.batch != 0) {
        teacher.batch = std::min(teacher.batch, recipe.batch);
    }
    teacher.noiseSchedule = wish.recipe.noiseSchedule;
    teacher.solver = makeSolverSpec(
        teacherSolver.empty() ? teacher.solver.name : teacherSolver, teacherOrder, teacherVariant);
    if (wish.baselines == std::vector<std::string>{"none"}) {
        wish.baselines.clear();
    }
    return wish;
}

}  // namespace ld3::cli
