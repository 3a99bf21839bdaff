#pragma once

#include <cstdint>
#include <string>

namespace ld3 {

/// A command for a POSIX shell, put together flag by flag; what needs it is quoted.
class CommandLine {
  public:
    /// @param start  program and verb, as they are
    explicit CommandLine(std::string start);

    /// A value without a flag.
    void addValue(const std::string& value);
    void add(const std::string& flag, const std::string& value);
    void add(const std::string& flag, int64_t value);
    void addFlag(const std::string& flag);

    [[nodiscard]] const std::string& text() const { return m_text; }

  private:
    std::string m_text;
};

/// A word as a POSIX shell reads it back.
[[nodiscard]] std::string shellQuoted(const std::string& text);

}  // namespace ld3
