#include "core/base/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace ld3 {

JsonFields::JsonFields(const nlohmann::json& json, std::string where)
    : m_json(json), m_where(std::move(where)) {
    if (!json.is_object()) {
        throw Error(ErrorCode::BadFile,
                    std::string("expected an object, found ") + json.type_name(),
                    m_where,
                    "choose a file that this program wrote");
    }
}

std::string JsonFields::where(const std::string& field) const {
    return m_where + ", " + field;
}

Error JsonFields::bad(const std::string& field,
                      const std::string& problem,
                      const std::string& remedy) const {
    return {ErrorCode::BadFile, problem, where(field), remedy};
}

bool JsonFields::has(const std::string& field) const {
    const auto found = m_json.find(field);
    return found != m_json.end() && !found->is_null();
}

const nlohmann::json& JsonFields::at(const std::string& field) const {
    const auto found = m_json.find(field);
    if (found == m_json.end()) {
        throw bad(field, "missing field", "add it, or choose a file that this program wrote");
    }
    return *found;
}

std::string JsonFields::text(const std::string& field) const {
    const nlohmann::json& value = at(field);
    if (!value.is_string()) {
        throw bad(field, std::string("expected text, found ") + value.type_name(), "quote it");
    }
    return value.get<std::string>();
}

std::string JsonFields::text(const std::string& field, const std::string& fallback) const {
    return has(field) ? text(field) : fallback;
}

double JsonFields::number(const std::string& field) const {
    const nlohmann::json& value = at(field);
    if (!value.is_number()) {
        throw bad(field,
                  std::string("expected a number, found ") + value.type_name(),
                  "write a finite number");
    }
    return value.get<double>();
}

double JsonFields::number(const std::string& field, double fallback) const {
    return has(field) ? number(field) : fallback;
}

uint64_t JsonFields::count(const std::string& field) const {
    const nlohmann::json& value = at(field);
    // Numbers that were set in memory rather than parsed may be of the signed kind.
    if (!value.is_number_integer() || (!value.is_number_unsigned() && value.get<int64_t>() < 0)) {
        throw bad(field,
                  "expected a whole number, not below 0, found " + value.dump(),
                  "write a whole number");
    }
    return value.get<uint64_t>();
}

uint64_t JsonFields::count(const std::string& field, uint64_t fallback) const {
    return has(field) ? count(field) : fallback;
}

int JsonFields::integer(const std::string& field) const {
    const uint64_t value = count(field);
    if (value > static_cast<uint64_t>(std::numeric_limits<int>::max())) {
        throw bad(
            field, "number too large, found " + std::to_string(value), "write a smaller number");
    }
    return static_cast<int>(value);
}

int JsonFields::integer(const std::string& field, int fallback) const {
    return has(field) ? integer(field) : fallback;
}

int JsonFields::wholeNumber(const std::string& field) const {
    const nlohmann::json& value = at(field);
    if (value.is_number_unsigned()) {
        return integer(field);
    }
    if (!value.is_number_integer() || value.get<int64_t>() < std::numeric_limits<int>::min() ||
        value.get<int64_t>() > std::numeric_limits<int>::max()) {
        throw bad(field, "expected a whole number, found " + value.dump(), "write a whole number");
    }
    return value.get<int>();
}

bool JsonFields::flag(const std::string& field) const {
    const nlohmann::json& value = at(field);
    if (!value.is_boolean()) {
        throw bad(field, "expected true or false, found " + value.dump(), "write true or false");
    }
    return value.get<bool>();
}

bool JsonFields::flag(const std::string& field, bool fallback) const {
    return has(field) ? flag(field) : fallback;
}

std::vector<double> JsonFields::numbers(const std::string& field) const {
    const nlohmann::json& value = at(field);
    if (!value.is_array()) {
        throw bad(field, std::string("expected a list, found ") + value.type_name(), "use [...]");
    }
    std::vector<double> result;
    for (const nlohmann::json& entry : value) {
        if (!entry.is_number()) {
            throw bad(field + "[" + std::to_string(result.size()) + "]",
                      std::string("expected a number, found ") + entry.type_name(),
                      "write finite numbers");
        }
        result.push_back(entry.get<double>());
    }
    return result;
}

std::vector<std::string> JsonFields::texts(const std::string& field) const {
    const nlohmann::json& value = at(field);
    const auto isText = [](const nlohmann::json& entry) { return entry.is_string(); };
    if (!value.is_array() || !std::all_of(value.begin(), value.end(), isText)) {
        throw bad(field, "expected a list of texts", "use [...]");
    }
    return value.get<std::vector<std::string>>();
}

JsonFields JsonFields::part(const std::string& field) const {
    return {at(field), where(field)};
}

std::optional<JsonFields> JsonFields::object(const std::string& field) const {
    if (!has(field)) {
        return std::nullopt;
    }
    return JsonFields(at(field), where(field));
}

}  // namespace ld3
