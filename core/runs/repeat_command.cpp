#include "core/base/command_line.h"
#include "core/runs/run_document.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <set>

namespace ld3 {

namespace {

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

void addRecipe(CommandLine& command, const Recipe& recipe) {
    if (!recipe.batchOrder.empty()) {
        // An order of batches is too long for a line; the run holds it.
        command.add("--recipe-file", "run.json");
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
    const auto defaults = recipeToJson(makeRecipe(known ? recipe.name : "fast"));
    const auto current = recipeToJson(recipe);
    for (const auto& [field, value] : current.items()) {
        if (!done.contains(field)) {
            addDifferences(command, field, defaults.value(field, nlohmann::json()), value);
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
        command.add("--loss", experiment.lossFile.string());
    }
    if (!experiment.weights.empty()) {
        command.add("--weights", experiment.weights.string());
    }
}

void addTeacher(CommandLine& command, const Experiment& experiment) {
    if (!experiment.teacherFile.empty()) {
        command.add("--teacher", experiment.teacherFile.string());
        return;
    }
    const TeacherSpec& teacher = experiment.teacher;
    command.add("--teacher-solver", teacher.solver.name);
    command.add("--teacher-order", teacher.solver.order);
    command.add("--teacher-nfe", teacher.nfe);
    command.add("--teacher-schedule", teacher.scheduleKind);
    command.add("--teacher-seed", std::to_string(teacher.seed));
}

}  // namespace

std::string repeatCommand(const Experiment& experiment) {
    CommandLine command("ld3 train " + shellQuoted(experiment.model));
    if (!experiment.options.descriptionFile.empty()) {
        command.add("--model-json", experiment.options.descriptionFile);
    }
    addDescription(command, experiment.options.description);
    addRecipe(command, experiment.recipe);
    addLossFiles(command, experiment);
    addTeacher(command, experiment);
    command.add("--device", experiment.options.device);
    command.add("--dtype", experiment.options.dtype);
    if (experiment.threads > 0) {
        command.add("--threads", experiment.threads);
    }
    if (experiment.picturedSamples != Experiment().picturedSamples) {
        command.add("--pictures", experiment.picturedSamples);
    }
    command.add("--out", experiment.folder.filename().string());
    return command.text();
}

}  // namespace ld3
