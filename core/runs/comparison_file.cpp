#include "core/runs/comparison_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_fields.h"
#include "core/base/json_text.h"
#include "core/runs/report_json.h"
#include "core/schedules/schedule_json.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace ld3 {

namespace {

constexpr const char* kFormat = "ld3-comparison/1";

/// What must agree for rows to be comparable; solvers, budgets and seeds may be added later.
nlohmann::json headOf(const ComparisonPlan& plan) {
    TeacherSpec teacher = plan.teacher;
    teacher.count = plan.trainCount + plan.validCount;
    teacher.seed = 0;
    nlohmann::json recipes = nlohmann::json::object();
    for (const std::string name : {"fast", "paper"}) {
        recipes[name] = recipeToJson(makeRecipe(name));
    }
    return {{"format", kFormat},
            {"model", plan.model},
            {"dtype", plan.options.dtype},
            {"teacher", teacherToJson(teacher)},
            {"recipes", recipes},
            {"train_count", plan.trainCount},
            {"valid_count", plan.validCount},
            {"fresh_count", plan.freshCount},
            {"fresh_seed", plan.freshSeed}};
}

nlohmann::json toJson(const ComparisonRow& row) {
    nlohmann::json course = nlohmann::json::array();
    for (const ComparisonPoint& point : row.course) {
        course.push_back({{"evaluations", evaluationsToJson(point.evaluations)},
                          {"seconds", point.seconds},
                          {"mean", point.mean}});
    }
    return {{"solver", solverToJson(row.solver)},
            {"nfe", row.nfe},
            {"method", row.method},
            {"learned", row.learned},
            {"seed", row.seed},
            {"mean", row.mean},
            {"median", row.median},
            {"valid_loss", row.validLoss},
            {"evaluations", evaluationsToJson(row.evaluations)},
            {"seconds", row.seconds},
            {"course", course}};
}

ComparisonRow fromJson(const nlohmann::json& json, const std::string& where) {
    const JsonFields fields(json, where);
    ComparisonRow row;
    row.solver = solverFromJson(fields.at("solver"), fields.where("solver"));
    row.nfe = fields.integer("nfe");
    row.method = fields.text("method");
    row.learned = fields.flag("learned");
    row.seed = fields.count("seed");
    row.mean = numberOrNan(fields, "mean");
    row.median = numberOrNan(fields, "median");
    row.validLoss = numberOrNan(fields, "valid_loss");
    row.evaluations = evaluationsFromJson(fields, "evaluations");
    row.seconds = fields.number("seconds");
    const nlohmann::json& course = fields.at("course");
    if (!course.is_array()) {
        throw fields.bad("course", "is not a list", "remove the file and compare again");
    }
    for (const nlohmann::json& entry : course) {
        const JsonFields point(entry, fields.where("course"));
        row.course.push_back({evaluationsFromJson(point, "evaluations"),
                              point.number("seconds"),
                              numberOrNan(point, "mean")});
    }
    return row;
}

}  // namespace

std::vector<ComparisonRow> readComparison(const std::filesystem::path& file,
                                          const ComparisonPlan& plan) {
    std::vector<ComparisonRow> rows;
    if (!std::filesystem::exists(file)) {
        return rows;
    }
    std::istringstream lines(readFile(file));
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        const std::string where = file.string() + ":" + std::to_string(number);
        const auto json = nlohmann::json::parse(line, nullptr, /*allow_exceptions=*/false);
        if (!json.is_object()) {
            throw Error(ErrorCode::BadFile,
                        "not a line of a comparison",
                        where,
                        "remove the file and compare again");
        }
        if (number > 1) {
            rows.push_back(fromJson(json, where));
        } else if (json != nlohmann::json::parse(jsonText(headOf(plan)))) {
            throw Error(ErrorCode::InvalidArgument,
                        "the file belongs to another comparison",
                        file.string(),
                        "give another file, or remove it");
        }
    }
    return rows;
}

void writeComparison(const std::filesystem::path& file,
                     const ComparisonPlan& plan,
                     const std::vector<ComparisonRow>& rows) {
    std::string text = jsonText(headOf(plan)) + '\n';
    for (const ComparisonRow& row : rows) {
        text += jsonText(toJson(row)) + '\n';
    }
    writeFileAtomically(file, text);
}

}  // namespace ld3
