#include "app/ld3/commands.h"
#include "app/ld3/output.h"
#include "app/ld3/run_table.h"
#include "core/models/open_model.h"
#include "core/runs/run_folder.h"
#include "core/schedules/schedule_json.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <memory>

namespace ld3::cli {

namespace {

std::string shapeText(const ModelInfo& info) {
    return std::to_string(info.channels) + " x " + std::to_string(info.height) + " x " +
           std::to_string(info.width);
}

void printModel(const ModelInfo& info, bool asJson) {
    if (asJson) {
        printJson({{"name", info.name},
                   {"kind", info.kind},
                   {"sha256", info.sha256},
                   {"channels", info.channels},
                   {"height", info.height},
                   {"width", info.width},
                   {"shape", {info.channels, info.height, info.width}},
                   {"prediction", predictionName(info.prediction)},
                   {"noise_schedule", noiseScheduleToJson(info.noiseSchedule)},
                   {"parameters", info.parameters},
                   {"classes", info.classes},
                   {"differentiable", info.differentiable},
                   {"description", info.description}});
        return;
    }
    printFields({{"model", info.name},
                 {"kind", info.kind},
                 {"description", info.description},
                 {"shape", shapeText(info)},
                 {"prediction", predictionName(info.prediction)},
                 {"noise schedule", info.noiseSchedule.kind},
                 {"parameters", std::to_string(info.parameters)},
                 {"classes", info.classes == 0 ? "none" : std::to_string(info.classes)},
                 {"sha256", info.sha256}});
}

}  // namespace

Verb addInfo(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("info", "What a model or a run is.");
    const auto name = std::make_shared<std::string>();
    verb->add_option("MODEL", *name, "builtin, a model file or a run folder")->required();
    return {verb, [name, &session] {
                if (std::filesystem::is_directory(*name)) {
                    printRun(readRun(*name), session.json);
                } else {
                    printModel(inspectModel(*name), session.json);
                }
            }};
}

}  // namespace ld3::cli
