#include "app/ld3/recipe_settings.h"

#include "app/ld3/output.h"
#include "core/base/error.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ld3::cli {

namespace {

/// Batches of any depth of nesting, in order.
void collectBatches(const nlohmann::json& json,
                    std::vector<std::vector<int64_t>>& batches,
                    const std::string& where) {
    const bool isList = json.is_array() && !json.empty();
    const bool isBatch = isList && std::all_of(json.begin(), json.end(), [](const auto& entry) {
                             return entry.is_number_integer();
                         });
    if (isBatch) {
        batches.push_back(json.get<std::vector<int64_t>>());
        return;
    }
    if (!isList) {
        throw Error(ErrorCode::BadFile,
                    "not a list of batches of sample numbers",
                    where,
                    "write [[0, 1], [2, 3], …], a list of such rounds, or {\"batches\": …}");
    }
    for (const auto& entry : json) {
        collectBatches(entry, batches, where);
    }
}

}  // namespace

Recipe withSetting(const Recipe& recipe, const std::string& setting) {
    const size_t equals = setting.find('=');
    if (equals == 0 || equals == std::string::npos) {
        throw Error(ErrorCode::InvalidArgument,
                    "not a setting",
                    "--set " + setting,
                    "write field=value, such as descent.patience=3");
    }
    std::string pointer = "/" + setting.substr(0, equals);
    std::replace(pointer.begin(), pointer.end(), '.', '/');
    const std::string text = setting.substr(equals + 1);
    const auto value = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    nlohmann::json json = recipeToJson(recipe);
    try {
        json[nlohmann::json::json_pointer(pointer)] =
            value.is_discarded() ? nlohmann::json(text) : value;
        return recipeFromJson(json, "--set " + setting);
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorCode::InvalidArgument,
                    "no such field of a recipe",
                    "--set " + setting,
                    "see the recipe in a run.json");
    } catch (const Error& error) {
        throw Error(ErrorCode::InvalidArgument, error.problem(), error.where(), error.remedy());
    }
}

std::vector<std::vector<int64_t>> readBatchOrder(const std::filesystem::path& path) {
    nlohmann::json json = readJsonFile(path);
    if (json.is_object() && json.contains("batches")) {
        json = json["batches"];
    }
    std::vector<std::vector<int64_t>> batches;
    // A single list of numbers would be one batch: more likely a mistake.
    if (json.is_array() && !json.empty() && json.front().is_number()) {
        json = nlohmann::json::object();
    }
    collectBatches(json, batches, path.string());
    return batches;
}

}  // namespace ld3::cli
