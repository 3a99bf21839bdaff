#include "app/ld3/commands.h"
#include "app/ld3/metric_networks.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <vector>

namespace ld3::cli {

Verb addMetric(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("metric", "Single steps of an evaluation.");
    verb->require_subcommand(0, 1);
    const std::vector<Verb> steps = {
        addMetricLpips(*verb, session),
        addMetricFeatures(*verb, session),
    };
    return {verb, [steps] {
                const auto chosen = std::find_if(steps.begin(), steps.end(), [](const Verb& step) {
                    return step.app->parsed();
                });
                if (chosen == steps.end()) {
                    std::string known;
                    for (const Verb& step : steps) {
                        known += (known.empty() ? "" : ", ") + step.app->get_name();
                    }
                    throw Error(
                        ErrorCode::InvalidArgument, "no step", "ld3 metric", "use one of " + known);
                }
                chosen->run();
            }};
}

}  // namespace ld3::cli
