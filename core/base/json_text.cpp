#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

namespace ld3 {

std::string jsonText(const nlohmann::json& json, int indent) {
    return json.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string asInJson(const std::string& text) {
    return nlohmann::json::parse(jsonText(text)).get<std::string>();
}

}  // namespace ld3
