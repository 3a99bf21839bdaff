#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// What a field of `run.json` is about.
enum class FieldKind {
    Setting,  ///< what was chosen, and with what it ran
    Result,   ///< where the run stands and what it reached
    Record,   ///< notes, dates and the command line
};

/// A field that is not the same in all compared runs.
struct FieldDifference {
    std::string field;  ///< keys of `run.json` joined by dots: "recipe.solver.order"
    FieldKind kind = FieldKind::Setting;
    std::vector<std::string> values;  ///< one a run, as in the file, texts without quotes; empty
                                      ///< where the run lacks the field
};

/// Runs beside each other, as far as they differ.
struct RunDifferences {
    std::vector<std::string> runs;        ///< their folders' names, told apart
    std::vector<FieldDifference> fields;  ///< settings, then results, then records
};

/// The fields in which documents differ: objects are walked through, lists compared as a whole,
/// numbers by value (4 equals 4.0). A missing field differs from an empty one.
/// @returns in the order of `run.json`'s parts, by name within a part; none for fewer than two
[[nodiscard]] std::vector<FieldDifference> differingFields(
    const std::vector<nlohmann::json>& documents);

/// Reads the runs and compares them. A run whose program is gone counts as interrupted.
/// @throws Error{NotFound, BadFile, Unsupported} naming the first folder that cannot be read
[[nodiscard]] RunDifferences readRunDifferences(const std::vector<std::filesystem::path>& folders);

/// A line of headings and one a field, parted by tabs; tabs and line breaks in values become
/// spaces. @param onlySettings  leaves out results and records
[[nodiscard]] std::string differencesAsText(const RunDifferences& differences, bool onlySettings);

/// The same as comma-separated values, quoted where needed. Source: RFC 4180, with bare line feeds.
[[nodiscard]] std::string differencesAsCsv(const RunDifferences& differences, bool onlySettings);

}  // namespace ld3
