#include "app/ld3/commands.h"
#include "app/ld3/comparison_options.h"
#include "app/ld3/run_table.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace ld3::cli {

namespace {

void compareRuns(const std::vector<std::string>& folders, const Session& session) {
    if (folders.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "nothing to compare",
                    "RUN",
                    "give run folders, or --table");
    }
    std::vector<RunRecord> runs;
    runs.reserve(folders.size());
    for (const std::string& folder : folders) {
        runs.push_back(readRun(folder));
    }
    printComparison(runs, session.json);
}

}  // namespace

Verb addCompare(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "compare", "Runs beside each other; with --table: recipes and hand-made schedules.");
    const auto folders = std::make_shared<std::vector<std::string>>();
    const auto comparison = std::make_shared<ComparisonOptions>();
    auto* runs = verb->add_option("RUN", *folders, "run folders");
    comparison->addTo(*verb);
    verb->get_option("--table")->excludes(runs);
    return {verb, [folders, comparison, &session] {
                if (comparison->table) {
                    comparison->run(session);
                } else {
                    compareRuns(*folders, session);
                }
            }};
}

}  // namespace ld3::cli
