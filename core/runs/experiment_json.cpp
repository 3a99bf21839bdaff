#include "core/runs/experiment_json.h"

#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

namespace ld3 {

std::string experimentToJson(const Experiment& experiment) {
    return jsonText({{"model", experiment.model},
                     {"device", experiment.options.device},
                     {"dtype", experiment.options.dtype},
                     {"threads", experiment.threads},
                     {"recipe", recipeToJson(experiment.recipe)},
                     {"teacher", teacherToJson(experiment.teacher)},
                     {"teacher_file", experiment.teacherFile.string()}});
}

Experiment experimentFromJson(const std::string& text, const std::string& where) {
    const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) {
        throw Error(ErrorCode::BadFile, "not JSON", where, "the defaults are used instead");
    }
    const JsonFields fields(json, where);
    Experiment experiment;
    experiment.model = fields.text("model", experiment.model);
    experiment.options.device = fields.text("device", experiment.options.device);
    experiment.options.dtype = fields.text("dtype", experiment.options.dtype);
    experiment.threads = fields.integer("threads", experiment.threads);
    if (fields.has("recipe")) {
        experiment.recipe = recipeFromJson(fields.at("recipe"), fields.where("recipe"));
    }
    if (fields.has("teacher")) {
        experiment.teacher = teacherFromJson(fields.at("teacher"), fields.where("teacher"));
    }
    experiment.teacherFile = fields.text("teacher_file", "");
    return experiment;
}

}  // namespace ld3
