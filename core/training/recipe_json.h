#pragma once

#include "core/training/recipe.h"
#include "core/training/teacher_spec.h"

#include <nlohmann/json_fwd.hpp>

namespace ld3 {

[[nodiscard]] nlohmann::json recipeToJson(const Recipe& recipe);
/// Missing fields keep their defaults; unknown ones are refused, so that a typing error is seen.
/// @throws Error{BadFile} naming `where` and the field
[[nodiscard]] Recipe recipeFromJson(const nlohmann::json& json, const std::string& where);

[[nodiscard]] nlohmann::json teacherToJson(const TeacherSpec& spec);
[[nodiscard]] TeacherSpec teacherFromJson(const nlohmann::json& json, const std::string& where);

}  // namespace ld3
