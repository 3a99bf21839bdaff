#include "app/ld3/commands.h"
#include "app/ld3/console_observer.h"
#include "app/ld3/interrupt.h"
#include "app/ld3/schedule_choice.h"
#include "app/ld3/train_options.h"
#include "app/ld3/training_result.h"
#include "core/runs/training_control.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace ld3::cli {

namespace {

/// Does a training as signals allow, and tells how it ended.
template <class Training>
void perform(const Session& session, const Training& training) {
    const Interrupt interrupt;
    Outcome outcome;
    {
        ConsoleObserver observer(session.quiet, &interrupt.roundEnd());
        outcome = training(observer, interrupt.trainingControl());
    }
    reportOutcome(outcome, session);
}

/// The training of the window's *Start training from it*: its first schedule is one that there is.
Experiment experimentFrom(const std::string& start, TrainOptions& options, const Session& session) {
    const ScheduleChoice choice{options.recipe.solver, options.recipe.nfe, "", start, 0.0, ""};
    const NoiseScheduleSpec noiseSchedule =
        options.recipe.noiseSchedule.empty() ? NoiseScheduleSpec()
                                             : noiseScheduleFromName(options.recipe.noiseSchedule);
    const Schedule schedule = choice.schedule(noiseSchedule);
    options.recipe.solver = {schedule.solver.name, schedule.solver.order, schedule.solver.variant};
    options.recipe.nfe = schedule.nfe;
    Experiment experiment = options.toExperiment(session);
    experiment.recipe.descent.priorSigmas = sigmasOf(schedule);
    return experiment;
}

}  // namespace

Verb addTrain(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("train", "Learns a schedule, in a new run folder.");
    const auto options = std::make_shared<TrainOptions>();
    const auto folder = std::make_shared<std::string>();
    const auto start = std::make_shared<std::string>();
    options->addTo(*verb);
    verb->add_option("--start-from",
                     *start,
                     "a run folder or schedule file whose steps training starts from, with its "
                     "solver and NFE unless they are given");
    verb->add_option("--out", *folder, "the run folder")->required();
    verb->footer(kSignalHelp);
    return {verb, [options, folder, start, &session] {
                Experiment experiment = start->empty() ? options->toExperiment(session)
                                                       : experimentFrom(*start, *options, session);
                experiment.folder = *folder;
                perform(session, [&](ConsoleObserver& observer, const TrainingControl& control) {
                    return runExperiment(experiment, observer, control);
                });
            }};
}

Verb addResume(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("resume", "Goes on with a run that did not end.");
    const auto folder = std::make_shared<std::string>(), weights = std::make_shared<std::string>();
    verb->add_option("RUN", *folder, "the run folder")->required();
    verb->add_option("--weights", *weights, "where the weights of LPIPS are now");
    verb->footer(kSignalHelp);
    return {verb, [folder, weights, &session] {
                perform(session, [&](ConsoleObserver& observer, const TrainingControl& control) {
                    return resumeRun(*folder, observer, control, *weights);
                });
            }};
}

}  // namespace ld3::cli
