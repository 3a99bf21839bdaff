#include "app/ld3/commands.h"
#include "app/ld3/description_options.h"
#include "app/ld3/model_report.h"
#include "app/ld3/run_table.h"
#include "app/ld3/weights_report.h"
#include "core/base/error.h"
#include "core/metrics/weights_folder.h"
#include "core/models/open_model.h"
#include "core/runs/run_folder.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace ld3::cli {

namespace {

struct InfoOptions {
    std::string name;
    std::string weightsFolder;  ///< empty: the usual one
    DescriptionOptions description;
    ReportOptions report;
};

void requirePositive(const char* option, int64_t value) {
    if (value < 1) {
        throw Error(ErrorCode::InvalidArgument,
                    "out of range",
                    std::string(option) + " " + std::to_string(value),
                    "use 1 or more");
    }
}

void showModel(const InfoOptions& options, const Session& session) {
    const ReportOptions& report = options.report;
    requirePositive("--batch", report.batch);
    requirePositive("--nfe", report.nfe);
    if (!report.recipe.empty() && report.recipe != "fast" && report.recipe != "paper") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown recipe",
                    "--recipe " + report.recipe,
                    "use fast or paper");
    }
    ModelOptions modelOptions;
    options.description.apply(modelOptions);
    printModel(inspectModel(options.name, modelOptions), report, session.json);
}

void showWeights(const InfoOptions& options, const Session& session) {
    if (!options.name.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "a model and --weights together",
                    options.name,
                    "use one of them");
    }
    printWeights(options.weightsFolder.empty() ? standardWeightsFolder()
                                               : std::filesystem::path(options.weightsFolder),
                 session.json);
}

}  // namespace

Verb addInfo(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("info", "What a model or a run is.");
    const auto options = std::make_shared<InfoOptions>();
    verb->add_option("MODEL", options->name, "builtin, a model file or a run folder");
    // A word after the flag is its folder, without one it is the usual folder.
    const auto* weights =
        verb->add_option("--weights",
                         options->weightsFolder,
                         "instead of a model: the network weights in a folder (default: the usual "
                         "one), and what is missing")
            ->expected(0, 1);
    options->description.addTo(*verb);
    verb->add_option("--batch", options->report.batch, "for the memory estimate; default: 64");
    verb->add_option("--nfe", options->report.nfe, "for the memory estimate; default: 5");
    verb->add_option("--recipe", options->report.recipe, "its estimate alone: fast or paper");
    verb->add_flag("--blocks", options->report.blocks, "the table of the network's blocks");
    return {verb, [options, weights, &session] {
                if (weights->count() > 0) {
                    showWeights(*options, session);
                } else if (options->name.empty()) {
                    throw Error(ErrorCode::InvalidArgument,
                                "MODEL is required",
                                "ld3 info",
                                "see `ld3 info --help`");
                } else if (std::filesystem::is_directory(options->name)) {
                    printRun(readRun(options->name), session.json);
                } else {
                    showModel(*options, session);
                }
            }};
}

}  // namespace ld3::cli
