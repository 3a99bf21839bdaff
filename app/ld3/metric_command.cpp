#include "app/ld3/commands.h"
#include "app/ld3/metric_networks.h"
#include "app/ld3/metric_statistics.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <vector>

namespace ld3::cli {

Verb addMetric(CLI::App& program, const Session& session) {
    CLI::App* metric = program.add_subcommand("metric", "Single steps of measuring samples.");
    metric->require_subcommand(0, 1);
    const std::vector<Verb> verbs = {
        addMetricLpips(*metric, session),
        addMetricFeatures(*metric, session),
        addMetricStatistics(*metric, session),
        addMetricFrechet(*metric, session),
    };
    return {
        metric, [verbs] {
            const auto used = std::find_if(
                verbs.begin(), verbs.end(), [](const Verb& verb) { return verb.app->parsed(); });
            if (used == verbs.end()) {
                std::string known;
                for (const Verb& verb : verbs) {
                    known += (known.empty() ? "" : ", ") + verb.app->get_name();
                }
                throw Error(
                    ErrorCode::InvalidArgument, "no metric", "ld3 metric", "use one of " + known);
            }
            used->run();
        }};
}

}  // namespace ld3::cli
