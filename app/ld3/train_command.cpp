#include "app/ld3/commands.h"
#include "app/ld3/console_observer.h"
#include "app/ld3/interrupt.h"
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

}  // namespace

Verb addTrain(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("train", "Learns a schedule, in a new run folder.");
    const auto options = std::make_shared<TrainOptions>();
    const auto folder = std::make_shared<std::string>();
    options->addTo(*verb);
    verb->add_option("--out", *folder, "the run folder")->required();
    verb->footer(kSignalHelp);
    return {verb, [options, folder, &session] {
                Experiment experiment = options->toExperiment(session);
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
