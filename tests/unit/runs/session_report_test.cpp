#include "core/runs/session_report.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/schedules/heuristics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace ld3 {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TrainingReport baseline(const std::string& kind, double loss) {
    TrainingReport report;
    report.kind = ReportKind::Baseline;
    report.label = kind;
    report.validLoss = loss;
    return report;
}

RunRecord record(const std::string& name) {
    RunRecord run;
    run.info.name = name;
    run.info.folder = "/runs/" + name;
    run.info.status = RunStatus::Finished;
    run.info.modelName = "builtin";
    run.info.modelSha256 = "0123abcd";
    run.info.recipe = makeRecipe("fast");
    run.info.recipe.solver = {"unipc", 3, "bh1"};
    run.info.recipe.nfe = 6;
    run.info.bestLoss = 0.02;
    run.info.command = "ld3 train builtin --nfe 6";
    run.reports = {baseline("diverges", std::numeric_limits<double>::quiet_NaN()),
                   baseline("edm", 0.09),
                   baseline("logSNR", 0.05)};
    run.schedule = makeSchedule("edm", SolverSpec{"unipc", 3, "bh1"}, 6, NoiseScheduleSpec{});
    return run;
}

/// Value of the row with this name in any table of a section; empty where there is none.
std::string valueOf(const ReportSection& section, const std::string& name) {
    for (const ReportTable& table : section.tables) {
        for (const auto& row : table.rows) {
            if (table.header.empty() && row.front() == name) {
                return row.back();
            }
        }
    }
    return {};
}

TEST(SessionReport, TellsSettingsAndResults) {
    const SessionReport report = makeSessionReport({record("first")});
    ASSERT_EQ(report.sections.size(), 1u) << "nothing to compare";
    const ReportSection& section = report.sections.front();
    EXPECT_EQ(section.title, "first");
    EXPECT_EQ(valueOf(section, "Network evaluations (NFE)"), "6");
    EXPECT_EQ(valueOf(section, "Solver"), "UniPC-3 bh1");
    EXPECT_EQ(valueOf(section, "SHA-256 of the model"), "0123abcd");
    EXPECT_EQ(valueOf(section, "Best validation loss"), "0.02");
    EXPECT_EQ(valueOf(section, "Best hand-made schedule"), "logSNR, 0.05");
    EXPECT_EQ(valueOf(section, "Hand-made over learned loss"), "2.5×");
    EXPECT_EQ(section.command, "ld3 train builtin --nfe 6");
    EXPECT_THAT(section.details, HasSubstr("\"least_squares\""));
    const ReportTable& losses = section.tables[2];
    EXPECT_EQ(losses.rows.back(), (std::vector<std::string>{"diverges", "–"}));
}

TEST(SessionReport, ListsTheScheduleToTheLastBit) {
    const RunRecord run = record("first");
    const ReportTable table = makeSessionReport({run}).sections.front().tables.back();
    ASSERT_EQ(table.rows.size(), run.schedule->times.size());
    for (size_t i = 0; i < table.rows.size(); ++i) {
        EXPECT_EQ(numberFromText(table.rows[i][1]), run.schedule->times[i]);
        EXPECT_EQ(numberFromText(table.rows[i][3]), sigmasOf(*run.schedule)[i]);
    }
    EXPECT_EQ(table.rows.back()[2], "–") << "the network is not called at the last time";
    RunRecord zero = run;
    zero.schedule->endsAt = EndsAt::AppendedZero;
    EXPECT_EQ(makeSessionReport({zero}).sections.front().tables.back().title,
              "Schedule (a zero follows)");
}

TEST(SessionReport, ComparesSeveralRuns) {
    RunRecord unfinished = record("second");
    unfinished.info.status = RunStatus::Failed;
    unfinished.info.statusDetail = "the network returned NaN";
    unfinished.info.bestLoss = std::numeric_limits<double>::quiet_NaN();
    unfinished.info.warnings = {"the model has changed"};
    unfinished.info.notes = "as it began";
    unfinished.info.marks.note = "to be repeated";
    unfinished.info.marks.tags = {"paper", "old"};
    unfinished.schedule.reset();
    unfinished.reports.clear();
    const SessionReport report = makeSessionReport({record("first"), unfinished});
    ASSERT_EQ(report.sections.size(), 3u);
    const ReportTable& all = report.sections.front().tables.front();
    ASSERT_EQ(all.rows.size(), 2u);
    EXPECT_EQ(all.rows[0].size(), all.header.size());
    EXPECT_EQ(all.rows[1][4], "failed");
    EXPECT_EQ(all.rows[1][5], "–");
    EXPECT_EQ(report.sections[2].notes,
              (std::vector<std::string>{
                  "Warning: the model has changed", "Tags: paper, old", "to be repeated"}));
    EXPECT_EQ(valueOf(report.sections[2], "Status"), "failed: the network returned NaN");
    EXPECT_THROW((void)makeSessionReport({}), Error);
}

TEST(SessionReport, IsWrittenInTheLanguageThatIsGiven) {
    RunRecord failed = record("second");
    failed.info.status = RunStatus::Failed;
    failed.info.statusDetail = "the network returned NaN";
    failed.info.warnings = {"the model has changed"};
    failed.info.marks.note = "to be repeated";
    const ReportLanguage other{"xx", [](const std::string& text) { return "«" + text + "»"; }};
    const SessionReport report = makeSessionReport({record("first"), failed}, other);
    EXPECT_EQ(report.title, "«Trainings of 2 schedules»");
    for (const ReportSection& section : report.sections) {
        for (const ReportTable& table : section.tables) {
            EXPECT_EQ(table.title.rfind("«", 0), 0u) << table.title;
            for (const std::string& heading : table.header) {
                EXPECT_EQ(heading.rfind("«", 0), 0u) << heading;
            }
            for (const auto& row : table.rows) {
                EXPECT_TRUE(!table.header.empty() || row.front().rfind("«", 0) == 0) << row.front();
            }
        }
    }
    EXPECT_EQ(report.sections[1].title, "first") << "a name";
    EXPECT_EQ(valueOf(report.sections[1], "«Solver»"), "UniPC-3 bh1");
    EXPECT_EQ(valueOf(report.sections[2], "«Status»"), "«failed»: «the network returned NaN»");
    EXPECT_EQ(report.sections[2].notes,
              (std::vector<std::string>{"«Warning»: «the model has changed»", "to be repeated"}));
    const std::string html = sessionReportHtml(report, ReportMedium::Screen);
    EXPECT_THAT(html, HasSubstr("<html lang=\"xx\">"));
    EXPECT_THAT(html, HasSubstr("<summary>«All settings of the recipe»</summary>"));
    EXPECT_THAT(html, HasSubstr("<h3>«Command that repeats the run»</h3>"));
}

TEST(SessionReport, IsOneHtmlFileThatNeedsNoOther) {
    SessionReport report = makeSessionReport({record("a <b> & \"c\"")});
    report.sections.front().figures = {{"1 < 2", "<svg id=\"x\"></svg>"}};
    const std::string html = sessionReportHtml(report, ReportMedium::Screen);
    EXPECT_EQ(html.find("<!DOCTYPE html>"), 0u);
    EXPECT_THAT(html, HasSubstr("charset=\"utf-8\""));
    EXPECT_THAT(html, HasSubstr("<h2>a &lt;b&gt; &amp; &quot;c&quot;</h2>"));
    EXPECT_THAT(html, HasSubstr("<svg id=\"x\"></svg><br><small>1 &lt; 2</small>"));
    EXPECT_THAT(html, Not(HasSubstr("<b>")));
    for (const char* outside : {"http:", "https:", "src=", "<link", "<script", "@import"}) {
        EXPECT_THAT(html, Not(HasSubstr(outside)));
    }
    EXPECT_THAT(html, HasSubstr("<details>"));
    const std::string paper = sessionReportHtml(report, ReportMedium::Paper);
    EXPECT_THAT(paper, Not(HasSubstr("<details>"))) << "nothing opens on paper";
    EXPECT_THAT(paper, HasSubstr("least_squares"));
}

}  // namespace
}  // namespace ld3
