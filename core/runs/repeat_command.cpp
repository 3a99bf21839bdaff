#include "core/base/command_line.h"
#include "core/models/builtin.h"
#include "core/runs/run_document.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <set>
#include <system_error>

namespace ld3 {

namespace {

/// A list or an object of a recipe beyond this would be no line to copy any more.
constexpr size_t kLongestOrder = 4000;

/// Found from any folder, as far as it is there.
std::string placed(const std::filesystem::path& path) {
    std::error_code ignored;
    const bool isHere =
        !path.empty() && path.is_relative() && std::filesystem::exists(path, ignored);
    return isHere ? std::filesystem::absolute(path).string() : path.string();
}

/// `--set` for each field that is not as by default; lists as a whole.
void addDifferences(CommandLine& command,
                    const std::string& field,
                    const nlohmann::json& standard,
                    const nlohmann::json& value) {
    if (value == standard) {
        return;
    }
    if (value.is_object() && standard.is_object()) {
        for (const auto& [name, part] : value.items()) {
            std::string inner = field;
            inner.append(".").append(name);
            addDifferences(command, inner, standard.value(name, nlohmann::json()), part);
        }
        return;
    }
    command.add("--set",
                field + "=" + (value.is_string() ? value.get<std::string>() : value.dump()));
}

/// @param document  the run's own, for what is too long for a line
void addRecipe(CommandLine& command, const Recipe& recipe, const std::filesystem::path& document) {
    if (nlohmann::json(recipe.batchOrder).dump().size() > kLongestOrder) {
        command.add("--recipe-file", document.string());
        return;
    }
    const bool known = recipe.name == "fast" || recipe.name == "paper";
    command.add("--recipe", known ? recipe.name : "fast");
    command.add("--solver", recipe.solver.name);
    command.add("--order", recipe.solver.order);
    if (!recipe.solver.variant.empty()) {
        command.add("--variant", recipe.solver.variant);
    }
    command.add("--nfe", recipe.nfe);
    if (recipe.loss != Loss::Module) {
        command.add("--loss", lossName(recipe.loss));
    }
    command.add("--train", recipe.trainCount);
    command.add("--valid", recipe.validCount);
    command.add("--seed", std::to_string(recipe.seed));
    if (!recipe.shuffle) {
        command.addFlag("--no-shuffle");
    }
    // What has its own flag above.
    const std::set<std::string> done = {
        "name", "solver", "nfe", "loss", "train_count", "valid_count", "seed", "shuffle"};
    if (!known) {
        command.add("--set", "name=" + recipe.name);
    }
    const auto defaults = recipeToJson(makeRecipe(known ? recipe.name : "fast"));
    const auto current = recipeToJson(recipe);
    for (const auto& [field, value] : current.items()) {
        const auto standard = defaults.value(field, nlohmann::json());
        if (field == "noise_schedule" && value != standard) {
            // As a whole: what is left out would be the model's own, not the default.
            command.add("--set", field + "=" + value.dump());
        } else if (!done.contains(field)) {
            addDifferences(command, field, standard, value);
        }
    }
}

void addDescription(CommandLine& command, const std::string& fields) {
    const auto json = nlohmann::json::parse(fields, nullptr, /*allow_exceptions=*/false);
    for (const auto& [field, value] : json.items()) {
        if (json.is_object()) {
            command.add(
                "--describe",
                field + "=" + (value.is_string() ? value.get<std::string>() : value.dump()));
        }
    }
}

void addLossFiles(CommandLine& command, const Experiment& experiment) {
    if (experiment.recipe.loss == Loss::Module) {
        command.add("--loss", placed(experiment.lossFile));
    }
    if (!experiment.weights.empty()) {
        command.add("--weights", placed(experiment.weights));
    }
}

void addTeacher(CommandLine& command, const Experiment& experiment) {
    if (!experiment.teacherFile.empty()) {
        command.add("--teacher", placed(experiment.teacherFile));
        return;
    }
    const TeacherSpec& teacher = experiment.teacher;
    const TeacherSpec usual;
    command.add("--teacher-solver", teacher.solver.name);
    command.add("--teacher-order", teacher.solver.order);
    if (teacher.solver.variant !=
        makeSolverSpec(teacher.solver.name, teacher.solver.order).variant) {
        command.add("--teacher-variant", teacher.solver.variant);
    }
    command.add("--teacher-nfe", teacher.nfe);
    command.add("--teacher-schedule", teacher.scheduleKind);
    command.add("--teacher-seed", std::to_string(teacher.seed));
    if (teacher.count != int64_t{experiment.recipe.trainCount} + experiment.recipe.validCount) {
        command.add("--teacher-count", teacher.count);
    }
    if (teacher.batch != usual.batch) {
        command.add("--teacher-batch", teacher.batch);
    }
}

/// What is kept beside the training itself.
void addRecord(CommandLine& command, const Experiment& experiment) {
    const Experiment usual;
    if (experiment.baselines != usual.baselines) {
        std::string kinds;
        for (const std::string& kind : experiment.baselines) {
            kinds += (kinds.empty() ? "" : ",") + kind;
        }
        command.add("--baselines", kinds.empty() ? "none" : kinds);
    }
    if (experiment.picturedSamples != usual.picturedSamples) {
        command.add("--pictures", experiment.picturedSamples);
    }
    if (!experiment.notes.empty()) {
        command.add("--notes", experiment.notes);
    }
}

/// @param document  where the run's own file is found
std::string trainCommand(const Experiment& experiment,
                         const std::filesystem::path& document,
                         const std::filesystem::path& out) {
    CommandLine command("ld3 train");
    command.addValue(isBuiltin(experiment.model) ? experiment.model : placed(experiment.model));
    if (!experiment.options.descriptionFile.empty()) {
        command.add("--model-json", placed(experiment.options.descriptionFile));
    }
    addDescription(command, experiment.options.description);
    addRecipe(command, experiment.recipe, document);
    addLossFiles(command, experiment);
    addTeacher(command, experiment);
    command.add("--device", experiment.options.device);
    command.add("--dtype", experiment.options.dtype);
    if (experiment.threads > 0) {
        command.add("--threads", experiment.threads);
    }
    addRecord(command, experiment);
    command.add("--out", out.string());
    return command.text();
}

}  // namespace

std::string repeatCommand(const Experiment& experiment) {
    return trainCommand(experiment, "run.json", experiment.folder.filename());
}

std::string repeatCommand(const Experiment& experiment, const std::filesystem::path& out) {
    return trainCommand(experiment, experiment.folder / "run.json", out);
}

std::string repeatCommandOf(const std::filesystem::path& run) {
    const std::filesystem::path folder = std::filesystem::absolute(run).lexically_normal();
    const RunDocument document = readRunDocument(folder);
    const RunInfo& info = document.info;
    Experiment experiment;
    experiment.model = info.modelName;
    experiment.options.device = info.device;
    experiment.options.dtype = info.dtype;
    experiment.options.description = info.modelDescription;
    experiment.threads = info.threads;
    experiment.recipe = info.recipe;
    experiment.teacher = info.teacher;
    experiment.teacherFile = document.teacherFile;
    experiment.weights = info.weights;
    experiment.lossFile = document.lossFile;
    experiment.folder = folder;
    experiment.baselines = document.baselines;
    experiment.picturedSamples = document.picturedSamples;
    experiment.notes = info.notes;
    return repeatCommand(experiment, unusedFolder(folder));
}

std::filesystem::path unusedFolder(const std::filesystem::path& wish) {
    std::error_code ignored;
    std::filesystem::path folder = wish;
    for (int i = 2;
         std::filesystem::exists(folder, ignored) && !std::filesystem::is_empty(folder, ignored);
         ++i) {
        folder = wish;
        folder += "-" + std::to_string(i);
    }
    return folder;
}

}  // namespace ld3
