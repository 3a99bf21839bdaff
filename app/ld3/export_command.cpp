#include "app/ld3/commands.h"
#include "app/ld3/output.h"
#include "app/ld3/schedule_choice.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/exporting/exporters.h"
#include "core/exporting/read_back.h"
#include "core/runs/run_snapshots.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <unistd.h>
#include <utility>

namespace ld3::cli {

namespace {

struct ExportOptions {
    std::string source, format, end, out;
    SolverChoice solver;           ///< of a file that says none
    std::string noiseSchedule;     ///< likewise
    std::optional<int> iteration;  ///< of a run; none: its best
    bool list = false;
};

void listFormats(bool asJson) {
    auto list = nlohmann::json::array();
    std::vector<std::vector<std::string>> rows = {{"format", "file", "ends", "what it is"}};
    for (const ExportFormat& format : exportFormats()) {
        auto ends = nlohmann::json::array();
        std::string endsText;
        for (const ExportEnd end : format.ends) {
            ends.push_back(exportEndName(end));
            endsText += (endsText.empty() ? "" : ", ") + exportEndName(end);
        }
        list.push_back({{"format", format.name},
                        {"title", format.title},
                        {"extension", format.extension},
                        {"binary", format.binary},
                        {"ends", ends}});
        rows.push_back({format.name, format.extension, endsText, format.title});
    }
    if (asJson) {
        printJson(list);
    } else {
        printTable(rows);
    }
}

bool isBinary(const std::string& name) {
    const auto& formats = exportFormats();
    return std::any_of(formats.begin(), formats.end(), [&name](const ExportFormat& format) {
        return format.name == name && format.binary;
    });
}

/// The schedule to be written, and after which iteration of its run it was so, if that is asked.
std::pair<Schedule, std::optional<int>> chosenSchedule(const ExportOptions& options) {
    if (!options.iteration) {
        ImportContext context;
        if (options.solver.given()) {
            context.solver = options.solver.spec(context.solver.name);
        }
        if (!options.noiseSchedule.empty()) {
            context.noiseSchedule = noiseScheduleFromName(options.noiseSchedule);
        }
        return {loadAnySchedule(options.source, context), std::nullopt};
    }
    if (*options.iteration < 1) {
        throw Error(ErrorCode::InvalidArgument,
                    "no such iteration",
                    "--iteration " + std::to_string(*options.iteration),
                    "they are counted from 1");
    }
    const RunSnapshots snapshots(readRun(options.source));
    if (snapshots.count() == 0) {
        throw Error(ErrorCode::NotFound,
                    "the run keeps no schedules of its iterations",
                    options.source,
                    "leave out --iteration for its best");
    }
    const size_t nearest = snapshots.nearest(*options.iteration);
    return {snapshots.schedule(nearest), snapshots.iteration(nearest)};
}

/// What writing changed, for people.
void tell(const ExportResult& result, const std::optional<ReadBack>& back) {
    std::cerr << result.endStatement << "\nLargest relative change of a sigma by writing: "
              << shortNumber(result.roundingLoss) << '\n';
    if (back) {
        std::cerr << "Read back, sigmas of the steps change by at most " << shortNumber(back->steps)
                  << ", those told to the network by " << shortNumber(back->told) << ".\n";
    }
    for (const std::string& note : result.notes) {
        std::cerr << note << '\n';
    }
}

void exportTo(const ExportOptions& options, const Session& session) {
    if (options.source.empty() || options.format.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "what and how to export is needed",
                    options.source.empty() ? "RUN or SCHEDULE" : "--to",
                    "see `ld3 export --list`");
    }
    const ExportEnd end =
        options.end.empty() ? defaultExportEnd(options.format) : exportEndFromName(options.end);
    const auto [schedule, iteration] = chosenSchedule(options);
    const ExportResult result = exportSchedule(schedule, options.format, end);
    const std::optional<ReadBack> back = readBack(schedule, options.format, result);
    const bool toStdout = options.out.empty();
    if (!toStdout) {
        writeFileAtomically(options.out, result.content);
    } else if (isBinary(options.format) && (session.json || ::isatty(STDOUT_FILENO) == 1)) {
        throw Error(ErrorCode::InvalidArgument,
                    "the format is binary",
                    "--to " + options.format,
                    "give --out FILE");
    }
    if (session.json) {
        printJson({{"format", options.format},
                   {"end", exportEndName(end)},
                   {"iteration", iteration ? nlohmann::json(*iteration) : nlohmann::json()},
                   {"end_statement", result.endStatement},
                   {"rounding_loss", result.roundingLoss},
                   {"read_back",
                    back ? nlohmann::json{{"steps", back->steps}, {"told", back->told}}
                         : nlohmann::json()},
                   {"notes", result.notes},
                   {"out", toStdout ? nlohmann::json() : nlohmann::json(options.out)},
                   {"content", toStdout ? nlohmann::json(result.content) : nlohmann::json()}});
        return;
    }
    if (toStdout) {
        std::cout << result.content;
    }
    if (!session.quiet) {
        if (iteration && iteration != options.iteration) {
            std::cerr << "Nearest stored iteration: " << *iteration << '\n';
        }
        tell(result, back);
    }
}

}  // namespace

Verb addExport(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("export", "A schedule in another tool's format.");
    const auto options = std::make_shared<ExportOptions>();
    verb->add_option("SCHEDULE", options->source, "a run folder, or a file in one of the formats");
    options->solver.addTo(*verb);
    verb->add_option("--noise-schedule", options->noiseSchedule, "of a file that says none");
    verb->add_option("--to", options->format, "see --list");
    verb->add_option("--end", options->end, "exact, append-zero or replace-by-zero");
    verb->add_option("--iteration",
                     options->iteration,
                     "of a run: its schedule after this iteration, or the nearest that is stored; "
                     "default: its best");
    verb->add_option("--out", options->out, "a file; default: stdout");
    verb->add_flag("--list", options->list, "lists the formats");
    return {verb, [options, &session] {
                if (options->list) {
                    listFormats(session.json);
                } else {
                    exportTo(*options, session);
                }
            }};
}

}  // namespace ld3::cli
