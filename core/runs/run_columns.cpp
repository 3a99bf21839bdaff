#include "core/runs/run_columns.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/exporting/table_text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace ld3 {

namespace {

constexpr int kPrintedDigits = 4;

std::string yesOr(bool isSo) {
    return isSo ? "yes" : "";
}

/// NaN for numbers of a run whose recipe is not known.
template <class Read>
double ofKnown(const RunInfo& run, Read&& read) {
    return isDamaged(run) ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(read());
}

std::vector<RunColumn> makeColumns() {
    std::vector<RunColumn> columns;
    const auto addText = [&](const char* name, const char* heading, auto text) {
        columns.push_back({name, heading, text, nullptr});
    };
    const auto addNumber = [&](const char* name, const char* heading, auto number) {
        columns.push_back({name, heading, nullptr, number});
    };
    addText("name", "Name", [](const RunInfo& run) { return listedName(run); });
    addText("status", "Status", [](const RunInfo& run) { return runStatusName(run.status); });
    addText("solver", "Solver", [](const RunInfo& run) {
        return isDamaged(run) ? std::string() : solverTitle(run.recipe.solver);
    });
    addNumber("nfe", "NFE", [](const RunInfo& run) {
        return ofKnown(run, [&run] { return run.recipe.nfe; });
    });
    addText("recipe", "Recipe", [](const RunInfo& run) {
        return isDamaged(run) ? std::string() : run.recipe.name;
    });
    addNumber("best_loss", "Best loss", [](const RunInfo& run) { return run.bestLoss; });
    addText("created", "Date", [](const RunInfo& run) { return run.created; });
    addText("star", "Star", [](const RunInfo& run) { return yesOr(run.marks.starred); });
    addText("tags", "Tags", [](const RunInfo& run) { return tagsText(run.marks.tags); });
    addText("note", "Note", [](const RunInfo& run) { return noteOf(run); });
    addText("model", "Model", [](const RunInfo& run) { return run.modelName; });
    addText("loss", "Loss", [](const RunInfo& run) {
        return isDamaged(run) ? std::string() : lossName(run.recipe.loss);
    });
    addText("noise_schedule", "Noise schedule", [](const RunInfo& run) {
        return isDamaged(run) ? std::string() : run.recipe.noiseSchedule.kind;
    });
    addText("device", "Device", [](const RunInfo& run) { return run.device; });
    addNumber("evaluations", "Evaluations", [](const RunInfo& run) {
        return ofKnown(run, [&run] { return run.evaluations.cost(); });
    });
    addNumber("seconds", "Seconds", [](const RunInfo& run) {
        return ofKnown(run, [&run] { return run.elapsedSeconds; });
    });
    addNumber("seed", "Seed", [](const RunInfo& run) {
        return ofKnown(run, [&run] { return run.recipe.seed; });
    });
    addText("color", "Color", [](const RunInfo& run) { return run.marks.color; });
    addText("archived", "Archived", [](const RunInfo& run) { return yesOr(run.marks.archived); });
    return columns;
}

}  // namespace

const std::vector<RunColumn>& runColumns() {
    static const std::vector<RunColumn> kColumns = makeColumns();
    return kColumns;
}

const RunColumn& runColumn(const std::string& name) {
    const auto found =
        std::find_if(runColumns().begin(), runColumns().end(), [&name](const RunColumn& column) {
            return column.name == name;
        });
    if (found == runColumns().end()) {
        std::string known;
        for (const RunColumn& column : runColumns()) {
            known += (known.empty() ? "" : ", ") + column.name;
        }
        throw Error(ErrorCode::InvalidArgument,
                    "unknown column",
                    "\"" + name + "\"",
                    "use one of " + known);
    }
    return *found;
}

std::string runCell(const RunInfo& run, const RunColumn& column, std::optional<int> digits) {
    if (column.text != nullptr) {
        return column.text(run);
    }
    const double number = column.number(run);
    if (std::isnan(number)) {
        return {};
    }
    // Counts keep all digits, and are not written as 1e+06.
    constexpr double kExact = 1e15;
    if (number == std::round(number) && std::abs(number) < kExact) {
        return std::to_string(static_cast<int64_t>(number));
    }
    return digits ? numberText(number, *digits) : numberText(number);
}

void sortRuns(std::vector<RunInfo>& runs, const RunColumn& column, bool isDescending) {
    std::stable_sort(runs.begin(), runs.end(), [&](const RunInfo& a, const RunInfo& b) {
        const std::string textA = runCell(a, column), textB = runCell(b, column);
        if (textA.empty() || textB.empty()) {
            return textB.empty() && !textA.empty();
        }
        if (column.number != nullptr) {
            const double x = column.number(a), y = column.number(b);
            return isDescending ? y < x : x < y;
        }
        return isDescending ? textB < textA : textA < textB;
    });
}

std::string runTableText(const std::vector<RunInfo>& runs,
                         const std::vector<std::string>& columns,
                         RunTableFormat format) {
    const bool isCsv = format == RunTableFormat::Csv;
    TableText table;
    for (const std::string& name : columns) {
        const RunColumn& column = runColumn(name);
        table.columns.push_back({isCsv ? column.name : column.heading, column.number != nullptr});
    }
    for (const RunInfo& run : runs) {
        std::vector<std::string>& row = table.rows.emplace_back();
        for (const std::string& name : columns) {
            row.push_back(runCell(
                run, runColumn(name), isCsv ? std::nullopt : std::optional(kPrintedDigits)));
        }
    }
    return isCsv ? csvTable(table) : latexTable(table);
}

}  // namespace ld3
