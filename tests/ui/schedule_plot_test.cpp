#include "ui/plots/schedule_plot.h"

#include "tests/ui/drawing.h"
#include "ui/plots/qcp.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace ld3::ui {
namespace {

using testing::around;
using testing::countPixels;
using testing::decoupled;
using testing::handMade;

class SchedulePlotTest : public ::testing::Test {
  protected:
    void SetUp() override {
        m_plot.resize(560, 360);
        m_plot.setCurves({{"learned", decoupled(), CurveRole::Learned},
                          {"logSNR", handMade("logSNR"), CurveRole::HandMade}});
        m_plot.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_plot));
        m_plot.plot().replot();
    }

    [[nodiscard]] QPointF pixelOf(double step, double value) const {
        return {m_plot.plot().xAxis->coordToPixel(step), m_plot.plot().yAxis->coordToPixel(value)};
    }

    [[nodiscard]] QImage image() {
        m_plot.plot().replot();
        return m_plot.plot().grab().toImage();
    }

    [[nodiscard]] QColor learnedColor() const {
        return highlightStyle(plotColors(m_plot.palette())).color;
    }

    void moveMouse(const QPointF& to, Qt::MouseButtons buttons = Qt::NoButton) {
        QMouseEvent move(QEvent::MouseMove,
                         to,
                         m_plot.plot().mapToGlobal(to),
                         Qt::NoButton,
                         buttons,
                         Qt::NoModifier);
        QApplication::sendEvent(&m_plot.plot(), &move);
    }

    SchedulePlot m_plot;
};

TEST_F(SchedulePlotTest, DrawsAMarkerAtEachTimeInTheCurvesColor) {
    const Schedule schedule = decoupled();
    const QImage drawn = image();
    for (size_t i = 0; i < schedule.times.size(); ++i) {
        const QPointF at = pixelOf(static_cast<double>(i), schedule.times[i]);
        EXPECT_GT(countPixels(drawn, around(at, 3), learnedColor()), 20) << "step " << i;
    }
}

TEST_F(SchedulePlotTest, MarksWhatTheNetworkIsToldBesideTheTimes) {
    const Schedule schedule = decoupled();
    // At step 3 the line falls to the right of the marker, so that a dash above it stands alone.
    const QPointF told = pixelOf(3.0, schedule.evalTimes[3]) + QPointF(10.0, 0.0);
    EXPECT_GT(countPixels(image(), around(told, 3), learnedColor()), 3);
    EXPECT_TRUE(m_plot.plot().legend->itemCount() == 3);
    m_plot.setLearned(handMade("edm"));
    EXPECT_EQ(countPixels(image(), around(told, 2), learnedColor()), 0);
    EXPECT_TRUE(m_plot.plot().legend->itemCount() == 2);
}

TEST_F(SchedulePlotTest, ShowsSigmaOverLogarithmsAndLambdaLinearly) {
    EXPECT_EQ(m_plot.plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
    EXPECT_DOUBLE_EQ(m_plot.graph(0)->data()->at(0)->value, 80.0);
    m_plot.setAxis(ScheduleAxis::Lambda);
    EXPECT_EQ(m_plot.plot().yAxis->scaleType(), QCPAxis::stLinear);
    EXPECT_NEAR(m_plot.graph(0)->data()->at(0)->value, -std::log(80.0), 1e-12);
    m_plot.setAxis(ScheduleAxis::Time);
    EXPECT_EQ(m_plot.plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
    m_plot.setLogarithmic(false);
    EXPECT_EQ(m_plot.plot().yAxis->scaleType(), QCPAxis::stLinear);
}

TEST_F(SchedulePlotTest, MovesTheLearnedCurveAlone) {
    const QCPGraph* learned = m_plot.graph(0);
    const QCPGraph* other = m_plot.graph(1);
    const double otherBefore = other->data()->at(2)->value;
    m_plot.setLearned(handMade("poly_3"));
    EXPECT_EQ(m_plot.graph(0), learned);
    EXPECT_DOUBLE_EQ(learned->data()->at(2)->value, handMade("poly_3").times[2]);
    EXPECT_DOUBLE_EQ(other->data()->at(2)->value, otherBefore);
    EXPECT_EQ(m_plot.curves().size(), 2U);
}

TEST(SchedulePlot, AddsTheLearnedCurveWhereThereIsNone) {
    SchedulePlot plot;
    plot.setLearned(handMade("edm"));
    ASSERT_EQ(plot.curves().size(), 1U);
    EXPECT_EQ(plot.curves()[0].role, CurveRole::Learned);
    EXPECT_EQ(plot.graph(0)->dataCount(), 7);
}

TEST_F(SchedulePlotTest, HidesACurveWhenItsLegendEntryIsClicked) {
    const QSignalSpy toggled(&m_plot, &PlotWidget::curveToggled);
    const QPointF at = pixelOf(3.0, decoupled().times[3]);
    ASSERT_GT(countPixels(image(), around(at, 3), learnedColor()), 20);
    const QPoint entry = m_plot.plot().legend->item(0)->rect().center();
    QTest::mouseClick(&m_plot.plot(), Qt::LeftButton, {}, entry);
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_EQ(toggled[0][0].toString(), QStringLiteral("learned"));
    EXPECT_FALSE(toggled[0][1].toBool());
    EXPECT_FALSE(m_plot.graph(0)->visible());
    EXPECT_EQ(countPixels(image(), around(at, 3), learnedColor()), 0);

    // New data of the same name stay hidden until the next click.
    m_plot.setCurves(m_plot.curves());
    EXPECT_FALSE(m_plot.graph(0)->visible());
    m_plot.plot().replot();
    QTest::mouseClick(&m_plot.plot(), Qt::LeftButton, {}, entry);
    EXPECT_TRUE(m_plot.graph(0)->visible());
}

TEST_F(SchedulePlotTest, ReadsOutTheStepUnderTheMouse) {
    moveMouse(pixelOf(3.0, decoupled().times[3]) + QPointF(2.0, 1.0));
    EXPECT_TRUE(m_plot.readOut().startsWith(QStringLiteral("learned, step 3: t = ")))
        << m_plot.readOut().toStdString();
    EXPECT_TRUE(m_plot.readOut().contains(QStringLiteral("σ = ")));
    EXPECT_TRUE(m_plot.readOut().contains(QStringLiteral("told t = ")));
    moveMouse(pixelOf(5.5, 70.0));
    EXPECT_EQ(m_plot.readOut(), QString());
}

TEST_F(SchedulePlotTest, WheelZoomsNewDataKeepTheViewAndDoubleClickFits) {
    const QCPRange whole = m_plot.plot().yAxis->range();
    const QPointF middle = pixelOf(3.0, 1.0);
    QWheelEvent wheel(middle,
                      m_plot.plot().mapToGlobal(middle),
                      {},
                      {0, 120},
                      Qt::NoButton,
                      Qt::NoModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&m_plot.plot(), &wheel);
    const QCPRange zoomed = m_plot.plot().yAxis->range();
    EXPECT_GT(zoomed.lower, whole.lower);
    EXPECT_LT(zoomed.upper, whole.upper);
    m_plot.setLearned(handMade("poly_3"));
    EXPECT_EQ(m_plot.plot().yAxis->range(), zoomed);
    QTest::mouseDClick(&m_plot.plot(), Qt::LeftButton, {}, middle.toPoint());
    EXPECT_EQ(m_plot.plot().yAxis->range(), whole);
}

TEST_F(SchedulePlotTest, DraggingMovesTheView) {
    const QCPRange before = m_plot.plot().xAxis->range();
    const QPointF from = pixelOf(3.0, 1.0);
    QTest::mousePress(&m_plot.plot(), Qt::LeftButton, {}, from.toPoint());
    moveMouse(from + QPointF(60.0, 0.0), Qt::LeftButton);
    QTest::mouseRelease(&m_plot.plot(), Qt::LeftButton, {}, (from + QPointF(60.0, 0.0)).toPoint());
    EXPECT_LT(m_plot.plot().xAxis->range().lower, before.lower - 0.2);
    EXPECT_NEAR(m_plot.plot().xAxis->range().size(), before.size(), 1e-9);
}

TEST_F(SchedulePlotTest, PutsAZeroAtTheEdgeOfALogarithmicAxis) {
    Schedule schedule = handMade("edm");
    schedule.endsAt = EndsAt::AppendedZero;
    m_plot.setCurves({{"learned", schedule, CurveRole::Learned}});
    EXPECT_EQ(m_plot.graph(0)->dataCount(), 7);
    const QImage drawn = image();
    const QRect frame = m_plot.plot().axisRect()->rect();
    const QPointF edge(m_plot.plot().xAxis->coordToPixel(7.0), frame.bottom());
    EXPECT_GT(countPixels(drawn, around(edge, 10), learnedColor()), 15);
    auto label = [&] {
        QStringList texts;
        for (int i = 0; i < m_plot.plot().itemCount(); ++i) {
            auto* text = qobject_cast<QCPItemText*>(m_plot.plot().item(i));
            if (text != nullptr && text->visible()) {
                texts.append(text->text());
            }
        }
        return texts.join(QLatin1Char(','));
    };
    EXPECT_EQ(label(), QStringLiteral("σ = 0"));
    m_plot.setAxis(ScheduleAxis::Lambda);
    EXPECT_EQ(label(), QStringLiteral("λ = ∞"));
    m_plot.setAxis(ScheduleAxis::Sigma);
    m_plot.setLogarithmic(false);
    EXPECT_EQ(label(), QString());
    EXPECT_EQ(m_plot.graph(0)->dataCount(), 8);
    EXPECT_EQ(m_plot.graph(0)->data()->at(7)->value, 0.0);
}

TEST_F(SchedulePlotTest, FollowsThePaletteIntoTheDark) {
    const QPoint corner(2, m_plot.plot().height() - 3);
    EXPECT_GT(image().pixelColor(corner).lightness(), 200);
    m_plot.setPalette(testing::darkPalette());
    EXPECT_LT(image().pixelColor(corner).lightness(), 60);
    const QPointF at = pixelOf(3.0, decoupled().times[3]);
    EXPECT_GT(countPixels(image(), around(at, 3), learnedColor()), 20);
}

TEST_F(SchedulePlotTest, UpdatesFarFasterThanAFrame) {
    QElapsedTimer timer;
    timer.start();
    constexpr int kUpdates = 200;
    for (int i = 0; i < kUpdates; ++i) {
        m_plot.setLearned(i % 2 == 0 ? decoupled() : handMade("edm"));
    }
    EXPECT_LT(static_cast<double>(timer.elapsed()) / kUpdates, 16.0);
}

}  // namespace
}  // namespace ld3::ui
