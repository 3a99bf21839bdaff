#include "app/ld3/differences_command.h"

#include "app/ld3/output.h"
#include "core/base/error.h"
#include "core/runs/run_differences.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

namespace ld3::cli {

namespace {

struct DifferencesOptions {
    std::vector<std::string> runs;
    bool onlySettings = false;
    std::string format = "text";
};

const char* kindName(FieldKind kind) {
    switch (kind) {
        case FieldKind::Setting:
            return "setting";
        case FieldKind::Result:
            return "result";
        case FieldKind::Record:
            break;
    }
    return "record";
}

void print(const RunDifferences& differences, bool onlySettings) {
    std::vector<std::vector<std::string>> rows = {{"field"}};
    rows.front().insert(rows.front().end(), differences.runs.begin(), differences.runs.end());
    for (const FieldDifference& field : differences.fields) {
        if (onlySettings && field.kind != FieldKind::Setting) {
            continue;
        }
        std::vector<std::string>& row = rows.emplace_back();
        row.push_back(field.field);
        for (std::string value : field.values) {
            std::replace(value.begin(), value.end(), '\n', ' ');
            row.push_back(value.empty() ? "-" : value);
        }
    }
    printTable(rows);
}

void printAsJson(const RunDifferences& differences, bool onlySettings) {
    auto fields = nlohmann::json::array();
    for (const FieldDifference& field : differences.fields) {
        if (!onlySettings || field.kind == FieldKind::Setting) {
            fields.push_back(
                {{"field", field.field}, {"kind", kindName(field.kind)}, {"values", field.values}});
        }
    }
    printJson({{"runs", differences.runs}, {"fields", fields}});
}

void show(const DifferencesOptions& options, const Session& session) {
    if (options.format != "text" && options.format != "csv") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown format",
                    "--format " + options.format,
                    "use text or csv");
    }
    if (options.runs.size() < 2) {
        throw Error(ErrorCode::InvalidArgument,
                    "nothing to compare with",
                    options.runs.front(),
                    "give two run folders or more");
    }
    const RunDifferences differences =
        readRunDifferences({options.runs.begin(), options.runs.end()});
    if (session.json) {
        printAsJson(differences, options.onlySettings);
    } else if (options.format == "csv") {
        std::cout << differencesAsCsv(differences, options.onlySettings);
    } else {
        print(differences, options.onlySettings);
    }
}

}  // namespace

Verb addRunsDifferences(CLI::App& runs, const Session& session) {
    CLI::App* verb = runs.add_subcommand(
        "differences", "Lists the fields in which runs differ, settings first, and only those.");
    const auto options = std::make_shared<DifferencesOptions>();
    verb->add_option("RUN", options->runs, "run folders, two or more")->required();
    verb->add_flag("--settings", options->onlySettings, "settings alone, no results and dates");
    verb->add_option("--format", options->format, "text or csv");
    return {verb, [options, &session] { show(*options, session); }};
}

}  // namespace ld3::cli
