#pragma once

#include "core/base/error.h"
#include "core/diffusion/model_info.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace ld3 {

/// Takes named values out of what a file says, checks types and ranges, and keeps a record of each
/// value and its source. Numbers may be written as integers or as floating point; infinity also as
/// the text "inf".
class ArgumentReader {
  public:
    /// @param arguments   constructor arguments
    /// @param attributes  plain values of the object, preferred by `real`; an object or null
    /// @param where       the file, for errors
    ArgumentReader(const nlohmann::json& arguments,
                   const nlohmann::json& attributes,
                   std::string where);

    /// An integer that must be given. @throws Error{BadFile}, as all of the following
    [[nodiscard]] int64_t required(const std::string& name, int64_t least, int64_t most);
    [[nodiscard]] int64_t integer(const std::string& name,
                                  int64_t fallback,
                                  int64_t least,
                                  int64_t most);
    [[nodiscard]] double real(const std::string& name, double fallback, double least, double most);
    [[nodiscard]] bool flag(const std::string& name, bool fallback);
    [[nodiscard]] std::string choice(const std::string& name,
                                     const std::string& fallback,
                                     const std::vector<std::string>& known);
    [[nodiscard]] std::vector<int64_t> integers(const std::string& name,
                                                const std::vector<int64_t>& fallback,
                                                size_t longest,
                                                int64_t least,
                                                int64_t most);

    /// What cannot be a value of its own, as the other readers would report it.
    [[nodiscard]] Error fault(const std::string& what, const std::string& name) const;

    /// @throws Error{BadFile} if there is an argument that no one asked for
    void refuseUnknown() const;

    [[nodiscard]] const std::vector<ModelFact>& facts() const { return m_facts; }

  private:
    /// Null where neither arguments nor attributes have one.
    [[nodiscard]] const nlohmann::json* find(const std::string& name, bool preferAttribute);
    /// Notes a value that is in range. @throws Error{BadFile} where an attribute says otherwise
    void record(const std::string& name, const nlohmann::json& value, bool given);
    [[nodiscard]] int64_t checkedInteger(const nlohmann::json& value,
                                         const std::string& name,
                                         int64_t least,
                                         int64_t most) const;

    const nlohmann::json& m_arguments;
    const nlohmann::json& m_attributes;
    std::string m_where;
    std::set<std::string> m_asked;
    std::vector<ModelFact> m_facts;
};

}  // namespace ld3
