#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace ld3 {

/// Whether a JSON value can be read as a T without loss: 5.5 is no count, 1 is no truth value.
template <class T>
[[nodiscard]] bool fits(const nlohmann::json& value, const T* /*type*/) {
    if constexpr (std::is_same_v<T, bool>) {
        return value.is_boolean();
    } else if constexpr (std::is_unsigned_v<T>) {
        return value.is_number_unsigned() ||
               (value.is_number_integer() && value.get<int64_t>() >= 0);
    } else if constexpr (std::is_integral_v<T>) {
        if (!value.is_number_integer()) {
            return false;
        }
        if (value.is_number_unsigned()) {
            return value.get<uint64_t>() <= static_cast<uint64_t>(std::numeric_limits<T>::max());
        }
        const auto number = value.get<int64_t>();
        return number >= std::numeric_limits<T>::min() && number <= std::numeric_limits<T>::max();
    } else if constexpr (std::is_floating_point_v<T>) {
        return value.is_number();
    } else {
        return value.is_string();
    }
}

template <class T>
[[nodiscard]] bool fits(const nlohmann::json& value, const std::vector<T>* /*type*/) {
    if (!value.is_array()) {
        return false;
    }
    for (const auto& entry : value) {
        if (!fits(entry, static_cast<const T*>(nullptr))) {
            return false;
        }
    }
    return true;
}

/// Writes the fields that it is shown into one JSON object.
class JsonWriter {
  public:
    template <class T>
    void operator()(const char* key, const T& value) {
        m_json[key] = value;
    }

    template <class T, class ToName, class FromName>
    void named(const char* key, const T& value, ToName toName, FromName /*fromName*/) {
        m_json[key] = toName(value);
    }

    template <class T, class ToJson, class FromJson>
    void nested(const char* key, const T& value, ToJson toJson, FromJson /*fromJson*/) {
        m_json[key] = toJson(value);
    }

    void set(const char* key, nlohmann::json value) { m_json[key] = std::move(value); }

    [[nodiscard]] nlohmann::json take() { return std::move(m_json); }

  private:
    nlohmann::json m_json = nlohmann::json::object();
};

/// Reads the fields that it is shown out of one JSON object; what is missing keeps its value.
/// Every fault is an Error{BadFile} that names the place and the field.
class JsonReader {
  public:
    JsonReader(const nlohmann::json& json, std::string where)
        : m_json(json), m_where(std::move(where)) {
        if (!json.is_object()) {
            throw Error(ErrorCode::BadFile, "not a JSON object", m_where, "check the file");
        }
    }

    template <class T>
    void operator()(const char* key, T& value) {
        if (const nlohmann::json* found = find(key)) {
            if (!fits(*found, static_cast<const T*>(nullptr))) {
                throw bad(key, "has the wrong type or is out of range");
            }
            value = found->get<T>();
        }
    }

    template <class T, class ToName, class FromName>
    void named(const char* key, T& value, ToName /*toName*/, FromName fromName) {
        std::string name;
        (*this)(key, name);
        if (m_json.contains(key)) {
            try {
                value = fromName(name);
            } catch (const Error& error) {
                throw bad(key, "has an unknown value " + name, error.remedy());
            }
        }
    }

    template <class T, class ToJson, class FromJson>
    void nested(const char* key, T& value, ToJson /*toJson*/, FromJson fromJson) {
        if (const nlohmann::json* found = find(key)) {
            value = fromJson(*found, path(key));
        }
    }

    /// The value of a key, or null where there is none.
    [[nodiscard]] const nlohmann::json* find(const char* key) {
        m_known.insert(key);
        const auto found = m_json.find(key);
        return found == m_json.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::string path(const char* key) const { return m_where + ": " + key; }

    void refuseUnknown() const {
        for (const auto& item : m_json.items()) {
            if (!m_known.contains(item.key())) {
                throw bad(item.key(), "is not known", "correct the name or remove the field");
            }
        }
    }

  private:
    [[nodiscard]] Error bad(const std::string& key,
                            const std::string& what,
                            const std::string& remedy = "correct the value") const {
        return {ErrorCode::BadFile, "field " + key + " " + what, m_where, remedy};
    }

    const nlohmann::json& m_json;
    std::string m_where;
    std::set<std::string> m_known;
};

}  // namespace ld3
