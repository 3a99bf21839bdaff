#include "app/ld3/output.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/number_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace ld3::cli {

namespace {

/// Characters, not bytes: columns may hold σ or λ.
size_t shownWidth(const std::string& text) {
    return static_cast<size_t>(std::count_if(
        text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

void printJson(const nlohmann::json& result) {
    std::cout << jsonText(result, 2) << '\n';
}

void printTable(const std::vector<std::vector<std::string>>& rows) {
    std::vector<size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], shownWidth(row[i]));
        }
    }
    for (const auto& row : rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            std::cout << row[i]
                      << (isLast ? "" : std::string(widths[i] - shownWidth(row[i]) + 2, ' '));
        }
        std::cout << '\n';
    }
}

void printFields(const std::vector<std::pair<std::string, std::string>>& fields) {
    std::vector<std::vector<std::string>> rows;
    rows.reserve(fields.size());
    for (const auto& [name, value] : fields) {
        rows.push_back({name, value});
    }
    printTable(rows);
}

std::string shortNumber(double value) {
    constexpr int kDigits = 4;
    return std::isnan(value) ? "-" : numberText(value, kDigits);
}

std::string joined(const std::vector<double>& values) {
    std::string text;
    for (const double value : values) {
        text += (text.empty() ? "" : " ") + shortNumber(value);
    }
    return text;
}

nlohmann::json readJsonFile(const std::filesystem::path& path) {
    auto json = nlohmann::json::parse(readFile(path), nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) {
        throw Error(ErrorCode::BadFile, "not JSON", path.string(), "check the file");
    }
    return json;
}

}  // namespace ld3::cli
