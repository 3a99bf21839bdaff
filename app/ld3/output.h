#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace ld3::cli {

/// The result of a verb with --json: on stdout, numbers that do not exist as null.
void printJson(const nlohmann::json& result);

/// Rows of text in aligned columns on stdout; the first row is the heading.
void printTable(const std::vector<std::vector<std::string>>& rows);

/// Names and values below each other.
void printFields(const std::vector<std::pair<std::string, std::string>>& fields);

/// A number for people; "-" for NaN.
[[nodiscard]] std::string shortNumber(double value);
[[nodiscard]] std::string joined(const std::vector<double>& values);

/// @throws Error{NotFound, BadFile}
[[nodiscard]] nlohmann::json readJsonFile(const std::filesystem::path& path);

}  // namespace ld3::cli
