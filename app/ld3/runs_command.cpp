#include "app/ld3/commands.h"
#include "app/ld3/differences_command.h"
#include "app/ld3/mark_command.h"
#include "app/ld3/run_moves_command.h"
#include "app/ld3/run_table.h"
#include "core/base/error.h"
#include "core/runs/run_columns.h"
#include "core/runs/run_filter.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

namespace ld3::cli {

namespace {

struct ListOptions {
    std::string folder = ".", filter, format = "text", sort;
    std::vector<std::string> columns;
    bool isArchivedShown = false, isDescending = false;
};

std::vector<RunInfo> chosenRuns(const ListOptions& options) {
    const RunFilter filter(options.filter);
    if (!filter.problems().empty()) {
        throw Error(filter.problems().front());
    }
    std::vector<RunInfo> runs = listRuns(options.folder);
    const bool isArchivedShown = options.isArchivedShown || filter.asksForArchived();
    std::erase_if(runs, [&](const RunInfo& run) {
        return (run.marks.archived && !isArchivedShown) || !filter.matches(run);
    });
    if (!options.sort.empty()) {
        sortRuns(runs, runColumn(options.sort), options.isDescending);
    } else if (options.isDescending) {
        std::reverse(runs.begin(), runs.end());
    }
    return runs;
}

/// Marks have columns of their own where there are any.
std::vector<std::string> usualColumns(const std::vector<RunInfo>& runs) {
    std::vector<std::string> columns = {
        "name", "status", "model", "solver", "nfe", "recipe", "best_loss", "created"};
    for (const char* name : {"star", "tags"}) {
        if (std::any_of(runs.begin(), runs.end(), [name](const RunInfo& run) {
                return !runCell(run, runColumn(name)).empty();
            })) {
            columns.emplace_back(name);
        }
    }
    return columns;
}

void list(const ListOptions& options, const Session& session) {
    const std::vector<RunInfo> runs = chosenRuns(options);
    if (session.json) {
        printRunsAsJson(runs);
        return;
    }
    const std::vector<std::string> columns =
        options.columns.empty() ? usualColumns(runs) : options.columns;
    if (options.format == "text") {
        printRuns(runs, columns);
    } else if (options.format == "csv") {
        std::cout << runTableText(runs, columns, RunTableFormat::Csv);
    } else if (options.format == "latex") {
        std::cout << runTableText(runs, columns, RunTableFormat::Latex);
    } else {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown format",
                    "--format " + options.format,
                    "use text, csv or latex");
    }
}

}  // namespace

Verb addRuns(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand(
        "runs", "Lists the runs in a folder, newest first, without the archived ones.");
    verb->require_subcommand(0, 1);
    const auto options = std::make_shared<ListOptions>();
    auto* folder = verb->add_option("DIR", options->folder, "the folder that holds the runs");
    verb->add_option("--filter",
                     options->filter,
                     "words that a run must match, such as \"nfe:4..8 solver:unipc -tag:old\"; "
                     "fields are " +
                         RunFilter::fieldNames());
    verb->add_flag("--archived", options->isArchivedShown, "archived runs too");
    verb->add_option("--columns", options->columns, "what is listed, such as name,nfe,best_loss")
        ->delimiter(',');
    verb->add_option("--sort", options->sort, "the column to sort by");
    verb->add_flag("--descending", options->isDescending, "the other way round");
    verb->add_option("--format", options->format, "text, csv or latex (booktabs)");
    const std::vector<Verb> below = {addRunsMark(*verb, session),
                                     addRunsDifferences(*verb, session),
                                     addRunsRename(*verb, session),
                                     addRunsDelete(*verb, session),
                                     addRunsRestore(*verb, session),
                                     addRunsTrash(*verb, session)};
    return {verb, [options, folder, below, &session] {
                const auto chosen = std::find_if(
                    below.begin(), below.end(), [](const Verb& own) { return own.app->parsed(); });
                if (chosen == below.end()) {
                    list(*options, session);
                    return;
                }
                // What is too much for a verb below falls to this one: half of a name with spaces.
                if (folder->count() > 0) {
                    throw Error(ErrorCode::InvalidArgument,
                                "unexpected argument",
                                options->folder,
                                "see `ld3 runs " + chosen->app->get_name() +
                                    " --help`; quote names that have spaces");
                }
                chosen->run();
            }};
}

}  // namespace ld3::cli
