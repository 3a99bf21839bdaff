#include "core/base/command_line.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace ld3 {

CommandLine::CommandLine(std::string start) : m_text(std::move(start)) {}

void CommandLine::addValue(const std::string& value) {
    m_text += " " + shellQuoted(value);
}

void CommandLine::add(const std::string& flag, const std::string& value) {
    m_text += " " + flag;
    addValue(value);
}

void CommandLine::add(const std::string& flag, int64_t value) {
    add(flag, std::to_string(value));
}

void CommandLine::addFlag(const std::string& flag) {
    m_text += " " + flag;
}

std::string shellQuoted(const std::string& text) {
    const bool plain = !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 ||
               std::string("._-/:=,+@%").find(static_cast<char>(c)) != std::string::npos;
    });
    if (plain) {
        return text;
    }
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return result + "'";
}

}  // namespace ld3
