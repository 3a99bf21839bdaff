#include "tests/ui/drawing.h"
#include "ui/figures/figure.h"
#include "ui/plots/linear_ticker.h"
#include "ui/plots/log_ticker.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>

namespace ld3::ui {
namespace {

RunRecord record() {
    RunRecord run;
    run.info.name = "a run";
    run.info.folder = "runs/a run";
    run.schedule = testing::decoupled();
    run.reports = testing::fallingLosses(20);
    return run;
}

/// The labels of a figure that is one column wide, as they should be and as they are drawn.
struct Labels {
    std::vector<QString> across, up;
    QByteArray svg;
    QImage picture;

    explicit Labels(const FigureRequest& request) {
        drawFigure(request, [this](const Figure& figure) {
            const FigureData data = figure.data();
            across = data.x.tickLabels;
            up = data.y.tickLabels;
            svg = figureBytes(figure, ".svg");
            picture = figureImage(figure, 4.0);
        });
    }

    /// Numbers with an exponent are two texts.
    void expectDrawn() const {
        for (const auto* labels : {&across, &up}) {
            EXPECT_GE(labels->size(), 2u);
            for (const QString& label : *labels) {
                if (!label.contains(u'e')) {
                    EXPECT_TRUE(svg.contains('>' + label.toUtf8() + '<'))
                        << label.toStdString() << "\n"
                        << svg.toStdString();
                }
            }
        }
        const int last = picture.width() - 1;
        EXPECT_EQ(testing::countPixels(
                      picture, QRect(last - 1, 0, 2, picture.height()), QColor(Qt::white)),
                  2 * picture.height())
            << "something reaches over the edge";
    }
};

FigureRequest lossesUpTo(double iterations) {
    FigureRequest request;
    request.kind = FigureKind::Loss;
    request.runs = {record()};
    request.across = {0.0, iterations};
    return request;
}

TEST(LabelRoom, ALastLabelWiderThanTheMarginIsDrawnWhole) {
    for (const LegendPlace legend : {LegendPlace::Above,
                                     LegendPlace::Below,
                                     LegendPlace::Right,
                                     LegendPlace::TopRight,
                                     LegendPlace::None}) {
        for (const double end : {100.0, 2000.0, 50000.0}) {
            SCOPED_TRACE(std::string(legendPlaceName(legend)) + ", " + std::to_string(end));
            FigureRequest request = lossesUpTo(end);
            request.legend = legend;
            const Labels labels(request);
            ASSERT_FALSE(labels.across.empty());
            EXPECT_EQ(labels.across.back(), QString::number(end, 'g', 5));
            labels.expectDrawn();
        }
    }
}

TEST(LabelRoom, HoldsForEverySizeOfTextAndWidth) {
    for (const double fontPt : {5.0, 8.0, 11.5, 16.0}) {
        for (const double widthPt : {180.0, 252.0, 516.0}) {
            SCOPED_TRACE(std::to_string(fontPt) + " in " + std::to_string(widthPt));
            FigureRequest request = lossesUpTo(4000.0);
            request.fontPt = fontPt;
            request.widthPt = widthPt;
            request.heightPt = 200.0;
            Labels(request).expectDrawn();
        }
    }
}

TEST(LabelRoom, TheTopLabelAndThoseOfLogarithmicAxesAreDrawn) {
    FigureRequest request;
    request.runs = {record()};
    request.legend = LegendPlace::None;
    request.across = {0.0, 5.0};
    for (const auto& [low, high] : {std::pair(0.02, 5.0),
                                    std::pair(0.00005, 0.002),
                                    std::pair(0.01, 100.0),
                                    std::pair(2.0, 50.0)}) {
        SCOPED_TRACE(high);
        request.up = {low, high};
        const Labels labels(request);
        ASSERT_FALSE(labels.up.empty());
        EXPECT_EQ(labels.up.back(), QString::number(high)) << "the range ends at this tick";
        labels.expectDrawn();
    }
    request.logarithmic = false;
    request.up = {0.0, 0.3};
    const Labels linear(request);
    ASSERT_FALSE(linear.up.empty());
    EXPECT_EQ(linear.up.back(), QStringLiteral("0.3")) << "3 times 0.1 is more than 0.3";
    linear.expectDrawn();
}

TEST(LabelRoom, TicksAreExactlyTheNumbersOfTheirLabels) {
    const auto ticksOf = [](QCPAxisTicker& ticker, const QCPRange& range) {
        QVector<double> ticks;
        QVector<QString> labels;
        ticker.generate(range, QLocale::c(), QLatin1Char('g'), 6, ticks, nullptr, &labels);
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            EXPECT_EQ(ticks[i], labels[i].toDouble()) << labels[i].toStdString();
        }
        return ticks;
    };
    LinearTicker linear;
    LogTicker logarithmic;
    EXPECT_EQ(ticksOf(linear, {0.0, 0.3}).back(), 0.3);
    EXPECT_EQ(ticksOf(linear, {-0.3, 0.3}).size(), 7);
    EXPECT_EQ(ticksOf(logarithmic, {5e-5, 2e-4}).front(), 5e-5);
    EXPECT_EQ(ticksOf(logarithmic, {0.0031, 0.0034}).size(), 7);
    EXPECT_EQ(ticksOf(logarithmic, {1e-9, 1e-3}).back(), 1e-3);
}

TEST(LabelRoom, OnTheScreenThePlotIsAsBefore) {
    LossPlot plot;
    plot.resize(480, 320);
    plot.appendReports(testing::fallingLosses(20));
    plot.show();
    QApplication::processEvents();
    plot.restoreRangeState({static_cast<int>(RangeMode::Fixed), 0.0, 40000.0, 0.01, 1.0});
    QApplication::processEvents();
    const QImage before = plot.grab().toImage();
    const QMargins margins = plot.plot().axisRect()->margins();
    plot.drawFigure({252.0}, [&](const Figure& figure) {
        (void)figureBytes(figure, ".pdf");
        EXPECT_GT(plot.plot().axisRect()->margins().right(), margins.right());
    });
    QApplication::processEvents();
    EXPECT_EQ(plot.grab().toImage(), before);
}

TEST(HiddenEntries, AFigureNamesOnlyWhatItShows) {
    LossPlot plot;
    plot.resize(480, 320);
    plot.appendReports(testing::fallingLosses(20));
    plot.show();
    QApplication::processEvents();
    const auto names = [&plot] {
        QStringList names;
        for (const QCPAbstractPlottable* curve : plot.plotCurves().all()) {
            names.append(curve->name());
        }
        return names;
    };
    const QStringList all = names();
    ASSERT_GE(all.size(), 3);
    plot.plotCurves().setShown(plot.plotCurves().all().front(), false);
    QApplication::processEvents();
    const QImage before = plot.grab().toImage();
    plot.drawFigure({252.0}, [&](const Figure& figure) {
        const QByteArray svg = figureBytes(figure, ".svg");
        EXPECT_FALSE(svg.contains('>' + all[0].toUtf8() + '<'));
        EXPECT_TRUE(svg.contains('>' + all[1].toUtf8() + '<'));
    });
    QApplication::processEvents();
    EXPECT_EQ(names(), all) << "in the same order";
    EXPECT_EQ(plot.grab().toImage(), before) << "on the screen it stays, struck out";
}

}  // namespace
}  // namespace ld3::ui
