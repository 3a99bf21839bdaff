#include "core/base/error.h"
#include "core/base/number_text.h"
#include "tests/ui/drawing.h"
#include "tests/ui/some_evaluations.h"
#include "ui/figures/figure.h"
#include "ui/figures/figure_csv.h"
#include "ui/figures/tikz_text.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <algorithm>
#include <sstream>
#include <string_view>

namespace ld3::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

RunRecord record(const std::string& name = "a run") {
    RunRecord run;
    run.info.name = name;
    run.info.folder = "runs/" + name;
    run.schedule = testing::decoupled();
    run.reports = testing::fallingLosses(20);
    run.reports.insert(run.reports.begin(), testing::baseline("logSNR", 0.25));
    run.samples = testing::samplePictures(2);
    return run;
}

FigureRequest requestOf(FigureKind kind) {
    FigureRequest request;
    request.kind = kind;
    request.runs = {record()};
    const SolverSpec uniPc = {"unipc", 3, "bh1"}, euler = {"euler", 1, ""};
    request.evaluations = {testing::usedWith(uniPc, uniPc, 3.0),
                           testing::usedWith(uniPc, euler, 30.0),
                           testing::handMadeValue("edm", 5, 20.0),
                           testing::handMadeValue("edm", 6, 12.0),
                           testing::teacherValue(2.0)};
    return request;
}

std::string bytes(const FigureRequest& request, const std::string& extension) {
    std::string result;
    drawFigure(request, [&](const Figure& figure) {
        result = figureBytes(figure, extension).toStdString();
    });
    return result;
}

/// Rows of a CSV without quoted cells.
std::vector<std::vector<std::string>> rowsOf(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string>& row = rows.emplace_back();
        std::istringstream cells(line + ",");
        for (std::string cell; std::getline(cells, cell, ',');) {
            row.push_back(cell);
        }
    }
    return rows;
}

/// Braces and environments are closed in the order in which they are opened.
void expectWellFormed(const std::string& tex) {
    int depth = 0;
    for (size_t i = 0; i < tex.size(); ++i) {
        if (tex[i] == '\\') {
            ++i;
        } else if (tex[i] == '{' || tex[i] == '}') {
            depth += tex[i] == '{' ? 1 : -1;
            ASSERT_GE(depth, 0) << tex.substr(0, i);
        }
    }
    EXPECT_EQ(depth, 0);
    QStringList open;
    static const QRegularExpression kWord(QStringLiteral("\\\\(begin|end)\\{(\\w+)\\}"));
    auto words = kWord.globalMatch(QString::fromStdString(tex));
    while (words.hasNext()) {
        const auto word = words.next();
        if (word.captured(1) == QStringLiteral("begin")) {
            open.append(word.captured(2));
        } else {
            ASSERT_FALSE(open.isEmpty());
            EXPECT_EQ(open.takeLast(), word.captured(2));
        }
    }
    EXPECT_TRUE(open.isEmpty());
}

TEST(TikzText, EscapesWhatTexTakesForItself) {
    EXPECT_EQ(texText(QStringLiteral("50% & a_b #1 {x} $2 ~ ^ \\")),
              "50\\% \\& a\\_b \\#1 \\{x\\} \\$2 \\textasciitilde{} \\textasciicircum{} "
              "\\textbackslash{}");
    EXPECT_EQ(texText(QStringLiteral("λ = log(α/σ) ≈ –1…\nZürich 步")),
              "$\\lambda$ = log($\\alpha$/$\\sigma$) $\\approx$ --1\\ldots{} Zürich 步");
    EXPECT_EQ(texFormula(QStringLiteral("σ")), "$\\sigma$");
    EXPECT_EQ(texFormula(QStringLiteral("i")), "$i$");
    EXPECT_EQ(texTick(QStringLiteral("0.02")), "$0.02$");
    EXPECT_EQ(texTick(QStringLiteral("1e+04")), "$10^{4}$");
    EXPECT_EQ(texTick(QStringLiteral("2e-05")), "$2\\cdot10^{-5}$");
    EXPECT_EQ(texTick(QStringLiteral("UniPC-3 bh1")), "UniPC-3 bh1");
}

TEST(FigureCsv, QuotesAndFillsUp) {
    EXPECT_EQ(figureCsv({{"a", {"1", "2"}}, {"b, \"c\"", {"x\ny"}}}),
              "a,\"b, \"\"c\"\"\"\n1,\"x\ny\"\n2,\n");
    EXPECT_EQ(figureCsv({}), "\n");
}

TEST(FigureTikz, OfASchedule) {
    const FigureRequest request = requestOf(FigureKind::Schedule);
    const std::string tikz = bytes(request, ".tikz");
    expectWellFormed(tikz);
    EXPECT_THAT(tikz, HasSubstr("\\begin{axis}[\n  width=252bp, height="));
    EXPECT_THAT(tikz, HasSubstr("ymode=log"));
    EXPECT_THAT(tikz, Not(HasSubstr("xmode=log")));
    EXPECT_THAT(tikz, HasSubstr("ylabel={noise level $\\sigma$}"));
    EXPECT_THAT(tikz, HasSubstr("\\addlegendentry{learned}"));
    EXPECT_THAT(tikz, HasSubstr("rgb,255:red,213;green,94;blue,0")) << "the learned curve's colour";
    std::string table = "x y\n";
    const std::vector<double> sigmas = sigmasOf(*request.runs[0].schedule);
    for (size_t i = 0; i < sigmas.size(); ++i) {
        table += std::to_string(i) + " " + numberText(sigmas[i]) + "\n";
    }
    EXPECT_THAT(tikz, HasSubstr(table)) << "all values, to the last bit";
    EXPECT_THAT(tikz, HasSubstr("mark=-")) << "dashes of the levels told";

    const std::string document = bytes(request, ".tex");
    expectWellFormed(document);
    EXPECT_EQ(document.find("\\documentclass"), 0U);
    EXPECT_THAT(document, HasSubstr(tikz));
}

TEST(FigureTikz, LinearAxesAndOtherKinds) {
    FigureRequest request = requestOf(FigureKind::Schedule);
    request.logarithmic = false;
    EXPECT_THAT(bytes(request, ".tikz"), Not(HasSubstr("mode=log")));

    const std::string losses = bytes(requestOf(FigureKind::Loss), ".tikz");
    expectWellFormed(losses);
    EXPECT_THAT(losses, HasSubstr("const plot")) << "the best loss is a staircase";
    EXPECT_THAT(losses, HasSubstr("{logSNR}")) << "the level of a hand-made schedule";
    EXPECT_THAT(losses, HasSubstr(",0.25})"));

    request = requestOf(FigureKind::Fid);
    Evaluation second = testing::handMadeValue("edm", 5, 22.0);
    second.seed = 7;
    request.evaluations.push_back(second);
    const std::string values = bytes(request, ".tikz");
    expectWellFormed(values);
    EXPECT_THAT(values, HasSubstr("y error plus=above"));
    EXPECT_THAT(values, HasSubstr("\n5 21 1 1\n")) << "two seeds, 20 and 22";

    const std::string matrix = bytes(requestOf(FigureKind::Matrix), ".tikz");
    expectWellFormed(matrix);
    EXPECT_THAT(matrix, HasSubstr("y dir=reverse"));
    EXPECT_THAT(matrix, HasSubstr("colorbar"));
    EXPECT_THAT(matrix, HasSubstr("\\path[fill="));
}

TEST(FigureTikz, NamesOfRunsCannotBreakIt) {
    FigureRequest request = requestOf(FigureKind::Schedule);
    request.runs = {record("50%_{\\end{axis}}"), record("a, \"b\"")};
    const std::string tikz = bytes(request, ".tikz");
    expectWellFormed(tikz);
    EXPECT_THAT(tikz, HasSubstr("50\\%\\_\\{\\textbackslash{}end\\{axis\\}\\}"));
    EXPECT_THAT(bytes(request, ".csv"), HasSubstr("\"a, \"\"b\"\": step\""));
}

TEST(FigureTikz, PicturesAreRefused) {
    try {
        (void)bytes(requestOf(FigureKind::Grid), ".tikz");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Unsupported);
        EXPECT_THAT(error.remedy(), HasSubstr("includegraphics"));
    }
}

TEST(FigureCsv, HoldsEveryBitWhateverTheLocale) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    FigureRequest request = requestOf(FigureKind::Schedule);
    request.handMade = {"edm"};
    const auto rows = rowsOf(bytes(request, ".csv"));
    QLocale::setDefault(before);
    ASSERT_EQ(rows.size(), 8U);
    EXPECT_THAT(rows[0],
                ElementsAre("learned: step",
                            "learned: noise level σ",
                            "edm: step",
                            "edm: noise level σ",
                            "learned (told to the network): step",
                            "learned (told to the network): noise level σ"));
    const std::vector<double> sigmas = sigmasOf(*request.runs[0].schedule);
    for (size_t i = 0; i < sigmas.size(); ++i) {
        EXPECT_EQ(numberFromText(rows[i + 1][0]), static_cast<double>(i));
        EXPECT_EQ(numberFromText(rows[i + 1][1]), sigmas[i]);
    }
    EXPECT_EQ(rows[7][4], "") << "fewer levels are told than there are steps";
}

TEST(FigureExport, NumbersInDrawingsAreTheSameEverywhere) {
    const QLocale before;
    for (const FigureKind kind : {FigureKind::Loss, FigureKind::Matrix, FigureKind::Grid}) {
        for (const char* ending : {".tex", ".svg"}) {
            if (kind == FigureKind::Grid && std::string_view(ending) == ".tex") {
                continue;  // pictures have no TikZ
            }
            const std::string plain = bytes(requestOf(kind), ending);
            QLocale::setDefault(QLocale(QLocale::German));
            const std::string german = bytes(requestOf(kind), ending);
            QLocale::setDefault(before);
            EXPECT_EQ(german, plain) << ending;
        }
    }
}

TEST(FigureCsv, OfOtherKinds) {
    FigureRequest request = requestOf(FigureKind::Schedule);
    request.runs[0].schedule->endsAt = EndsAt::AppendedZero;
    EXPECT_THAT(bytes(request, ".csv"), HasSubstr("learned (off the scale): noise level σ"));
    auto rows = rowsOf(bytes(request, ".csv"));
    EXPECT_EQ(rows[1].back(), "0") << "a final zero has no place on a logarithmic axis";
    EXPECT_EQ(rows[1][rows[1].size() - 2], "7");

    rows = rowsOf(bytes(requestOf(FigureKind::Loss), ".csv"));
    EXPECT_EQ(rows[0].back(), "logSNR: loss");
    EXPECT_EQ(rows[1].back(), "0.25");
    EXPECT_EQ(rows.size(), 21U);

    rows = rowsOf(bytes(requestOf(FigureKind::Matrix), ".csv"));
    EXPECT_THAT(rows[0], ElementsAre("learned for", "used with", "FID"));
    EXPECT_THAT(rows[2], ElementsAre("UniPC-3 bh1", "Euler", "30"));

    rows = rowsOf(bytes(requestOf(FigureKind::Grid), ".csv"));
    EXPECT_THAT(rows[0], ElementsAre("sample", "L2"));
    EXPECT_EQ(rows[1][0], "1") << "as the picture numbers them";
    EXPECT_EQ(rows.size(), 3U);
}

TEST(FigureExport, WhatLiesAtZeroOfALogarithmicAxisIsZeroAndLeftOfIt) {
    FigureRequest request = requestOf(FigureKind::Loss);
    request.lossAxis = LossAxis::Seconds;
    request.logarithmicAcross = true;
    ASSERT_EQ(request.runs[0].reports[1].kind, ReportKind::Iteration);
    request.runs[0].reports[1].elapsedSeconds = 0.0;
    const auto rows = rowsOf(bytes(request, ".csv"));
    ASSERT_GT(rows.size(), 2U);
    const auto found = std::find(rows[0].begin(), rows[0].end(), "validation: time in seconds");
    ASSERT_NE(found, rows[0].end());
    const auto column = static_cast<size_t>(found - rows[0].begin());
    EXPECT_EQ(rows[1][column], "0");
    EXPECT_EQ(rows[2][column], "0.2");

    const std::string tikz = bytes(request, ".tikz");
    EXPECT_THAT(tikz, HasSubstr("xmode=log"));
    EXPECT_THAT(tikz, Not(HasSubstr("e-300"))) << "TeX knows no such numbers";
    const size_t first = tikz.find("x y\n");
    ASSERT_NE(first, std::string::npos);
    const double x = std::stod(tikz.substr(first + 4));
    EXPECT_GT(x, 1e-6);
    EXPECT_LT(x, 0.1) << "left of the others";
}

TEST(FigureLook, LinesStayLinesInPdf) {
    for (const FigureKind kind : {FigureKind::Schedule, FigureKind::Loss, FigureKind::Fid}) {
        const std::string pdf = bytes(requestOf(kind), ".pdf");
        EXPECT_THAT(pdf, HasSubstr("/FontFile"));
        EXPECT_THAT(pdf, Not(HasSubstr("/Subtype /Image")));
    }
    EXPECT_THAT(bytes(requestOf(FigureKind::Grid), ".pdf"), HasSubstr("/Subtype /Image"));
}

TEST(FigureLook, SizeFontAndStrokeAreThoseAskedFor) {
    FigureRequest request = requestOf(FigureKind::Schedule);
    request.widthPt = 249.6;
    request.heightPt = 150.25;
    request.fontPt = 7.5;
    EXPECT_THAT(bytes(request, ".pdf"), HasSubstr("/MediaBox [0 0 250.0"))
        << "Qt's pages have whole points";
    request.strokePt = 2.0;
    request.fontPt = 8.0;
    std::string svg = bytes(request, ".svg");
    EXPECT_THAT(svg, HasSubstr("stroke-width=\"2.6\"")) << "1.3 times, for what matters most";
    const QStringList families = QFontDatabase::families();
    ASSERT_FALSE(families.isEmpty());
    request.fontFamily = families.last().toStdString();
    EXPECT_THAT(bytes(request, ".svg"), HasSubstr("font-family=\"" + request.fontFamily + "\""));
}

TEST(FigureLook, SymbolsStandForWords) {
    FigureRequest request = requestOf(FigureKind::Schedule);
    // A letter of another font stands alone.
    EXPECT_THAT(bytes(request, ".svg"), HasSubstr(">noise level"));
    request.usesSymbols = true;
    EXPECT_THAT(bytes(request, ".svg"), HasSubstr(">σ<"));
    EXPECT_THAT(bytes(request, ".svg"), Not(HasSubstr("noise level")));
    EXPECT_THAT(bytes(request, ".tikz"), HasSubstr("xlabel={$i$}"));
    request.kind = FigureKind::Fid;
    EXPECT_THAT(bytes(request, ".tikz"), HasSubstr("xlabel={NFE}"));
}

/// Where a word stands in an SVG of one-line texts.
QPointF placeOf(const std::string& svg, const std::string& word) {
    const QRegularExpression text(
        QStringLiteral("matrix\\(([^)]*)\\)\"[^>]*>\\s*<text[^>]* x=\"([-0-9.]+)\" "
                       "y=\"([-0-9.]+)\"[^>]*>") +
        QString::fromStdString(word) + u'<');
    const auto found = text.match(QString::fromStdString(svg));
    if (!found.hasMatch()) {
        ADD_FAILURE() << word << " is not there";
        return {};
    }
    const QStringList m = found.captured(1).split(u',');
    const QTransform transform(m[0].toDouble(),
                               m[1].toDouble(),
                               m[2].toDouble(),
                               m[3].toDouble(),
                               m[4].toDouble(),
                               m[5].toDouble());
    return transform.map(QPointF(found.captured(2).toDouble(), found.captured(3).toDouble()));
}

TEST(FigureLook, TheLegendStandsWhereItIsWanted) {
    SchedulePlot plot;
    plot.resize(480, 320);
    plot.setCurves({{"learned", testing::handMade("edm"), CurveRole::Learned},
                    {"poly", testing::handMade("poly_7"), CurveRole::HandMade}});
    plot.show();
    QApplication::processEvents();
    const QImage before = plot.grab().toImage();
    const auto place = [&](LegendPlace legend) {
        QPointF at;
        plot.drawFigure({300.0, 200.0, 8.0, {}, 0.0, legend}, [&](const Figure& figure) {
            at = placeOf(figureBytes(figure, ".svg").toStdString(), "poly");
        });
        QApplication::processEvents();
        EXPECT_EQ(plot.plot().plotLayout()->element(0, 0), plot.plot().legend);
        EXPECT_EQ(plot.plot().plotLayout()->elementCount(), 2);
        EXPECT_EQ(plot.grab().toImage(), before) << "the panel is as it was";
        return at;
    };
    const QPointF above = place(LegendPlace::Above), below = place(LegendPlace::Below);
    EXPECT_LT(above.y(), 20.0);
    EXPECT_GT(below.y(), 185.0);
    const QPointF right = place(LegendPlace::Right);
    EXPECT_GT(right.x(), 240.0);
    EXPECT_LT(right.y(), 60.0);
    const QPointF topLeft = place(LegendPlace::TopLeft), topRight = place(LegendPlace::TopRight);
    const QPointF bottomLeft = place(LegendPlace::BottomLeft);
    const QPointF bottomRight = place(LegendPlace::BottomRight);
    EXPECT_LT(topLeft.x() + 100.0, topRight.x());
    EXPECT_LT(topLeft.y() + 60.0, bottomLeft.y());
    EXPECT_NEAR(bottomRight.x(), topRight.x(), 1.0);
    EXPECT_NEAR(bottomRight.y(), bottomLeft.y(), 1.0);
    EXPECT_GT(topLeft.x(), 30.0) << "inside the axes";
    plot.drawFigure({300.0, 200.0, 8.0, {}, 0.0, LegendPlace::None}, [&](const Figure& figure) {
        EXPECT_FALSE(figureBytes(figure, ".svg").contains(">poly<"));
        EXPECT_FALSE(figureBytes(figure, ".tikz").contains("addlegendentry"));
    });
    QApplication::processEvents();
    EXPECT_EQ(plot.grab().toImage(), before);
    EXPECT_EQ(legendPlaceFromName("bottom-left"), LegendPlace::BottomLeft);
    EXPECT_THROW((void)legendPlaceFromName("middle"), Error);
}

TEST(AllFigures, GoIntoAFolder) {
    const QTemporaryDir folder;
    const std::filesystem::path out = folder.filePath("new/figures").toStdString();
    FigureRequest request = requestOf(FigureKind::Schedule);
    auto files = writeAllFigures(request, out, ".tikz");
    EXPECT_THAT(files,
                ElementsAre(out / "schedule.tikz",
                            out / "loss.tikz",
                            out / "grid.pdf",
                            out / "fid.tikz",
                            out / "matrix.tikz"));
    for (const auto& file : files) {
        EXPECT_GT(std::filesystem::file_size(file), 500U) << file;
    }
    request.evaluations.clear();
    request.runs[0].samples.reset();
    files = writeAllFigures(request, out, ".svg");
    EXPECT_THAT(files, ElementsAre(out / "schedule.svg", out / "loss.svg"));
    request.runs[0] = RunRecord();
    EXPECT_THROW(writeAllFigures(request, out, ".svg"), Error);
    EXPECT_THROW(writeAllFigures(requestOf(FigureKind::Loss), out, ".gif"), Error);
}

}  // namespace
}  // namespace ld3::ui
