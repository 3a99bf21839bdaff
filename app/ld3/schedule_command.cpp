#include "app/ld3/commands.h"
#include "app/ld3/output.h"
#include "app/ld3/solver_choice.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/diffusion/noise_schedule_json.h"
#include "core/schedules/heuristics.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <memory>

namespace ld3::cli {

namespace {

struct ScheduleOptions {
    std::string kind, noiseSchedule = "ve-edm";
    int nfe = 0;
    HeuristicOptions heuristic;
    SolverChoice solver;
    bool list = false;
};

void listKinds(bool asJson) {
    if (asJson) {
        auto list = nlohmann::json::array();
        for (const ScheduleKind& kind : scheduleKinds()) {
            list.push_back({{"kind", kind.name},
                            {"description", kind.description},
                            {"published", kind.published}});
        }
        printJson(list);
        return;
    }
    std::vector<std::vector<std::string>> rows = {{"kind", "what it is"}};
    for (const ScheduleKind& kind : scheduleKinds()) {
        rows.push_back({kind.name, kind.description});
    }
    printTable(rows);
}

void showSchedule(const ScheduleOptions& options, const Session& session) {
    if (options.kind.empty() || options.nfe == 0) {
        throw Error(ErrorCode::InvalidArgument,
                    "kind and number of steps are needed",
                    options.kind.empty() ? "KIND" : "--nfe",
                    "see `ld3 schedule --help`");
    }
    const NoiseSchedule noise(noiseScheduleFromName(options.noiseSchedule));
    const int steps =
        options.solver.given() ? stepCount(options.solver.spec(""), options.nfe) : options.nfe;
    const std::vector<double> times = makeTimes(options.kind, steps, noise, options.heuristic);
    std::vector<double> sigmas, lambdas;
    for (const double time : times) {
        // Not by way of lambda: sigma is then exactly the time where it is the time.
        sigmas.push_back(noise.sigma(time) / noise.alpha(time));
        lambdas.push_back(noise.lambda(time));
    }
    if (session.json) {
        printJson({{"kind", options.kind},
                   {"nfe", options.nfe},
                   {"noise_schedule", noiseScheduleToJson(noise.spec())},
                   {"times", times},
                   {"sigmas", sigmas},
                   {"lambdas", lambdas}});
        return;
    }
    std::vector<std::vector<std::string>> rows = {{"step", "time", "sigma", "lambda"}};
    for (size_t i = 0; i < times.size(); ++i) {
        rows.push_back({std::to_string(i),
                        numberText(times[i]),
                        numberText(sigmas[i]),
                        numberText(lambdas[i])});
    }
    printTable(rows);
}

}  // namespace

Verb addSchedule(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("schedule", "The times of a hand-made schedule.");
    const auto options = std::make_shared<ScheduleOptions>();
    verb->add_option("KIND", options->kind, "see --list");
    verb->add_option("--nfe", options->nfe, "intervals; with --solver: network evaluations");
    verb->add_option("--noise-schedule", options->noiseSchedule, "default: ve-edm");
    verb->add_option("--rho", options->heuristic.rho, "exponent of the kinds edm and poly");
    verb->add_option("--t-max", options->heuristic.timeMax, "start; default: the noise schedule's");
    verb->add_option("--t-min", options->heuristic.timeMin, "end; default: the noise schedule's");
    verb->add_flag("--list", options->list, "lists the kinds");
    options->solver.addTo(*verb);
    return {verb, [options, &session] {
                if (options->list) {
                    listKinds(session.json);
                } else {
                    showSchedule(*options, session);
                }
            }};
}

}  // namespace ld3::cli
