#include "app/ld3/run_table.h"

#include "app/ld3/output.h"
#include "app/ld3/progress_bar.h"
#include "core/runs/report_json.h"
#include "core/runs/run_columns.h"
#include "core/runs/run_names.h"
#include "core/schedules/schedule_json.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace ld3::cli {

namespace {

/// The baseline with the lowest loss; an empty label where none was measured.
TrainingReport bestBaseline(const RunRecord& run) {
    TrainingReport best;
    best.validLoss = std::numeric_limits<double>::quiet_NaN();
    for (const TrainingReport& report : run.reports) {
        const bool isBetter = best.label.empty() || report.validLoss < best.validLoss;
        if (report.kind == ReportKind::Baseline && isBetter) {
            best = report;
        }
    }
    return best;
}

nlohmann::json baselinesToJson(const RunRecord& run) {
    auto baselines = nlohmann::json::object();
    for (const TrainingReport& report : run.reports) {
        if (report.kind == ReportKind::Baseline) {
            baselines[report.label] = report.validLoss;
        }
    }
    return baselines;
}

std::string marksText(const RunMarks& marks) {
    std::string text = marks.starred ? "starred" : "";
    for (const std::string& part : {std::string(marks.archived ? "archived" : ""), marks.color}) {
        text += (text.empty() || part.empty() ? "" : ", ") + part;
    }
    return text;
}

nlohmann::json recordToJson(const RunRecord& run) {
    nlohmann::json json = runSummary(run.info);
    json["baselines"] = baselinesToJson(run);
    json["schedule"] = run.schedule ? scheduleToJson(*run.schedule) : nlohmann::json();
    return json;
}

}  // namespace

nlohmann::json runSummary(const RunInfo& info) {
    nlohmann::json evaluations = evaluationsToJson(info.evaluations);
    evaluations["cost"] = info.evaluations.cost();
    return {{"run", info.folder.string()},
            {"name", info.name},
            {"sweep", info.sweep},
            {"status", runStatusName(info.status)},
            {"status_detail", info.statusDetail},
            {"created", info.created},
            {"model", info.modelName},
            {"model_sha256", info.modelSha256},
            {"device", info.device},
            {"dtype", info.dtype},
            {"threads", info.threads},
            {"software", info.software},
            {"recipe", recipeToJson(info.recipe)},
            {"teacher", teacherToJson(info.teacher)},
            {"best_loss", info.bestLoss},
            {"iteration", info.iteration},
            {"evaluations", evaluations},
            {"elapsed_seconds", info.elapsedSeconds},
            {"command", info.command},
            {"notes", noteOf(info)},
            {"marks", marksToJson(info.marks)},
            {"marks_problem", info.marksProblem},
            {"warnings", info.warnings}};
}

void printRun(const RunRecord& run, bool asJson) {
    if (asJson) {
        printJson(recordToJson(run));
        return;
    }
    const RunInfo& info = run.info;
    const TrainingReport baseline = bestBaseline(run);
    const std::string detail = info.statusDetail.empty() ? "" : " (" + info.statusDetail + ")";
    printFields(
        {{"run", info.folder.string()},
         {"status", runStatusName(info.status) + detail},
         {"created", info.created},
         {"model", info.modelName},
         {"solver", solverTitle(info.recipe.solver) + ", NFE " + std::to_string(info.recipe.nfe)},
         {"recipe",
          info.recipe.name + ", " + optimizerName(info.recipe.optimizer) + ", " +
              lossName(info.recipe.loss)},
         {"best loss", shortNumber(info.bestLoss)},
         {"best baseline", baseline.label + " " + shortNumber(baseline.validLoss)},
         {"evaluations", std::to_string(info.evaluations.cost())},
         {"elapsed", clockText(info.elapsedSeconds)},
         {"times", run.schedule ? joined(run.schedule->times) : "-"},
         {"eval times", run.schedule ? joined(run.schedule->evalTimes) : "-"},
         {"device", info.device + ", " + info.dtype},
         {"repeat", info.command},
         {"notes", noteOf(info)},
         {"tags", tagsText(info.marks.tags)},
         {"marks", marksText(info.marks)}});
    if (!info.marksProblem.empty()) {
        printFields({{"warning", info.marksProblem}});
    }
    for (const std::string& warning : info.warnings) {
        printFields({{"warning", warning}});
    }
}

void printRunsAsJson(const std::vector<RunInfo>& runs) {
    auto list = nlohmann::json::array();
    for (const RunInfo& info : runs) {
        list.push_back(runSummary(info));
    }
    printJson(list);
}

void printRuns(const std::vector<RunInfo>& runs, const std::vector<std::string>& columns) {
    constexpr int kDigits = 4;
    std::vector<std::vector<std::string>> rows(1);
    for (const std::string& name : columns) {
        std::string heading = name == "nfe" ? "NFE" : runColumn(name).name;
        std::replace(heading.begin(), heading.end(), '_', ' ');
        rows.front().push_back(heading);
    }
    for (const RunInfo& info : runs) {
        std::vector<std::string> row;
        for (const std::string& name : columns) {
            std::string cell = runCell(info, runColumn(name), kDigits);
            std::replace(cell.begin(), cell.end(), '\n', ' ');
            row.push_back(cell.empty() ? "-" : cell);
        }
        rows.push_back(row);
    }
    printTable(rows);
}

nlohmann::json marksToJson(const RunMarks& marks) {
    return {{"star", marks.starred},
            {"archived", marks.archived},
            {"tags", marks.tags},
            {"color", marks.color}};
}

void printComparison(const std::vector<RunRecord>& runs, bool asJson) {
    if (asJson) {
        auto list = nlohmann::json::array();
        for (const RunRecord& run : runs) {
            list.push_back(recordToJson(run));
        }
        printJson(list);
        return;
    }
    std::vector<std::vector<std::string>> rows = {{"run",
                                                   "status",
                                                   "solver",
                                                   "NFE",
                                                   "recipe",
                                                   "loss",
                                                   "best loss",
                                                   "best baseline",
                                                   "gain",
                                                   "evaluations",
                                                   "elapsed",
                                                   "times"}};
    const std::vector<std::string> labels = distinctNames(runs);
    for (size_t i = 0; i < runs.size(); ++i) {
        const RunRecord& run = runs[i];
        const RunInfo& info = run.info;
        const TrainingReport baseline = bestBaseline(run);
        rows.push_back({labels[i],
                        runStatusName(info.status),
                        solverTitle(info.recipe.solver),
                        std::to_string(info.recipe.nfe),
                        info.recipe.name,
                        lossName(info.recipe.loss),
                        shortNumber(info.bestLoss),
                        baseline.label + " " + shortNumber(baseline.validLoss),
                        shortNumber(baseline.validLoss / info.bestLoss),
                        std::to_string(info.evaluations.cost()),
                        clockText(info.elapsedSeconds),
                        run.schedule ? joined(run.schedule->times) : "-"});
    }
    printTable(rows);
}

}  // namespace ld3::cli
