#include "core/base/number_text.h"
#include "core/runs/run_folder.h"
#include "tests/cli/runs_fixture.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace ld3 {

namespace {

using testing::Arguments;
using testing::RunsVerb;

constexpr int kFailure = 1, kUsage = 2;

#ifdef LD3_WITH_WINDOW

/// Columns of a CSV by their headings, as the command writes it.
class Table {
  public:
    explicit Table(const std::string& csv) {
        std::istringstream lines(csv);
        std::string line;
        std::getline(lines, line);
        m_headings = cellsOf(line);
        m_columns.resize(m_headings.size());
        while (std::getline(lines, line)) {
            const std::vector<std::string> cells = cellsOf(line);
            for (size_t i = 0; i < cells.size(); ++i) {
                if (const auto value = numberFromText(cells[i])) {
                    m_columns.at(i).push_back(*value);
                }
            }
        }
    }

    [[nodiscard]] bool has(const std::string& heading) const {
        return std::find(m_headings.begin(), m_headings.end(), heading) != m_headings.end();
    }

    [[nodiscard]] std::vector<double> column(const std::string& heading) const {
        const auto found = std::find(m_headings.begin(), m_headings.end(), heading);
        EXPECT_NE(found, m_headings.end()) << heading;
        return found == m_headings.end()
                   ? std::vector<double>()
                   : m_columns[static_cast<size_t>(found - m_headings.begin())];
    }

  private:
    /// Cells with commas are quoted.
    static std::vector<std::string> cellsOf(const std::string& line) {
        std::vector<std::string> cells(1);
        bool isQuoted = false;
        for (const char c : line) {
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.emplace_back();
            } else {
                cells.back() += c;
            }
        }
        return cells;
    }

    std::vector<std::string> m_headings;
    std::vector<std::vector<double>> m_columns;
};

class FigureVerb : public RunsVerb {
  protected:
    /// The figure of a kind as text.
    [[nodiscard]] std::string drawn(const std::string& kind,
                                    const std::string& ending,
                                    const Arguments& more,
                                    const Arguments& runs = {"runs/four"}) const {
        Arguments all = {"figure"};
        for (const std::string& run : runs) {
            all.push_back(at(run));
        }
        const std::string file = at("figure" + ending);
        all.insert(all.end(), {"--kind", kind, "--out", file, "--quiet"});
        all.insert(all.end(), more.begin(), more.end());
        (void)must(all);
        return readFile(file);
    }

    [[nodiscard]] Table values(const std::string& kind, const Arguments& more) const {
        return Table(drawn(kind, ".csv", more));
    }
};

TEST_F(FigureVerb, LossesCountIterationsEvaluationsOrSeconds) {
    std::vector<double> iterations, evaluations, seconds, losses;
    for (const TrainingReport& report : readRun(at("runs/four")).reports) {
        if (report.kind == ReportKind::Iteration && std::isfinite(report.validLoss)) {
            iterations.push_back(report.iteration);
            evaluations.push_back(static_cast<double>(report.evaluations.cost()));
            seconds.push_back(report.elapsedSeconds);
            losses.push_back(report.validLoss);
        }
    }
    ASSERT_GE(losses.size(), 3u);
    const Table usual = values("loss", {});
    EXPECT_EQ(usual.column("validation: iteration"), iterations);
    EXPECT_EQ(usual.column("validation: loss"), losses);
    EXPECT_EQ(values("loss", {"--axis", "iteration"}).column("validation: iteration"), iterations);
    EXPECT_EQ(values("loss", {"--axis", "evaluations"}).column("validation: network evaluations"),
              evaluations);
    EXPECT_EQ(values("loss", {"--axis", "seconds"}).column("validation: time in seconds"), seconds);

    const Arguments both = {"runs/four", "runs/six"};
    EXPECT_NE(drawn("loss", ".tikz", {}, both).find("xlabel={network evaluations}"),
              std::string::npos)
        << "what runs have in common";
    EXPECT_NE(drawn("loss", ".tikz", {"--axis", "iteration"}, both).find("xlabel={iteration}"),
              std::string::npos);
}

TEST_F(FigureVerb, SmoothedLossesAreRunningMeans) {
    EXPECT_FALSE(values("loss", {}).has("validation, running mean: loss"));
    const Table table = values("loss", {"--smoothing", "0.75"});
    const std::vector<double> losses = table.column("validation: loss");
    const std::vector<double> smooth = table.column("validation, running mean: loss");
    EXPECT_EQ(table.column("validation, running mean: iteration"),
              table.column("validation: iteration"));
    ASSERT_EQ(smooth.size(), losses.size());
    double weighted = 0.0, weights = 0.0;
    for (size_t i = 0; i < losses.size(); ++i) {
        weighted = 0.75 * weighted + 0.25 * losses[i];
        weights = 0.75 * weights + 0.25;
        EXPECT_NEAR(smooth[i], weighted / weights, 1e-12 * losses[i]) << i;
    }
    EXPECT_NE(smooth, losses);
    EXPECT_TRUE(table.has("training, running mean: loss"));
}

TEST_F(FigureVerb, AxesAreLinearOrLogarithmicEach) {
    const auto has = [](const std::string& text, const char* what) {
        return text.find(what) != std::string::npos;
    };
    const std::string usual = drawn("loss", ".tikz", {});
    EXPECT_TRUE(has(usual, "ymode=log") && !has(usual, "xmode=log"));
    const std::string other = drawn("loss", ".tikz", {"--linear", "--log-x"});
    EXPECT_TRUE(!has(other, "ymode=log") && has(other, "xmode=log"));
    const std::string aloud = drawn("loss", ".tikz", {"--log", "--linear-x"});
    EXPECT_EQ(aloud, usual);
    const std::string schedule = drawn("schedule", ".tikz", {"--axis", "lambda"});
    EXPECT_TRUE(has(schedule, "ylabel={$\\lambda$ = log") && !has(schedule, "ymode=log"));
    EXPECT_TRUE(has(drawn("schedule", ".tikz", {"--axis", "t", "--linear"}), "ylabel={time t}"));
}

TEST_F(FigureVerb, RangesEndWhereTheyAreAskedToAndKeepTheirLastLabel) {
    const std::string tikz =
        drawn("schedule", ".tikz", {"--x-range", "0:4", "--y-range", "0.01:100"});
    EXPECT_NE(tikz.find("xmin=0, xmax=4"), std::string::npos) << tikz;
    EXPECT_NE(tikz.find("ymin=0.01, ymax=100"), std::string::npos) << tikz;
    EXPECT_NE(drawn("schedule", ".tikz", {"--y-range", ":1000"}).find("ymax=1000"),
              std::string::npos);
    EXPECT_NE(drawn("loss", ".tikz", {"--x-range", "0:"}).find("xmin=0, xmax="), std::string::npos);
    const std::string svg = drawn("loss",
                                  ".svg",
                                  {"--x-range",
                                   "0:1000000",
                                   "--width",
                                   "252pt",
                                   "--legend",
                                   "none",
                                   "--linear",
                                   "--y-range",
                                   "0:0.3"});
    for (const char* label : {">0<", ">0.3<", ">0.1<"}) {
        EXPECT_NE(svg.find(label), std::string::npos) << label;
    }
    EXPECT_NE(drawn("loss", ".svg", {"--x-range", "0:2000"}).find(">2000<"), std::string::npos);
}

TEST_F(FigureVerb, CurvesAreLeftOut) {
    const std::string tikz = drawn("loss", ".tikz", {"--hide", "training", "--hide", "best"});
    EXPECT_EQ(tikz.find("{training}"), std::string::npos);
    EXPECT_NE(tikz.find("{validation}"), std::string::npos);
    const std::string svg = drawn("loss", ".svg", {"--hide", "training"});
    EXPECT_EQ(svg.find(">training<"), std::string::npos) << "nor does the legend name it";
    EXPECT_NE(svg.find(">validation<"), std::string::npos);
    mustFail({"figure", at("runs/four"), "--kind", "loss", "--out", at("f.svg"), "--hide", "worst"},
             kUsage,
             "training, validation, best");
}

TEST_F(FigureVerb, RunsOfOneNameAreNamedAsTheWindowNamesThem) {
    createFolder(at("night"));
    std::filesystem::copy(
        at("runs/six"), at("night/four"), std::filesystem::copy_options::recursive);
    const Arguments both = {"runs/four", "night/four"};
    const std::string tikz = drawn("loss", ".tikz", {}, both);
    EXPECT_NE(tikz.find("\\addlegendentry{four}"), std::string::npos) << tikz;
    EXPECT_NE(tikz.find("\\addlegendentry{night/four}"), std::string::npos) << tikz;
    const std::string one = drawn("loss", ".tikz", {"--hide", "night/four"}, both);
    EXPECT_NE(one.find("\\addlegendentry{four}"), std::string::npos) << one;
    EXPECT_EQ(one.find("{night/four}"), std::string::npos) << one;
}

TEST_F(FigureVerb, TheGridCanPutTheWorstFirst) {
    const Table usual = values("grid", {});
    const Table sorted = values("grid", {"--worst-first", "--difference", "absolute"});
    ASSERT_TRUE(sorted.has("L2")) << drawn("grid", ".csv", {});
    std::vector<double> errors = usual.column("L2");
    std::sort(errors.rbegin(), errors.rend());
    EXPECT_EQ(sorted.column("L2"), errors);
}

TEST_F(FigureVerb, TheGridDrawsWhatTheRunDidNotKeep) {
    Arguments training = smallTraining("runs/pictured");
    training.insert(training.end(), {"--pictures", "2"});
    (void)must(training);
    const auto errorsOf = [&](const Arguments& more) {
        return Table(drawn("grid", ".csv", more, {"runs/pictured"})).column("L2");
    };
    const auto valid = readRun(at("runs/pictured")).info.recipe.validCount;
    ASSERT_EQ(errorsOf({}).size(), 2U);
    std::vector<double> errors = errorsOf({"--samples", "all"});
    ASSERT_EQ(errors.size(), static_cast<size_t>(valid));
    EXPECT_EQ(errorsOf({"--samples", "1"}), std::vector(errors.begin(), errors.begin() + 1));
    EXPECT_EQ(errorsOf({"--samples", "4"}), std::vector(errors.begin(), errors.begin() + 4));
    std::sort(errors.rbegin(), errors.rend());
    errors.resize(3);
    EXPECT_EQ(errorsOf({"--samples", "all", "--rows", "3", "--worst-first"}), errors);
}

TEST_F(FigureVerb, TheGridIsDrawnWithAnotherSchedule) {
    const std::string own = readFile(at("runs/four/schedule.json"));
    const Table kept = values("grid", {}), word = values("grid", {"--schedule", own});
    ASSERT_EQ(word.column("L2").size(), kept.column("L2").size());
    for (size_t i = 0; i < kept.column("L2").size(); ++i) {
        EXPECT_NEAR(word.column("L2")[i], kept.column("L2")[i], 1e-6) << "the run's own, again";
    }
    EXPECT_EQ(values("grid", {"--schedule", at("runs/four")}).column("L2"), word.column("L2"));
    const Table first = values("grid", {"--iteration", "1"});
    EXPECT_NE(first.column("L2"), word.column("L2"));
    EXPECT_NE(drawn("trajectory", ".csv", {"--iteration", "1"}), drawn("trajectory", ".csv", {}));
}

TEST_F(FigureVerb, SchedulesNeedNoRun) {
    const std::string word = readFile(at("runs/four/schedule.json"));
    const Table table(drawn("schedule", ".csv", {"--curve", word, "--linear"}, {}));
    const Table file(
        drawn("schedule", ".csv", {"--curve", at("runs/four/schedule.json"), "--linear"}, {}));
    const std::string name = nlohmann::json::parse(word).at("name");
    EXPECT_EQ(file.column("schedule.json: noise level σ").size(), 5U) << "called as the file is";
    EXPECT_EQ(table.column(name + ": noise level σ"), file.column("schedule.json: noise level σ"));
    mustFail({"figure", "--kind", "schedule", "--out", at("none.svg")}, kFailure, "no run given");
    mustFail({"figure", "--kind", "grid", "--out", at("none.svg")}, kFailure, "no run given");
    mustFail({"figure", "--curve", "{\"format\": 1}", "--out", at("none.svg")},
             kFailure,
             "the schedule in the command");
}

TEST_F(FigureVerb, SpeaksOtherLanguages) {
    const std::string german = drawn("loss", ".svg", {"--language", "de"});
    EXPECT_NE(german.find(">Validierung<"), std::string::npos);
    EXPECT_EQ(drawn("loss", ".svg", {}).find(">Validierung<"), std::string::npos);
    EXPECT_EQ(drawn("loss", ".svg", {"--language", "de-AT"}), german) << "as the window takes it";
    mustFail({"figure", at("runs/four"), "--out", at("none.svg"), "--language", "nl"},
             kUsage,
             "en, de, fr, zh_CN, vi");
}

TEST_F(FigureVerb, EachAxisOfAllKindsGoesToTheKindThatHasIt) {
    (void)must({"figure",
                at("runs/four"),
                "--kind",
                "all",
                "--format",
                "tikz",
                "--axis",
                "lambda,seconds",
                "--smoothing",
                "0.5",
                "--out",
                at("all"),
                "--quiet"});
    EXPECT_NE(readFile(at("all/loss.tikz")).find("xlabel={time in seconds}"), std::string::npos);
    EXPECT_NE(readFile(at("all/loss.tikz")).find("ymode=log"), std::string::npos);
    EXPECT_NE(readFile(at("all/schedule.tikz")).find("ylabel={$\\lambda$"), std::string::npos);
}

TEST_F(FigureVerb, DrawsASampleAlongItsSteps) {
    const Table table(drawn("trajectory", ".csv", {}));
    EXPECT_EQ(table.column("sigma").size(), 5U);
    EXPECT_EQ(table.column("local error").size(), 4U) << "of the steps between";
    EXPECT_EQ(table.column("global error").front(), 0.0);
    EXPECT_GT(table.column("global error").back(), 0.0);
    const Table other(drawn("trajectory", ".csv", {"--sample", "2"}));
    EXPECT_NE(other.column("global error"), table.column("global error"));
    EXPECT_EQ(drawn("trajectory", ".pdf", {}).find("%PDF"), 0U);
    mustFail({"figure",
              at("runs/four"),
              "--kind",
              "trajectory",
              "--sample",
              "1000",
              "--out",
              at("none.pdf")},
             kUsage,
             "1000");
    (void)must({"figure",
                at("runs/four"),
                "--kind",
                "all",
                "--format",
                "tikz",
                "--out",
                at("every"),
                "--quiet"});
    EXPECT_EQ(readFile(at("every/trajectory.pdf")).find("%PDF"), 0U) << "TikZ has no pictures";
}

TEST_F(FigureVerb, RefusesWhatDoesNotFit) {
    const auto refused =
        [&](const std::string& kind, const Arguments& more, const std::string& text) {
            Arguments all = {"figure", at("runs/four"), "--kind", kind, "--out", at("none.svg")};
            all.insert(all.end(), more.begin(), more.end());
            mustFail(all, kUsage, text);
        };
    refused("loss", {"--axis", "sigma"}, "use iteration, evaluations or seconds");
    refused("schedule", {"--axis", "seconds"}, "use t, sigma or lambda");
    refused("schedule", {"--smoothing", "0.5"}, "use it with --kind loss or all");
    refused("schedule", {"--log-x"}, "--log-x with --kind schedule");
    refused("grid", {"--x-range", "0:1"}, "schedule, loss or fid");
    refused("all", {"--y-range", "0:1"}, "schedule, loss or fid");
    refused("loss", {"--crossed"}, "--kind fid or all");
    refused("schedule", {"--look", "four=1000"}, "no such look");
    refused("schedule", {"--look", "four"}, "#d55e00");
    refused("loss", {"--sample", "2"}, "--kind trajectory or all");
    refused("loss", {"--smoothing", "1"}, "0.99");
    refused("loss", {"--smoothing", "-0.5"}, "--smoothing -0.5");
    refused("loss", {"--log-x", "--linear-x"}, "excludes");
    refused("loss", {"--x-range", "5"}, "not a range");
    refused("loss", {"--x-range", ":"}, "not a range");
    refused("loss", {"--x-range", "a:b"}, "0.01:10");
    refused("loss", {"--x-range", "5:2"}, "x from 5 to 2");
    refused("loss", {"--y-range", "0:1"}, "begin above 0");
    refused("grid", {"--samples", "0"}, "whole number");
    refused("grid", {"--samples", "some"}, "or all");
    refused("grid", {"--samples", "99999"}, "validation samples");
    refused("grid", {"--rows", "-1"}, "--rows -1");
    refused("grid", {"--view", "0.5,0.5"}, "0.5,0.5,4");
    refused("grid", {"--view", "0.5,x,2"}, "--view 0.5,x,2");
    refused("grid", {"--split", "1.5"}, "from 0 to 1");
    refused("loss", {"--iteration", "3"}, "schedule, grid, trajectory or all");
    refused("loss", {"--curve", "edm"}, "--kind schedule or all");
    refused("grid", {"--difference", "both"}, "signed, absolute or lpips");
    refused("grid", {"--difference-scale", "9999"}, "1e-06 to 1000");
    EXPECT_FALSE(std::filesystem::exists(at("none.svg")));
}

#endif

}  // namespace

}  // namespace ld3
