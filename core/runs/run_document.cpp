#include "core/runs/run_document.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"
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
    const bool isText = json.is_object() && json.contains("format") && json["format"].is_string();
    const std::string format = isText ? json["format"].get<std::string>() : std::string();
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

/// All but status, recipe and teacher, whose own faults say more.
RunDocument documentFromJson(const JsonFields& fields) {
    RunDocument document;
    RunInfo& info = document.info;
    info.statusDetail = fields.text("status_detail");
    info.created = fields.text("created");
    info.command = fields.text("command");
    const JsonFields model = fields.part("model");
    info.modelName = model.text("path");
    info.modelSha256 = model.text("sha256");
    // Runs of the first version have neither of the next two.
    if (const auto described = model.object("description")) {
        info.modelDescription = described->json().dump();
    }
    if (fields.has("warnings")) {
        info.warnings = fields.texts("warnings");
    }
    info.device = fields.text("device");
    info.dtype = fields.text("dtype");
    info.threads = fields.wholeNumber("threads");
    const JsonFields versions = fields.part("versions");
    info.software = versions.text("software");
    info.libtorch = versions.text("libtorch");
    const JsonFields progress = fields.part("progress");
    info.bestLoss = numberOrNan(progress, "best_loss");
    info.iteration = progress.wholeNumber("iteration");
    info.evaluations = evaluationsFromJson(progress, "evaluations");
    info.elapsedSeconds = numberOrNan(progress, "elapsed_seconds");
    info.notes = fields.text("notes");
    document.teacherFile = fields.text("teacher_file");
    // Runs of the first versions have L2 or L1, which need nothing.
    if (const auto loss = fields.object("loss")) {
        info.weights = loss->text("weights");
        document.lossFile = loss->text("file");
        document.lossReason = loss->text("reason");
    }
    document.baselines = fields.texts("baselines");
    document.picturedSamples = fields.wholeNumber("pictured_samples");
    return document;
}

/// "." or "a/.." still gets the folder's own name.
std::string nameOf(const std::filesystem::path& folder) {
    std::error_code failure;
    const auto whole = std::filesystem::weakly_canonical(folder, failure);
    return (failure ? folder.lexically_normal() : whole).filename().string();
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
    const JsonFields fields(json, where);
    RunDocument document;
    std::string status;
    try {
        document = documentFromJson(fields);
        status = fields.text("status");
    } catch (const Error& error) {
        throw Error(ErrorCode::BadFile,
                    "damaged: " + error.problem(),
                    error.where(),
                    "restore the file from a copy, or train again in a new folder");
    }
    document.info.status = statusFromName(status, where);
    document.info.recipe = recipeFromJson(fields.at("recipe"), fields.where("recipe"));
    document.info.teacher = teacherFromJson(fields.at("teacher"), fields.where("teacher"));
    document.info.folder = folder;
    document.info.name = nameOf(folder);
    return document;
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
