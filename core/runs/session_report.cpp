#include "core/runs/session_report.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/version.h"
#include "core/runs/run_document.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3 {

namespace {

constexpr int kDigits = 5;  ///< of results; levels of a schedule are written in full

std::string shortText(double value) {
    return std::isnan(value) ? "–" : numberText(value, kDigits);
}

std::vector<TrainingReport> baselinesOf(const RunRecord& run) {
    std::vector<TrainingReport> baselines;
    std::copy_if(run.reports.begin(),
                 run.reports.end(),
                 std::back_inserter(baselines),
                 [](const TrainingReport& report) { return report.kind == ReportKind::Baseline; });
    std::stable_sort(baselines.begin(), baselines.end(), [](const auto& a, const auto& b) {
        // A loss that is no number is the worst.
        return !std::isnan(a.validLoss) && (std::isnan(b.validLoss) || a.validLoss < b.validLoss);
    });
    return baselines;
}

/// How many times less the learned schedule errs than the best hand-made one; empty: unknown.
std::string gainOf(const RunRecord& run) {
    const std::vector<TrainingReport> baselines = baselinesOf(run);
    if (baselines.empty()) {
        return {};
    }
    const double gain = baselines.front().validLoss / run.info.bestLoss;
    return std::isfinite(gain) ? numberText(gain, 3) + "×" : std::string();
}

/// Writes what is told of runs in a language.
class Writer {
  public:
    explicit Writer(const ReportLanguage& language) : m_language(language) {}

    [[nodiscard]] std::string word(const std::string& english) const {
        return m_language.translate ? m_language.translate(english) : english;
    }

    [[nodiscard]] ReportSection section(const RunRecord& run) const;
    [[nodiscard]] ReportSection comparison(const std::vector<RunRecord>& runs) const;

  private:
    [[nodiscard]] ReportTable settings(const RunInfo& info) const;
    [[nodiscard]] ReportTable results(const RunRecord& run) const;
    [[nodiscard]] ReportTable baselines(const RunRecord& run) const;
    [[nodiscard]] ReportTable schedule(const Schedule& schedule) const;

    [[nodiscard]] std::vector<std::string> words(std::vector<std::string> english) const {
        for (std::string& text : english) {
            text = word(text);
        }
        return english;
    }

    /// Adds a row, unless there is no value.
    void add(ReportTable& table, const std::string& name, const std::string& value) const {
        if (!value.empty()) {
            table.rows.push_back({word(name), value});
        }
    }

    const ReportLanguage& m_language;
};

ReportTable Writer::settings(const RunInfo& info) const {
    const Recipe& recipe = info.recipe;
    ReportTable table{word("Settings"), {}, {}};
    add(table, "Model", info.modelName);
    add(table, "SHA-256 of the model", info.modelSha256);
    add(table, "Solver", solverTitle(recipe.solver));
    add(table, "Network evaluations (NFE)", std::to_string(recipe.nfe));
    add(table, "Noise schedule", recipe.noiseSchedule.kind);
    add(table, "Recipe", recipe.name + ", " + optimizerName(recipe.optimizer));
    add(table, "Learned in", parametrisationName(recipe.parametrisation));
    add(table,
        "Loss",
        lossName(recipe.loss) + (recipe.loss == Loss::Lpips ? ", " + recipe.lpipsNet : ""));
    add(table,
        "Samples",
        word(std::to_string(recipe.trainCount) + " for training, " +
             std::to_string(recipe.validCount) + " for validation"));
    add(table, "Seed of the training", std::to_string(recipe.seed));
    add(table,
        "Teacher",
        solverTitle(info.teacher.solver) + ", NFE " + std::to_string(info.teacher.nfe) + ", " +
            info.teacher.scheduleKind + ", " +
            word(std::to_string(info.teacher.count) + " samples, seed " +
                 std::to_string(info.teacher.seed)));
    add(table, "Device", info.device + ", " + info.dtype);
    add(table, "CPU threads", info.threads > 0 ? std::to_string(info.threads) : std::string());
    add(table,
        "Versions",
        info.software + (info.libtorch.empty() ? "" : ", LibTorch " + info.libtorch));
    add(table, "Begun", info.created);
    add(table, "Folder", info.folder.string());
    return table;
}

ReportTable Writer::results(const RunRecord& run) const {
    const RunInfo& info = run.info;
    ReportTable table{word("Results"), {}, {}};
    const std::string detail = info.statusDetail.empty() ? "" : ": " + word(info.statusDetail);
    add(table, "Status", word(runStatusName(info.status)) + detail);
    add(table, "Best validation loss", shortText(info.bestLoss));
    const std::vector<TrainingReport> handMade = baselinesOf(run);
    if (!handMade.empty()) {
        add(table,
            "Best hand-made schedule",
            handMade.front().label + ", " + shortText(handMade.front().validLoss));
        add(table, "Hand-made over learned loss", gainOf(run));
    }
    add(table, "Updates", std::to_string(info.iteration));
    add(table, "Network evaluations of the training", std::to_string(info.evaluations.cost()));
    add(table, "Seconds", numberText(info.elapsedSeconds, 4));
    return table;
}

ReportTable Writer::baselines(const RunRecord& run) const {
    ReportTable table{word("Losses of schedules"), words({"schedule", "validation loss"}), {}};
    table.rows.push_back({word("learned"), shortText(run.info.bestLoss)});
    for (const TrainingReport& baseline : baselinesOf(run)) {
        table.rows.push_back({baseline.label, shortText(baseline.validLoss)});
    }
    return table;
}

ReportTable Writer::schedule(const Schedule& schedule) const {
    const char* title = schedule.endsAt == EndsAt::SigmaMin ? "Schedule"
                        : schedule.endsAt == EndsAt::AppendedZero
                            ? "Schedule (a zero follows)"
                            : "Schedule (zero stands for the last level)";
    ReportTable table{word(title), words({"step", "time", "told time", "sigma", "lambda"}), {}};
    const std::vector<double> sigmas = sigmasOf(schedule), lambdas = lambdasOf(schedule);
    for (size_t i = 0; i < sigmas.size(); ++i) {
        const bool isCalled = i + 1 < sigmas.size();
        table.rows.push_back({std::to_string(i),
                              numberText(schedule.times[i]),
                              isCalled ? numberText(schedule.evalTimes[i]) : "–",
                              numberText(sigmas[i]),
                              numberText(lambdas[i])});
    }
    return table;
}

ReportSection Writer::section(const RunRecord& run) const {
    ReportSection section;
    section.title = run.info.name;
    for (const std::string& warning : run.info.warnings) {
        section.notes.push_back(word("Warning") + ": " + word(warning));
    }
    if (!run.info.marks.tags.empty()) {
        section.notes.push_back(word("Tags") + ": " + tagsText(run.info.marks.tags));
    }
    if (const std::string& note = noteOf(run.info); !note.empty()) {
        section.notes.push_back(note);
    }
    section.tables = {settings(run.info), results(run)};
    if (!baselinesOf(run).empty()) {
        section.tables.push_back(baselines(run));
    }
    if (run.schedule) {
        section.tables.push_back(schedule(*run.schedule));
    }
    section.command = run.info.command;
    section.details = recipeToJson(run.info.recipe).dump(2);
    return section;
}

ReportSection Writer::comparison(const std::vector<RunRecord>& runs) const {
    ReportSection section;
    section.title = word("All runs");
    ReportTable table{word("Runs"),
                      words({"run",
                             "solver",
                             "NFE",
                             "recipe",
                             "status",
                             "best loss",
                             "hand-made over learned",
                             "seconds"}),
                      {}};
    for (const RunRecord& run : runs) {
        table.rows.push_back({run.info.name,
                              solverTitle(run.info.recipe.solver),
                              std::to_string(run.info.recipe.nfe),
                              run.info.recipe.name,
                              word(runStatusName(run.info.status)),
                              shortText(run.info.bestLoss),
                              gainOf(run),
                              numberText(run.info.elapsedSeconds, 4)});
    }
    section.tables.push_back(std::move(table));
    return section;
}

std::string escaped(const std::string& text) {
    std::string html;
    for (const char c : text) {
        switch (c) {
            case '&':
                html += "&amp;";
                break;
            case '<':
                html += "&lt;";
                break;
            case '>':
                html += "&gt;";
                break;
            case '"':
                html += "&quot;";
                break;
            default:
                html += c;
        }
    }
    return html;
}

std::string element(const char* name, const std::string& text) {
    return std::string("<") + name + ">" + escaped(text) + "</" + name + ">";
}

std::string tableHtml(const ReportTable& table) {
    std::string html = element("h3", table.title) + "\n<table>\n";
    const auto row = [&html](const std::vector<std::string>& cells, bool isHeading, bool isNamed) {
        html += "<tr>";
        for (size_t i = 0; i < cells.size(); ++i) {
            html += element(isHeading || (isNamed && i == 0) ? "th" : "td", cells[i]);
        }
        html += "</tr>\n";
    };
    if (!table.header.empty()) {
        row(table.header, true, false);
    }
    for (const std::vector<std::string>& cells : table.rows) {
        row(cells, false, table.header.empty());
    }
    return html + "</table>\n";
}

std::string sectionHtml(const ReportSection& section,
                        const SessionReport& report,
                        ReportMedium medium) {
    std::string html = element("h2", section.title) + "\n";
    for (const std::string& note : section.notes) {
        html += element("p", note) + "\n";
    }
    for (const ReportFigure& figure : section.figures) {
        html += "<p class=\"figure\">" + figure.html + "<br><small>" + escaped(figure.caption) +
                "</small></p>\n";
    }
    for (const ReportTable& table : section.tables) {
        html += tableHtml(table);
    }
    if (!section.command.empty()) {
        html += element("h3", report.commandTitle) + "\n" + element("pre", section.command) + "\n";
    }
    if (!section.details.empty()) {
        const std::string all = element("pre", section.details) + "\n";
        html += medium == ReportMedium::Screen
                    ? "<details>" + element("summary", report.detailsTitle) + all + "</details>\n"
                    : element("h3", report.detailsTitle) + "\n" + all;
    }
    return html;
}

constexpr const char* kScreenStyle =
    "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111;"
    "background:#fff;line-height:1.4}table{border-collapse:collapse;margin:.5em 0;display:block;"
    "overflow-x:auto}th,td{border:1px solid #ccc;padding:.2em .6em;text-align:left;"
    "vertical-align:top}th{background:#f2f2f2;font-weight:600}pre{background:#f6f6f6;"
    "padding:.6em;white-space:pre-wrap;word-break:break-word}.figure svg{max-width:100%;"
    "height:auto}h2{border-bottom:1px solid #ccc;margin-top:2em}small{color:#555}";
constexpr const char* kPaperStyle =
    "body{font-size:9pt}h1{font-size:16pt}h2{font-size:13pt}h3{font-size:10pt}"
    "th,td{padding:2px 6px}th{text-align:left}pre{font-size:7pt}";

}  // namespace

SessionReport makeSessionReport(const std::vector<RunRecord>& runs,
                                const ReportLanguage& language) {
    if (runs.empty()) {
        throw Error(ErrorCode::InvalidArgument, "no run given", "report", "give at least one run");
    }
    const Writer writer(language);
    SessionReport report;
    report.language = language.code;
    report.title = runs.size() == 1
                       ? writer.word("Training of a schedule") + ": " + runs.front().info.name
                       : writer.word("Trainings of " + std::to_string(runs.size()) + " schedules");
    report.date = utcNow();
    report.software = kSoftware;
    report.commandTitle = writer.word("Command that repeats the run");
    report.detailsTitle = writer.word("All settings of the recipe");
    if (runs.size() > 1) {
        report.sections.push_back(writer.comparison(runs));
    }
    for (const RunRecord& run : runs) {
        report.sections.push_back(writer.section(run));
    }
    return report;
}

std::string sessionReportHtml(const SessionReport& report, ReportMedium medium) {
    const bool isScreen = medium == ReportMedium::Screen;
    std::string html = "<!DOCTYPE html>\n<html lang=\"" + escaped(report.language) +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n" + element("title", report.title) +
                       "\n<style>" + (isScreen ? kScreenStyle : kPaperStyle) +
                       "</style>\n</head>\n<body>\n" + element("h1", report.title) + "\n" +
                       element("p", report.software + ", " + report.date) + "\n";
    for (const ReportSection& section : report.sections) {
        html += sectionHtml(section, report, medium);
    }
    return html + "</body>\n</html>\n";
}

}  // namespace ld3
