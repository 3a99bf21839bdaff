#include "core/runs/experiment_json.h"

#include "core/base/error.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

namespace ld3 {

namespace {

constexpr const char* kWhere = "remembered experiment";

}  // namespace

std::string experimentToJson(const Experiment& experiment) {
    return nlohmann::json{{"model", experiment.model},
                          {"device", experiment.options.device},
                          {"dtype", experiment.options.dtype},
                          {"threads", experiment.threads},
                          {"recipe", recipeToJson(experiment.recipe)},
                          {"teacher", teacherToJson(experiment.teacher)},
                          {"teacher_file", experiment.teacherFile.string()}}
        .dump();
}

Experiment experimentFromJson(const std::string& text) {
    Experiment experiment;
    try {
        const nlohmann::json json = nlohmann::json::parse(text);
        experiment.model = json.value("model", experiment.model);
        experiment.options.device = json.value("device", experiment.options.device);
        experiment.options.dtype = json.value("dtype", experiment.options.dtype);
        experiment.threads = json.value("threads", experiment.threads);
        if (json.contains("recipe")) {
            experiment.recipe = recipeFromJson(json.at("recipe"), kWhere);
        }
        if (json.contains("teacher")) {
            experiment.teacher = teacherFromJson(json.at("teacher"), kWhere);
        }
        experiment.teacherFile = json.value("teacher_file", std::string());
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::BadFile, error.what(), kWhere, "the defaults are used instead");
    }
    return experiment;
}

}  // namespace ld3
