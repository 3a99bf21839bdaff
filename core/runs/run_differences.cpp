#include "core/runs/run_differences.h"

#include "core/base/atomic_file.h"
#include "core/base/distinct_labels.h"
#include "core/exporting/table_text.h"
#include "core/runs/run_document.h"
#include "core/runs/run_folder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>

namespace ld3 {

namespace {

struct Part {
    std::string_view name;
    FieldKind kind;
};

/// The parts of `run.json` as a reader wants them; others are settings and stand behind these.
constexpr std::array<Part, 20> kParts = {{
    {"model", FieldKind::Setting},        {"recipe", FieldKind::Setting},
    {"teacher", FieldKind::Setting},      {"teacher_file", FieldKind::Setting},
    {"loss", FieldKind::Setting},         {"seeds", FieldKind::Setting},
    {"baselines", FieldKind::Setting},    {"pictured_samples", FieldKind::Setting},
    {"device", FieldKind::Setting},       {"dtype", FieldKind::Setting},
    {"threads", FieldKind::Setting},      {"versions", FieldKind::Setting},
    {"format", FieldKind::Setting},       {"status", FieldKind::Result},
    {"status_detail", FieldKind::Result}, {"progress", FieldKind::Result},
    {"warnings", FieldKind::Result},      {"notes", FieldKind::Record},
    {"created", FieldKind::Record},       {"updated", FieldKind::Record},
}};

/// Where a part stands, and what it is about. The command line repeats all others, so it is last.
std::pair<size_t, FieldKind> placeOf(std::string_view part) {
    if (part == "command") {
        return {2 * kParts.size(), FieldKind::Record};
    }
    const auto* found = std::find_if(
        kParts.begin(), kParts.end(), [part](const Part& known) { return known.name == part; });
    if (found == kParts.end()) {
        return {kParts.size(), FieldKind::Setting};
    }
    return {static_cast<size_t>(std::distance(kParts.begin(), found)), found->kind};
}

/// Kind, place and name sort the fields.
using FieldKey = std::tuple<FieldKind, size_t, std::string>;
/// One value a document; null pointers where it lacks the field.
using FieldValues = std::map<FieldKey, std::vector<const nlohmann::json*>>;

/// Enters every leaf of a document, a list being one.
void addLeaves(FieldValues& values,
               const nlohmann::json& json,
               const std::string& field,
               size_t document,
               size_t documentCount) {
    if (json.is_object() && (!json.empty() || field.empty())) {
        for (const auto& [name, part] : json.items()) {
            std::string inner = field;
            if (!inner.empty()) {
                inner += '.';
            }
            inner += name;
            addLeaves(values, part, inner, document, documentCount);
        }
        return;
    }
    const auto [place, kind] = placeOf(std::string_view(field).substr(0, field.find('.')));
    auto& row = values[{kind, place, field}];
    row.resize(documentCount, nullptr);
    row[document] = &json;
}

bool areEqual(const nlohmann::json* a, const nlohmann::json* b) {
    return a == nullptr || b == nullptr ? a == b : *a == *b;
}

std::string valueText(const nlohmann::json* value) {
    if (value == nullptr) {
        return {};
    }
    return value->is_string()
               ? value->get<std::string>()
               : value->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// A heading line and one a field, each cell written by `cell`.
std::string tableOf(const RunDifferences& differences,
                    bool onlySettings,
                    char separator,
                    const std::function<std::string(const std::string&)>& cell) {
    std::string table = "field";
    for (const std::string& run : differences.runs) {
        table += separator + cell(run);
    }
    table += '\n';
    for (const FieldDifference& field : differences.fields) {
        if (onlySettings && field.kind != FieldKind::Setting) {
            continue;
        }
        table += cell(field.field);
        for (const std::string& value : field.values) {
            table += separator + cell(value);
        }
        table += '\n';
    }
    return table;
}

}  // namespace

std::vector<FieldDifference> differingFields(const std::vector<nlohmann::json>& documents) {
    FieldValues all;
    for (size_t i = 0; i < documents.size(); ++i) {
        addLeaves(all, documents[i], {}, i, documents.size());
    }
    std::vector<FieldDifference> differences;
    for (const auto& [key, values] : all) {
        const bool isSame = std::all_of(
            values.begin(), values.end(), [&first = values.front()](const nlohmann::json* value) {
                return areEqual(first, value);
            });
        if (isSame) {
            continue;
        }
        FieldDifference difference{std::get<std::string>(key), std::get<FieldKind>(key), {}};
        std::transform(
            values.begin(), values.end(), std::back_inserter(difference.values), valueText);
        differences.push_back(std::move(difference));
    }
    return differences;
}

RunDifferences readRunDifferences(const std::vector<std::filesystem::path>& folders) {
    std::vector<NamedPath> names;
    names.reserve(folders.size());
    std::vector<nlohmann::json> documents;
    for (const std::filesystem::path& folder : folders) {
        const RunInfo info = readRunInfo(folder);  // says what is wrong with a run
        nlohmann::json json = nlohmann::json::parse(readFile(folder / "run.json"));
        json["status"] = runStatusName(info.status);
        documents.push_back(std::move(json));
        names.push_back({info.name, folder});
    }
    return {distinctLabels(names), differingFields(documents)};
}

std::string differencesAsText(const RunDifferences& differences, bool onlySettings) {
    return tableOf(differences, onlySettings, '\t', [](std::string text) {
        const auto parts = [](char c) { return c == '\t' || c == '\n' || c == '\r'; };
        std::replace_if(text.begin(), text.end(), parts, ' ');
        return text;
    });
}

std::string differencesAsCsv(const RunDifferences& differences, bool onlySettings) {
    return tableOf(differences, onlySettings, ',', csvCell);
}

}  // namespace ld3
