#include "app/ld3/commands.h"
#include "app/ld3/console_observer.h"
#include "app/ld3/description_options.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/recipe_options.h"
#include "app/ld3/training_result.h"
#include "core/runs/default_loss.h"
#include "core/runs/experiment.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace ld3::cli {

namespace {

struct TrainOptions {
    RecipeOptions recipe;
    DescriptionOptions description;
    Experiment experiment;
    std::string teacherSolver, teacherFile, folder, weights;
    int teacherOrder = 0;
};

Experiment toExperiment(const TrainOptions& options, const Session& session) {
    Experiment experiment = options.experiment;
    experiment.options.device = session.device;
    experiment.threads = session.threads;
    options.description.apply(experiment.options);
    const ModelInfo model = inspectModel(experiment.model, experiment.options);
    experiment.recipe = options.recipe.recipe(model);
    experiment.weights = options.weights;
    experiment.lossFile = options.recipe.lossFile();
    if (options.recipe.leavesLossOpen()) {
        const DefaultLoss chosen =
            defaultLoss(model, experiment.weights, experiment.recipe.lpipsNet);
        experiment.recipe.loss = chosen.loss;
        experiment.lossReason = chosen.reason;
    }
    experiment.teacherFile = options.teacherFile;
    experiment.folder = options.folder;
    TeacherSpec& teacher = experiment.teacher;
    teacher.count = int64_t{experiment.recipe.trainCount} + experiment.recipe.validCount;
    if (options.recipe.batch != 0) {
        teacher.batch = std::min(teacher.batch, options.recipe.batch);
    }
    teacher.noiseSchedule = experiment.recipe.noiseSchedule;
    teacher.solver =
        makeSolverSpec(options.teacherSolver.empty() ? teacher.solver.name : options.teacherSolver,
                       options.teacherOrder);
    return experiment;
}

void addTeacherOptions(CLI::App& verb, TrainOptions& options) {
    TeacherSpec& spec = options.experiment.teacher;
    auto* file = verb.add_option(
        "--teacher", options.teacherFile, "a file of `ld3 teacher`, or a folder of latent_*.pt");
    verb.add_option("--teacher-solver", options.teacherSolver, "default: unipc")->excludes(file);
    verb.add_option("--teacher-order", options.teacherOrder, "default: the solver's usual one")
        ->excludes(file);
    verb.add_option("--teacher-nfe", spec.nfe, "network evaluations; default: 60")->excludes(file);
    verb.add_option("--teacher-schedule", spec.scheduleKind, "default: edm")->excludes(file);
    verb.add_option("--teacher-seed", spec.seed, "of its noise; default: 0")->excludes(file);
    verb.add_option("--teacher-batch", spec.batch, "samples of one network call; default: 64")
        ->excludes(file);
}

}  // namespace

Verb addTrain(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("train", "Learns a schedule, in a new run folder.");
    const auto options = std::make_shared<TrainOptions>();
    Experiment& experiment = options->experiment;
    verb->add_option("MODEL", experiment.model, "builtin, or a model file")->required();
    options->description.addTo(*verb);
    options->recipe.addTo(*verb);
    verb->add_option("--weights", options->weights, "folder or file of the weights of LPIPS");
    addTeacherOptions(*verb, *options);
    verb->add_option("--dtype",
                     experiment.options.dtype,
                     "float32 or float64; EDM networks: tf32 or bfloat16 too");
    verb->add_option("--baselines", experiment.baselines, "kinds measured for comparison")
        ->delimiter(',')
        ->allow_extra_args(false);
    verb->add_option("--pictures", experiment.picturedSamples, "samples whose pictures are kept");
    verb->add_option("--notes", experiment.notes, "kept in the run");
    verb->add_option("--out", options->folder, "the run folder")->required();
    return {verb, [options, &session] {
                const Experiment experiment = toExperiment(*options, session);
                const Interrupt interrupt;
                Outcome outcome;
                {
                    ConsoleObserver observer(session.quiet);
                    outcome = runExperiment(experiment, observer, {interrupt.token(), nullptr});
                }
                reportOutcome(outcome, session);
            }};
}

Verb addResume(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("resume", "Goes on with a run that did not end.");
    const auto folder = std::make_shared<std::string>(), weights = std::make_shared<std::string>();
    verb->add_option("RUN", *folder, "the run folder")->required();
    verb->add_option("--weights", *weights, "where the weights of LPIPS are now");
    return {verb, [folder, weights, &session] {
                const Interrupt interrupt;
                Outcome outcome;
                {
                    ConsoleObserver observer(session.quiet);
                    outcome = resumeRun(*folder, observer, {interrupt.token(), nullptr}, *weights);
                }
                reportOutcome(outcome, session);
            }};
}

}  // namespace ld3::cli
