#include "core/exporting/list_texts.h"

#include "core/base/error.h"
#include "core/base/number_text.h"

#include <cmath>
#include <limits>
#include <sstream>

namespace ld3 {

namespace {

constexpr const char* kSeparators = ", ;\t\r\n";

std::vector<double> numbersIn(const std::string& text, const std::filesystem::path& path) {
    std::vector<double> numbers;
    for (const std::string& part : split(text, kSeparators)) {
        numbers.push_back(numberIn(part, path));
    }
    return numbers;
}

std::string withoutComments(const std::string& content) {
    std::string text;
    std::istringstream lines(content);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("#")) {
            text += line + "\n";
        }
    }
    return text;
}

/// A cell of a table: "$4\times10^{-6}$" as "4e-6".
double latexNumber(std::string cell, const std::filesystem::path& path) {
    constexpr const char* kTimes = "\\times10^{";
    std::erase(cell, '$');
    std::erase(cell, ' ');
    if (cell == "--") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (const size_t times = cell.find(kTimes); times != std::string::npos) {
        cell.replace(times, std::char_traits<char>::length(kTimes), "e");
        std::erase(cell, '}');
    }
    return numberIn(cell, path);
}

}  // namespace

std::vector<std::string> split(const std::string& text, const std::string& separators) {
    std::vector<std::string> parts;
    size_t begin = text.find_first_not_of(separators);
    while (begin != std::string::npos) {
        const size_t end = text.find_first_of(separators, begin);
        parts.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(separators, end);
    }
    return parts;
}

double numberIn(const std::string& text, const std::filesystem::path& path) {
    const auto value = numberFromText(text);
    if (!value || !std::isfinite(*value)) {
        throw Error(ErrorCode::BadFile,
                    "\"" + text.substr(0, 40) + "\" is not a number",
                    path.string(),
                    "give a list of numbers");
    }
    return *value;
}

std::vector<double> assignedList(const std::string& content,
                                 const std::string& name,
                                 const std::filesystem::path& path) {
    const std::string text = "\n" + withoutComments(content);
    const std::string assignment = "\n" + name + " = [";
    const size_t found = text.find(assignment);
    if (found == std::string::npos) {
        return {};
    }
    const size_t begin = found + assignment.size();
    return numbersIn(text.substr(begin, text.find(']', begin) - begin), path);
}

std::vector<double> firstList(const std::string& content, const std::filesystem::path& path) {
    const std::string text = withoutComments(content);
    const size_t begin = text.find_first_of("[\"");
    if (begin == std::string::npos) {
        return numbersIn(text, path);
    }
    const size_t end = text.find_first_of("]\"", begin + 1);
    return numbersIn(text.substr(begin + 1, end == std::string::npos ? end : end - begin - 1),
                     path);
}

std::vector<std::vector<double>> latexRows(const std::string& content,
                                           const std::filesystem::path& path) {
    std::vector<std::vector<double>> rows;
    std::istringstream lines(content);
    for (std::string line; std::getline(lines, line);) {
        // Rows begin with their number.
        if (line.empty() || line.front() < '0' || line.front() > '9') {
            continue;
        }
        std::vector<double>& row = rows.emplace_back();
        for (const std::string& cell : split(line.substr(0, line.find("\\\\")), "&")) {
            row.push_back(latexNumber(cell, path));
        }
    }
    return rows;
}

}  // namespace ld3
