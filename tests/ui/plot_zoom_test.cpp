#include "tests/ui/drawing.h"
#include "tests/ui/some_evaluations.h"
#include "tests/ui/ui_fixture.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/plots/line_graph.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"

#include <QApplication>
#include <QWheelEvent>

#include <cmath>
#include <cstdlib>
#include <utility>

namespace ld3::ui {
namespace {

/// Zooming without end, in any plot and scale: the window goes on answering, and a double click
/// brings everything back.
class PlotZoomTest : public UiFixture {
  protected:
    static void turnWheel(PlotWidget& widget, const QPointF& at, int notches) {
        QWheelEvent wheel(at,
                          widget.plot().mapToGlobal(at),
                          {},
                          {0, 120 * notches},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&widget.plot(), &wheel);
        widget.plot().replot();
    }

    static void expectDrawable(const QCPAxis& axis) {
        EXPECT_TRUE(QCPRange::validRange(axis.range()))
            << axis.range().lower << " to " << axis.range().upper;
        EXPECT_LT(axis.tickVector().size(), 1000);
    }

    /// @param x, y  a place to zoom at, beside the middle and a corner
    static void expectToEndure(PlotWidget& widget, double x, double y) {
        widget.resize(480, 320);
        widget.show();
        widget.fit();
        widget.plot().replot();
        const QCPRange across = widget.plot().xAxis->range(), up = widget.plot().yAxis->range();
        const QRect axes = widget.plot().axisRect()->rect();
        const QPointF place(widget.plot().xAxis->coordToPixel(x),
                            widget.plot().yAxis->coordToPixel(y));
        for (const QPointF at :
             {QPointF(axes.center()), QPointF(axes.topLeft() + QPoint(2, 2)), place}) {
            for (const int notches : {4, -4}) {
                for (int turn = 0; turn < 300; ++turn) {
                    turnWheel(widget, at, notches);
                }
                expectDrawable(*widget.plot().xAxis);
                expectDrawable(*widget.plot().yAxis);
            }
            QTest::mouseDClick(&widget.plot(), Qt::LeftButton, {}, axes.center());
            EXPECT_EQ(widget.plot().xAxis->range(), across);
            EXPECT_EQ(widget.plot().yAxis->range(), up);
        }
    }
};

TEST_F(PlotZoomTest, Losses) {
    LossPlot plot;
    plot.appendReports({testing::baseline("edm", 0.05)});
    plot.appendReports(testing::fallingLosses(40));
    for (const bool isLogarithmic : {true, false}) {
        plot.setLogarithmic(isLogarithmic);
        plot.setLogarithmicAcross(isLogarithmic);
        expectToEndure(plot, 3.0, 0.05);
    }
}

TEST_F(PlotZoomTest, Schedules) {
    SchedulePlot plot;
    plot.setCurves({{QStringLiteral("learned"), testing::decoupled(), CurveRole::Learned},
                    {QStringLiteral("edm"), testing::handMade("edm")}});
    for (const ScheduleAxis axis :
         {ScheduleAxis::Sigma, ScheduleAxis::Lambda, ScheduleAxis::Time}) {
        plot.setAxis(axis);
        plot.setLogarithmic(axis != ScheduleAxis::Time);
        expectToEndure(plot, 3.0, 0.05);
    }
}

TEST_F(PlotZoomTest, Values) {
    EvaluationBoard board;
    board.add({testing::learnedValue(4, 20.0, 0),
               testing::learnedValue(4, 24.0, 1),
               testing::learnedValue(8, 5.0, 0)});
    EvaluationPlot plot(&board);
    for (const bool isLogarithmic : {true, false}) {
        plot.setLogarithmic(isLogarithmic);
        plot.setLogarithmicAcross(isLogarithmic);
        expectToEndure(plot, 4.0, 21.0);
    }
}

TEST_F(PlotZoomTest, KeysZoomFitAndMove) {
    LossPlot plot;
    plot.appendReports(testing::fallingLosses(40));
    plot.resize(480, 320);
    plot.show();
    plot.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&plot));
    plot.plot().setFocus();
    const QCPAxis& across = *plot.plot().xAxis;
    const QCPAxis& up = *plot.plot().yAxis;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(plot.windowHandle(), key, modifiers);
        plot.plot().replot();
    };
    for (const bool isLogarithmic : {true, false}) {
        plot.setLogarithmic(isLogarithmic);
        plot.fit();
        plot.plot().replot();
        const QCPRange wide = across.range(), high = up.range();
        const auto expectWhole = [&] {
            EXPECT_NEAR(across.range().lower, wide.lower, 1e-6 * wide.size());
            EXPECT_NEAR(across.range().upper, wide.upper, 1e-6 * wide.size());
            EXPECT_NEAR(up.range().lower, high.lower, 1e-6 * high.size());
            EXPECT_NEAR(up.range().upper, high.upper, 1e-6 * high.size());
        };
        press(Qt::Key_Plus);
        EXPECT_GT(across.range().lower, wide.lower);
        EXPECT_LT(across.range().upper, wide.upper);
        EXPECT_GT(up.range().lower, high.lower);
        EXPECT_LT(up.range().upper, high.upper);
        press(Qt::Key_Minus);
        expectWhole();
        press(Qt::Key_Right, Qt::ControlModifier);
        EXPECT_GT(across.range().lower, wide.lower);
        EXPECT_GT(across.range().upper, wide.upper);
        EXPECT_NEAR(up.range().lower, high.lower, 1e-6 * high.size());
        EXPECT_NEAR(up.range().upper, high.upper, 1e-6 * high.size());
        press(Qt::Key_Left, Qt::ControlModifier);
        expectWhole();
        press(Qt::Key_Up, Qt::ControlModifier);
        EXPECT_GT(up.range().lower, high.lower);
        EXPECT_GT(up.range().upper, high.upper);
        press(Qt::Key_Down, Qt::ControlModifier);
        expectWhole();
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Plus);
        press(Qt::Key_0);
        EXPECT_EQ(across.range(), wide);
        EXPECT_EQ(up.range(), high);
        EXPECT_FALSE(plot.here()) << "the cursor is moved by other keys";
    }
    // Data that come later are not followed by ranges that were moved.
    const QCPRange wide = across.range();
    press(Qt::Key_Right, Qt::ControlModifier);
    const QCPRange moved = across.range();
    const std::vector<TrainingReport> more = testing::fallingLosses(80);
    plot.appendReports({more.begin() + 40, more.end()});
    plot.plot().replot();
    EXPECT_EQ(across.range(), moved);
    press(Qt::Key_0);
    EXPECT_GT(across.range().upper, wide.upper);
}

TEST(LineGraph, LooksLikeAnyOtherWhereItIsSeen) {
    const QVector<double> x = {0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0};
    const QVector<double> y = {0.0, 40.0, -30.0, testing::kNaN, 2.0, -2000.0, 3.0};
    const auto picture = [&](auto makeGraph, const QCPRange& across, const QCPRange& up) {
        QCustomPlot plot;
        QCPGraph* graph = makeGraph(plot);
        graph->setData(x, y);
        graph->setPen(QPen(Qt::black, 1.5));
        plot.xAxis->setRange(across);
        plot.yAxis->setRange(up);
        return plot.toPixmap(300, 200).toImage();
    };
    const auto own = [](QCustomPlot& plot) -> QCPGraph* {
        return new LineGraph(plot.xAxis, plot.yAxis);
    };
    const auto plain = [](QCustomPlot& plot) { return plot.addGraph(); };
    for (const auto& [across, up] : {std::pair(QCPRange(0.0, 6.0), QCPRange(-50.0, 50.0)),
                                     std::pair(QCPRange(0.49, 0.51), QCPRange(19.5, 20.5)),
                                     std::pair(QCPRange(1.2, 1.3), QCPRange(-1.0, 30.0)),
                                     std::pair(QCPRange(-2.0, 9.0), QCPRange(-3000.0, 100.0))}) {
        const QImage a = picture(own, across, up), b = picture(plain, across, up);
        int unlike = 0;
        for (int row = 0; row < a.height(); ++row) {
            for (int column = 0; column < a.width(); ++column) {
                unlike += std::abs(qGray(a.pixel(column, row)) - qGray(b.pixel(column, row))) > 40;
            }
        }
        EXPECT_LE(unlike, 3) << across.lower << " to " << across.upper;
        EXPECT_NE(a, picture(own, QCPRange(10.0, 11.0), up));
    }
}

}  // namespace
}  // namespace ld3::ui
