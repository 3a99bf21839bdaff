#include "core/runs/run_document.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/runs/report_json.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>
#include <torch/version.h>

#include <array>
#include <ctime>
#include <limits>
#include <utility>

namespace ld3 {

namespace {

constexpr const char* kFormat = "ld3-run/1";
constexpr const char* kFormatFamily = "ld3-run/";

constexpr std::array<std::pair<RunStatus, const char*>, 6> kStatusNames = {{
    {RunStatus::Running, "running"},
    {RunStatus::Stopped, "stopped"},
    {RunStatus::Finished, "finished"},
    {RunStatus::Failed, "failed"},
    {RunStatus::Interrupted, "interrupted"},
    {RunStatus::Elsewhere, "elsewhere"},
}};

RunStatus statusFromName(const std::string& name, const std::string& where) {
    for (const auto& [status, known] : kStatusNames) {
        if (name == known) {
            return status;
        }
    }
    throw Error(ErrorCode::BadFile,
                "unknown status \"" + name + "\"",
                where,
                "restore the file from a copy");
}

void checkFormat(const nlohmann::json& json, const std::string& where) {
    const std::string format =
        json.is_object() ? json.value("format", std::string()) : std::string();
    if (format == kFormat) {
        return;
    }
    if (format.starts_with(kFormatFamily)) {
        throw Error(ErrorCode::Unsupported,
                    "format \"" + format + "\" is newer than this program",
                    where,
                    "update LD3 Workbench");
    }
    throw Error(ErrorCode::BadFile, "not a run", where, "choose a folder made by `ld3 train`");
}

RunInfo infoFromJson(const nlohmann::json& json, const std::string& where) {
    RunInfo info;
    info.status = statusFromName(json.at("status").get<std::string>(), where);
    json.at("status_detail").get_to(info.statusDetail);
    json.at("created").get_to(info.created);
    json.at("command").get_to(info.command);
    json.at("model").at("path").get_to(info.modelName);
    json.at("model").at("sha256").get_to(info.modelSha256);
    // Runs of the first version have neither of the next two.
    if (const auto described = json.at("model").find("description");
        described != json.at("model").end() && described->is_object()) {
        info.modelDescription = described->dump();
    }
    info.warnings = json.value("warnings", std::vector<std::string>());
    info.recipe = recipeFromJson(json.at("recipe"), where);
    info.teacher = teacherFromJson(json.at("teacher"), where);
    json.at("device").get_to(info.device);
    json.at("dtype").get_to(info.dtype);
    json.at("threads").get_to(info.threads);
    json.at("versions").at("software").get_to(info.software);
    json.at("versions").at("libtorch").get_to(info.libtorch);
    const nlohmann::json& progress = json.at("progress");
    info.bestLoss = numberOrNan(progress.at("best_loss"));
    progress.at("iteration").get_to(info.iteration);
    info.evaluations = evaluationsFromJson(progress.at("evaluations"));
    info.elapsedSeconds = numberOrNan(progress.at("elapsed_seconds"));
    json.at("notes").get_to(info.notes);
    return info;
}

nlohmann::json modelToJson(const RunInfo& info) {
    nlohmann::json json{{"path", info.modelName}, {"sha256", info.modelSha256}};
    if (!info.modelDescription.empty()) {
        json["description"] = nlohmann::json::parse(info.modelDescription);
    }
    return json;
}

}  // namespace

std::string runStatusName(RunStatus status) {
    for (const auto& [known, name] : kStatusNames) {
        if (status == known) {
            return name;
        }
    }
    return {};
}

RunDocument makeRunDocument(const Experiment& experiment,
                            const ModelInfo& model,
                            const std::string& device,
                            int threads) {
    RunDocument document;
    RunInfo& info = document.info;
    info.folder = experiment.folder;
    info.name = experiment.folder.filename().string();
    info.modelName = experiment.model;
    info.modelSha256 = model.sha256;
    info.modelDescription = model.descriptionJson;
    info.device = device;
    info.dtype = experiment.options.dtype;
    info.software = kSoftware;
    info.libtorch = TORCH_VERSION;
    info.threads = threads;
    info.command = repeatCommand(experiment);
    info.recipe = experiment.recipe;
    info.teacher = experiment.teacher;
    info.teacher.modelName = experiment.model;
    info.teacher.modelSha256 = model.sha256;
    info.bestLoss = std::numeric_limits<double>::quiet_NaN();
    info.notes = experiment.notes;
    document.teacherFile = experiment.teacherFile;
    document.info.weights = experiment.weights;
    document.lossFile = experiment.lossFile;
    document.lossReason = experiment.lossReason;
    document.baselines = experiment.baselines;
    document.picturedSamples = experiment.picturedSamples;
    return document;
}

nlohmann::json runToJson(const RunDocument& document) {
    const RunInfo& info = document.info;
    return {{"format", kFormat},
            {"status", runStatusName(info.status)},
            {"status_detail", info.statusDetail},
            {"created", info.created},
            {"updated", utcNow()},
            {"command", info.command},
            {"model", modelToJson(info)},
            {"recipe", recipeToJson(info.recipe)},
            {"teacher", teacherToJson(info.teacher)},
            {"teacher_file", document.teacherFile.string()},
            {"loss",
             {{"weights", document.info.weights.string()},
              {"file", document.lossFile.string()},
              {"reason", document.lossReason}}},
            {"seeds", {{"training", info.recipe.seed}, {"teacher", info.teacher.seed}}},
            {"device", info.device},
            {"dtype", info.dtype},
            {"threads", info.threads},
            {"versions", {{"software", info.software}, {"libtorch", info.libtorch}}},
            {"baselines", document.baselines},
            {"pictured_samples", document.picturedSamples},
            {"progress",
             {{"best_loss", info.bestLoss},
              {"iteration", info.iteration},
              {"evaluations", evaluationsToJson(info.evaluations)},
              {"elapsed_seconds", info.elapsedSeconds}}},
            {"notes", info.notes},
            {"warnings", info.warnings}};
}

bool isRunFolder(const std::filesystem::path& folder) {
    std::error_code ignored;
    return std::filesystem::is_regular_file(folder / "run.json", ignored);
}

RunDocument readRunDocument(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored)) {
        throw Error(ErrorCode::NotFound, "no such run", folder.string(), "check the path");
    }
    if (!isRunFolder(folder)) {
        throw Error(ErrorCode::BadFile,
                    "not a run folder (it has no run.json)",
                    folder.string(),
                    "choose a folder made by `ld3 train`");
    }
    const std::string where = (folder / "run.json").string();
    const auto json = nlohmann::json::parse(readFile(folder / "run.json"), nullptr, false);
    checkFormat(json, where);
    try {
        RunDocument document;
        document.info = infoFromJson(json, where);
        // "." or "a/.." still gets the folder's own name.
        const auto absolute = std::filesystem::weakly_canonical(folder);
        document.info.folder = folder;
        document.info.name = absolute.filename().string();
        document.teacherFile = json.at("teacher_file").get<std::string>();
        // Runs of the first versions have L2 or L1, which need nothing.
        if (const auto loss = json.find("loss"); loss != json.end()) {
            document.info.weights = loss->at("weights").get<std::string>();
            document.lossFile = loss->at("file").get<std::string>();
            loss->at("reason").get_to(document.lossReason);
        }
        json.at("baselines").get_to(document.baselines);
        json.at("pictured_samples").get_to(document.picturedSamples);
        return document;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::BadFile,
                    std::string("damaged: ") + error.what(),
                    where,
                    "restore the file from a copy, or train again in a new folder");
    }
}

std::string utcNow() {
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    std::array<char, 32> text{};
    const size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text.data(), length};
}

}  // namespace ld3
