#include "tests/ui/drawing.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/theme/curve_looks.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

// Several runs in one plot: hidden, alone, lifted, coloured, and found again in the list of runs.

namespace ld3::ui {
namespace {

using testing::fallingLosses;
using testing::handMade;

class PlotOverlayTest : public ::testing::Test {
  protected:
    void SetUp() override {
        m_plot.resize(640, 400);
        m_plot.setLeader("run A");
        m_plot.appendReports(fallingLosses(10));
        m_plot.addRun("run B", shifted(3.0));
        m_plot.addRun("run C", shifted(9.0));
        m_plot.show();
        m_plot.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_plot));
        m_plot.plot().setFocus();
        draw();
    }

    static std::vector<TrainingReport> shifted(double factor) {
        std::vector<TrainingReport> reports = fallingLosses(10);
        for (TrainingReport& report : reports) {
            report.trainLoss *= factor;
            report.validLoss *= factor;
            report.bestLoss *= factor;
        }
        return reports;
    }

    void draw() {
        QApplication::processEvents();
        m_plot.plot().replot();
    }

    [[nodiscard]] QCPGraph* graph(const QString& name) const {
        for (int i = 0; i < m_plot.plot().graphCount(); ++i) {
            if (m_plot.plot().graph(i)->name() == name) {
                return m_plot.plot().graph(i);
            }
        }
        return nullptr;
    }

    [[nodiscard]] QStringList shown() const {
        QStringList names;
        for (const QCPAbstractPlottable* curve : m_plot.plotCurves().all()) {
            if (curve->visible()) {
                names.append(curve->name());
            }
        }
        return names;
    }

    [[nodiscard]] QPoint entry(int index) const {
        return m_plot.plot().legend->item(index)->rect().center();
    }

    /// On the best loss of a run at an iteration.
    [[nodiscard]] QPointF onCurve(const QString& name, int iteration) const {
        const QCPGraph* curve = graph(name);
        const auto point = curve->data()->at(iteration - 1);
        return {m_plot.plot().xAxis->coordToPixel(point->key),
                m_plot.plot().yAxis->coordToPixel(point->value)};
    }

    void moveMouse(const QPointF& to) {
        QMouseEvent move(QEvent::MouseMove,
                         to,
                         m_plot.plot().mapToGlobal(to),
                         Qt::NoButton,
                         Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&m_plot.plot(), &move);
        draw();
    }

    void click(const QPointF& at) {
        QTest::mouseClick(&m_plot.plot(), Qt::LeftButton, {}, at.toPoint());
        draw();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_plot.windowHandle(), key, modifiers);
        draw();
    }

    /// The menu of the plot, as a right click at a place opens it.
    [[nodiscard]] QMenu* menuAt(const QPointF& at) {
        moveMouse(at);
        QContextMenuEvent request(
            QContextMenuEvent::Mouse, at.toPoint(), m_plot.plot().mapToGlobal(at.toPoint()));
        QApplication::sendEvent(&m_plot.plot(), &request);
        return m_plot.findChild<QMenu*>("plotMenu");
    }

    static void choose(QMenu* menu, const QString& text) {
        for (QAction* action : menu->findChildren<QAction*>()) {
            if (action->text().remove(u'&') == text) {
                ASSERT_TRUE(action->isEnabled()) << text.toStdString();
                action->trigger();
                menu->close();
                return;
            }
        }
        for (const QMenu* part : menu->findChildren<QMenu*>()) {
            for (QAction* action : part->actions()) {
                if (action->text().remove(u'&') == text) {
                    action->trigger();
                    menu->close();
                    return;
                }
            }
        }
        FAIL() << "no entry " << text.toStdString();
    }

    LossPlot m_plot;
};

TEST_F(PlotOverlayTest, EachRunHasOneEntryAndHiddenOnesStayInTheLegendGreyed) {
    ASSERT_EQ(shown(), (QStringList{"run A", "run B", "run C"}));
    EXPECT_EQ(m_plot.plot().legend->itemCount(), 3);
    click(entry(1));
    EXPECT_EQ(shown(), (QStringList{"run A", "run C"}));
    EXPECT_FALSE(graph("run B, validation")->visible());
    ASSERT_EQ(m_plot.plot().legend->itemCount(), 3);
    const PlotColors colors = plotColors(m_plot.palette());
    EXPECT_EQ(m_plot.plot().legend->item(1)->textColor(), colors.muted);
    EXPECT_TRUE(m_plot.plot().legend->item(1)->font().strikeOut());
    EXPECT_EQ(m_plot.plot().legend->item(0)->textColor(), colors.foreground);
    click(entry(1));
    EXPECT_EQ(shown(), (QStringList{"run A", "run B", "run C"}));
}

TEST_F(PlotOverlayTest, ADoubleClickInTheLegendShowsACurveAloneAndAllAgain) {
    const QCPRange zoomed(2.0, 5.0);
    m_plot.plot().xAxis->setRange(zoomed);
    const auto doubleClick = [&](int index) {
        QTest::mouseClick(&m_plot.plot(), Qt::LeftButton, {}, entry(index));
        QTest::mouseDClick(&m_plot.plot(), Qt::LeftButton, {}, entry(index));
        draw();
    };
    doubleClick(1);
    EXPECT_EQ(shown(), (QStringList{"run B"}));
    doubleClick(2);
    EXPECT_EQ(shown(), (QStringList{"run C"})) << "of a hidden one too";
    doubleClick(2);
    EXPECT_EQ(shown(), (QStringList{"run A", "run B", "run C"}));
}

TEST_F(PlotOverlayTest, TheMouseOverACurveOrItsEntryLiftsIt) {
    const double width = graph("run B")->pen().widthF();
    const QColor other = graph("run C")->pen().color();
    moveMouse(onCurve("run B", 5));
    EXPECT_GT(graph("run B")->pen().widthF(), 1.5 * width);
    const QColor background = plotColors(m_plot.palette()).background;
    const QColor pale = graph("run C")->pen().color();
    EXPECT_LT(testing::differenceOfColors(pale, background),
              testing::differenceOfColors(other, background) / 2);
    moveMouse(m_plot.plot().axisRect()->rect().topRight() + QPoint(-3, 3));
    EXPECT_NEAR(graph("run B")->pen().widthF(), width, 1e-9);
    EXPECT_EQ(graph("run C")->pen().color(), other);
    moveMouse(entry(2));
    ASSERT_NE(m_plot.plotCurves().lifted(), nullptr);
    EXPECT_EQ(m_plot.plotCurves().lifted()->name(), QStringLiteral("run C"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&m_plot.plot(), &leave);
    EXPECT_EQ(m_plot.plotCurves().lifted(), nullptr);
}

TEST_F(PlotOverlayTest, AClickOnACurveWantsItsRun) {
    const QSignalSpy wanted(&m_plot, &PlotWidget::runWanted);
    click(onCurve("run C", 4));
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("run C"));
    click(m_plot.plot().axisRect()->rect().topRight() + QPoint(-3, 3));
    EXPECT_EQ(wanted.size(), 1) << "beside all curves";
}

TEST_F(PlotOverlayTest, KeysDoAllThatTheMouseDoes) {
    const QSignalSpy wanted(&m_plot, &PlotWidget::runWanted);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    ASSERT_NE(m_plot.plotCurves().lifted(), nullptr);
    EXPECT_EQ(m_plot.plotCurves().lifted()->name(), QStringLiteral("run B"));
    press(Qt::Key_Space);
    EXPECT_EQ(shown(), (QStringList{"run A", "run C"}));
    press(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(shown(), (QStringList{"run B"}));
    press(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_EQ(shown().size(), 3);
    press(Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("run B"));
    press(Qt::Key_Up);
    EXPECT_EQ(m_plot.plotCurves().lifted()->name(), QStringLiteral("run A"));
    press(Qt::Key_Escape);
    EXPECT_EQ(m_plot.plotCurves().lifted(), nullptr);
}

TEST_F(PlotOverlayTest, TheMenuDoesItTooAndChoosesColors) {
    const QSignalSpy wanted(&m_plot, &PlotWidget::runWanted);
    choose(menuAt(onCurve("run B", 5)), "Hide");
    EXPECT_EQ(shown(), (QStringList{"run A", "run C"}));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    choose(menuAt(onCurve("run C", 5)), "Go to its run");
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("run C"));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    choose(menuAt(onCurve("run C", 5)), "Orange");
    EXPECT_EQ(m_plot.looks().color("run C"), curveColor(5));
    moveMouse(QPointF(1.0, 1.0));
    EXPECT_EQ(graph("run C")->pen().color(),
              onBackground(plotColors(m_plot.palette()), curveColor(5)));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    choose(menuAt(onCurve("run C", 5)), "Show all curves");
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(PlotOverlayTest, ARunHasOneColorInAllPlots) {
    CurveLooks looks;
    SchedulePlot schedules;
    m_plot.shareLooks(&looks);
    schedules.shareLooks(&looks);
    schedules.setCurves({{"run C", handMade("edm"), CurveRole::Learned, "run C"},
                         {"run A", handMade("poly_3"), CurveRole::OtherRun, "run A"},
                         {"logSNR", handMade("logSNR"), CurveRole::HandMade}});
    EXPECT_EQ(schedules.graph(0)->pen().color(), graph("run C")->pen().color());
    EXPECT_EQ(schedules.graph(1)->pen().color(), graph("run A")->pen().color());
    EXPECT_EQ(schedules.runOf(*schedules.graph(1)), QStringLiteral("run A"));
    looks.setColor("run A", QColor(1, 90, 200));
    EXPECT_EQ(schedules.graph(1)->pen().color(), QColor(1, 90, 200));
    EXPECT_EQ(graph("run A")->pen().color(), QColor(1, 90, 200));
    // Other runs beside it change nothing.
    const QColor color = graph("run C")->pen().color();
    m_plot.clear();
    m_plot.addRun("run D", fallingLosses(4));
    m_plot.addRun("run C", fallingLosses(4));
    EXPECT_EQ(graph("run C")->pen().color(), color);
    EXPECT_NE(graph("run D")->pen().color(), color);
}

TEST_F(PlotOverlayTest, RangesFollowShownCurvesOrAllOrNone) {
    const auto top = [&] { return m_plot.plot().yAxis->range().upper; };
    const double all = top();
    m_plot.plotCurves().setShown(graph("run C"), false);
    EXPECT_LT(top(), 0.5 * all);
    m_plot.setRangeMode(RangeMode::Shared);
    EXPECT_NEAR(top(), all, 1e-9);
    m_plot.setRangeMode(RangeMode::Fixed);
    m_plot.plot().yAxis->setRange(0.001, 77.0);
    m_plot.plotCurves().setShown(graph("run C"), true);
    m_plot.appendReports(fallingLosses(12));
    EXPECT_EQ(top(), 77.0);
    LossPlot later;
    later.restoreRangeState(m_plot.rangeState());
    later.appendReports(fallingLosses(12));
    EXPECT_EQ(later.plot().yAxis->range().upper, 77.0);
    QTest::mouseDClick(
        &m_plot.plot(), Qt::LeftButton, {}, m_plot.plot().axisRect()->rect().center());
    EXPECT_NEAR(top(), all, 1e-9) << "a double click fits once";
}

TEST_F(PlotOverlayTest, FixedRangesStayWhenAnotherRunIsShown) {
    m_plot.setRangeMode(RangeMode::Fixed);
    m_plot.plot().xAxis->setRange(2.0, 4.0);
    m_plot.plot().yAxis->setRange(0.001, 77.0);
    const QVariantList fixed = m_plot.rangeState();
    m_plot.clear();
    EXPECT_EQ(m_plot.rangeState(), fixed);
    m_plot.setLeader("run D");
    m_plot.appendReports(fallingLosses(30));
    EXPECT_EQ(m_plot.rangeState(), fixed);
}

TEST_F(PlotOverlayTest, ZoomedRangesFollowAgainWhenAnotherRunIsShown) {
    const QPointF middle = m_plot.plot().axisRect()->rect().center();
    QWheelEvent turn(middle,
                     m_plot.plot().mapToGlobal(middle),
                     {},
                     {0, 480},
                     Qt::NoButton,
                     Qt::NoModifier,
                     Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(&m_plot.plot(), &turn);
    m_plot.appendReports(fallingLosses(40));
    ASSERT_FALSE(m_plot.plot().xAxis->range().contains(40.0));
    m_plot.clear();
    m_plot.appendReports(fallingLosses(30));
    EXPECT_TRUE(m_plot.plot().xAxis->range().contains(1.0));
    EXPECT_TRUE(m_plot.plot().xAxis->range().contains(30.0));
}

}  // namespace
}  // namespace ld3::ui
