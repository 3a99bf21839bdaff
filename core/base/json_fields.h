#pragma once

#include "core/base/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// A JSON object whose fields are read with checks: every fault names the file and the field.
/// Refers to the JSON value, which must outlive it.
class JsonFields {
  public:
    /// @param where  the file, and the path to this object inside it
    /// @throws Error{BadFile} where `json` is not an object
    JsonFields(const nlohmann::json& json, std::string where);

    [[nodiscard]] const nlohmann::json& json() const { return m_json; }

    [[nodiscard]] const std::string& where() const { return m_where; }

    /// "schedule.json, times".
    [[nodiscard]] std::string where(const std::string& field) const;

    /// True where the field exists and is not null.
    [[nodiscard]] bool has(const std::string& field) const;

    /// Each of these throws Error{BadFile} where the field is missing (unless a fallback is given)
    /// or of another type.
    [[nodiscard]] const nlohmann::json& at(const std::string& field) const;
    [[nodiscard]] std::string text(const std::string& field) const;
    [[nodiscard]] std::string text(const std::string& field, const std::string& fallback) const;
    [[nodiscard]] double number(const std::string& field) const;
    [[nodiscard]] double number(const std::string& field, double fallback) const;
    /// A non-negative integer; `integer` also fits into an int.
    [[nodiscard]] uint64_t count(const std::string& field) const;
    [[nodiscard]] uint64_t count(const std::string& field, uint64_t fallback) const;
    [[nodiscard]] int integer(const std::string& field) const;
    [[nodiscard]] int integer(const std::string& field, int fallback) const;
    /// A whole number of either sign that fits into an int.
    [[nodiscard]] int wholeNumber(const std::string& field) const;
    [[nodiscard]] bool flag(const std::string& field) const;
    [[nodiscard]] bool flag(const std::string& field, bool fallback) const;
    [[nodiscard]] std::vector<double> numbers(const std::string& field) const;
    [[nodiscard]] std::vector<std::string> texts(const std::string& field) const;
    /// An object that must be there.
    [[nodiscard]] JsonFields part(const std::string& field) const;
    /// Nothing where the field is missing or null.
    [[nodiscard]] std::optional<JsonFields> object(const std::string& field) const;

    /// An Error{BadFile} about this field.
    [[nodiscard]] Error bad(const std::string& field,
                            const std::string& problem,
                            const std::string& remedy) const;

  private:
    const nlohmann::json& m_json;
    std::string m_where;
};

}  // namespace ld3
