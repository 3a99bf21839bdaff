#include "ui/plots/plot_cursors.h"

#include "tests/ui/drawing.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/action_text.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/i18n/languages.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/window/schedule_panel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace ld3::ui {
namespace {

using testing::baseline;
using testing::fallingLosses;

class PlotCursorsTest : public ::testing::Test {
  protected:
    void SetUp() override {
        m_plot.resize(640, 400);
        m_plot.setLeader("run A");
        m_plot.appendReports(fallingLosses(10));
        m_plot.show();
        m_plot.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_plot));
        m_plot.plot().setFocus();
        draw();
    }

    void draw() {
        QApplication::processEvents();
        m_plot.plot().replot();
    }

    /// Above all curves.
    [[nodiscard]] QPointF at(double x) const {
        return {m_plot.plot().xAxis->coordToPixel(x), m_plot.plot().axisRect()->top() + 6.0};
    }

    void moveMouse(const QPointF& to) {
        QMouseEvent move(QEvent::MouseMove,
                         to,
                         m_plot.plot().mapToGlobal(to),
                         Qt::NoButton,
                         Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&m_plot.plot(), &move);
    }

    void leave() {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(&m_plot.plot(), &event);
    }

    void click(double x) {
        QTest::mouseClick(&m_plot.plot(), Qt::LeftButton, {}, at(x).toPoint());
        draw();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_plot.windowHandle(), key, modifiers);
        draw();
    }

    [[nodiscard]] QStringList letters() const {
        QStringList found;
        for (int i = 0; i < m_plot.plot().itemCount(); ++i) {
            const auto* text = qobject_cast<QCPItemText*>(m_plot.plot().item(i));
            if (text != nullptr && text->visible() && text->text().size() == 1) {
                found.append(text->text());
            }
        }
        return found;
    }

    LossPlot m_plot;
};

TEST_F(PlotCursorsTest, ClicksPinAAndBAndTheDifferenceIsRead) {
    EXPECT_TRUE(m_plot.cursorReadOut().isEmpty());
    click(3.1);
    EXPECT_EQ(letters(), QStringList{"A"});
    EXPECT_TRUE(m_plot.cursorReadOut().startsWith("A: iteration 3"))
        << m_plot.cursorReadOut().toStdString();
    click(7.8);
    EXPECT_EQ(letters(), (QStringList{"A", "B"}));
    const QString read = m_plot.cursorReadOut();
    EXPECT_TRUE(read.contains("A: iteration 3, B: iteration 8, B − A: 5")) << read.toStdString();
    const QLocale locale;
    const double a = fallingLosses(10)[2].bestLoss, b = fallingLosses(10)[7].bestLoss;
    EXPECT_TRUE(read.contains(QStringLiteral("best: %1 → %2 (%3)")
                                  .arg(locale.toString(a, 'g', 4),
                                       locale.toString(b, 'g', 4),
                                       locale.toString(b - a, 'g', 4))))
        << read.toStdString();
    click(5.0);
    EXPECT_EQ(letters(), QStringList{"A"}) << "a third click begins anew";
    press(Qt::Key_Escape);
    EXPECT_TRUE(letters().isEmpty());
    EXPECT_TRUE(m_plot.cursorReadOut().isEmpty());
}

TEST_F(PlotCursorsTest, ADoubleClickFitsAndPinsNothing) {
    click(3.0);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseClick(&m_plot.plot(), Qt::LeftButton, {}, at(6.0).toPoint());
    QTest::mouseDClick(&m_plot.plot(), Qt::LeftButton, {}, at(6.0).toPoint());
    draw();
    EXPECT_EQ(letters(), QStringList{"A"});
    EXPECT_EQ(m_plot.cursors().pins()[PlotCursors::A], 3.0);
}

TEST_F(PlotCursorsTest, ADragPinsNothing) {
    QTest::mousePress(&m_plot.plot(), Qt::LeftButton, {}, at(3.0).toPoint());
    QTest::mouseRelease(&m_plot.plot(), Qt::LeftButton, {}, at(6.0).toPoint());
    EXPECT_FALSE(m_plot.cursors().isPinned());
}

TEST_F(PlotCursorsTest, KeysGoAlongPinAndCopy) {
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(m_plot.here(), 2.0);
    EXPECT_TRUE(m_plot.readOut().startsWith("iteration 2")) << m_plot.readOut().toStdString();
    press(Qt::Key_A);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(m_plot.here(), 10.0) << "the last one";
    press(Qt::Key_B);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_GE(lines.size(), 4);
    EXPECT_EQ(lines[0], QStringLiteral("loss\tA: iteration 2\tB: iteration 10\tB − A"));
    const QStringList best = lines.filter("best")[0].split(u'\t');
    ASSERT_EQ(best.size(), 4);
    EXPECT_NEAR(best[1].toDouble(), fallingLosses(10)[1].bestLoss, 1e-8);
    EXPECT_NEAR(best[2].toDouble(), 0.01, 1e-8);
    EXPECT_NEAR(best[3].toDouble(), best[2].toDouble() - best[1].toDouble(), 1e-8);
}

TEST_F(PlotCursorsTest, TellsWhichIterationIsPointedAtOrPinned) {
    QSignalSpy pointed(&m_plot, &LossPlot::iterationPointed);
    moveMouse(at(4.2));
    ASSERT_EQ(pointed.size(), 1);
    EXPECT_EQ(pointed[0][0].toString(), QStringLiteral("run A"));
    EXPECT_EQ(pointed[0][1].toInt(), 4);
    leave();
    ASSERT_EQ(pointed.size(), 2);
    EXPECT_EQ(pointed[1][1].toInt(), -1);
    click(6.0);
    leave();
    EXPECT_EQ(pointed.last()[1].toInt(), 6) << "pinned, it stays";
    m_plot.setAxis(LossAxis::Evaluations);
    EXPECT_EQ(pointed.last()[1].toInt(), -1);
    draw();
    moveMouse(at(300.0));
    EXPECT_EQ(pointed.last()[1].toInt(), 3) << "whatever is counted to the right";
    m_plot.showIteration(9);
    EXPECT_EQ(pointed.last()[1].toInt(), 9);
    EXPECT_EQ(m_plot.here(), 900.0);
    m_plot.showIteration(std::nullopt);
    EXPECT_EQ(pointed.last()[1].toInt(), -1);
}

TEST_F(PlotCursorsTest, AreNotLeftBehindWhenAnotherRunComes) {
    QSignalSpy pointed(&m_plot, &LossPlot::iterationPointed);
    click(6.0);
    m_plot.clear();
    EXPECT_EQ(pointed.last()[1].toInt(), -1);
    EXPECT_TRUE(letters().isEmpty());
    EXPECT_EQ(m_plot.plot().itemCount(), 1) << "only the sentence that nothing is there";
}

TEST_F(PlotCursorsTest, WhatIsReadIsNeverOfARunThatIsGone) {
    const auto readAt = [this](double x, double loss) {
        moveMouse({m_plot.plot().xAxis->coordToPixel(x), m_plot.plot().yAxis->coordToPixel(loss)});
        return m_plot.readOut();
    };
    ASSERT_TRUE(readAt(10.0, 0.01).contains("after iteration 10"));
    m_plot.clear();
    EXPECT_TRUE(m_plot.readOut().isEmpty()) << m_plot.readOut().toStdString();
    m_plot.appendReports(fallingLosses(10));
    draw();
    ASSERT_FALSE(readAt(10.0, 0.01).isEmpty());
    m_plot.setAxis(LossAxis::Seconds);
    m_plot.setAxis(LossAxis::Iteration);
    draw();
    EXPECT_TRUE(m_plot.readOut().contains("after iteration 10")) << "the mouse has not moved";
    leave();
    press(Qt::Key_Right);
    ASSERT_TRUE(m_plot.readOut().startsWith("iteration 1"));
    m_plot.clear();
    EXPECT_TRUE(m_plot.readOut().isEmpty()) << m_plot.readOut().toStdString();
}

TEST(SchedulePlotReadOut, FollowsTheCurvesUnderTheMouse) {
    SchedulePlot plot;
    plot.resize(640, 400);
    plot.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&plot));
    plot.setCurves({{"first", testing::handMade("edm"), CurveRole::Learned}});
    QApplication::processEvents();
    plot.plot().replot();
    const QCPGraphData& step = *plot.graph(0)->data()->at(2);
    const QPointF at(plot.plot().xAxis->coordToPixel(step.key),
                     plot.plot().yAxis->coordToPixel(step.value));
    QMouseEvent move(QEvent::MouseMove,
                     at,
                     plot.plot().mapToGlobal(at),
                     Qt::NoButton,
                     Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&plot.plot(), &move);
    ASSERT_TRUE(plot.readOut().contains("first")) << plot.readOut().toStdString();
    plot.setCurves({{"second", testing::handMade("edm"), CurveRole::Learned}});
    EXPECT_TRUE(plot.readOut().contains("second")) << plot.readOut().toStdString();
    EXPECT_FALSE(plot.readOut().contains("first"));
}

TEST_F(PlotCursorsTest, NothingIsToldWhereACurveHasNothing) {
    m_plot.clear();
    m_plot.appendReports({testing::iteration(4, 0.4, 0.5, 0.5),
                          testing::iteration(8, 0.3, 0.2, 0.2),
                          testing::iteration(12, 0.35, 0.6, 0.2)});
    const auto curve = [this](const QString& name) {
        for (int i = 0; i < m_plot.plot().graphCount(); ++i) {
            if (m_plot.plot().graph(i)->name() == name) {
                return m_plot.plot().graph(i);
            }
        }
        return static_cast<QCPGraph*>(nullptr);
    };
    const QCPGraph *valid = curve(QStringLiteral("validation")),
                   *best = curve(QStringLiteral("best"));
    ASSERT_TRUE(valid != nullptr && best != nullptr);
    const auto at = [](const QCPGraph* graph, double x) { return PlotCursors::valueAt(*graph, x); };
    EXPECT_EQ(at(valid, 7.0), 0.2) << "the nearest";
    EXPECT_EQ(at(best, 7.0), 0.5) << "a best loss holds until the next one";
    EXPECT_EQ(at(best, 8.0), 0.2);
    EXPECT_EQ(at(valid, 13.0), 0.6) << "a little beyond";
    EXPECT_TRUE(std::isnan(at(valid, 400.0))) << "of a run that ended long before";
    EXPECT_TRUE(std::isnan(at(best, 3.0)));
    EXPECT_TRUE(std::isnan(at(valid, 1.0)));
}

TEST_F(PlotCursorsTest, AFaultyLossHasNoValueWhereItIsMarked) {
    std::vector<TrainingReport> reports;
    for (int i = 1; i <= 10; ++i) {
        const bool isFaulty = i == 5 || i == 7;
        reports.push_back(
            testing::iteration(i, isFaulty ? testing::kNaN : 0.3, testing::kNaN, testing::kNaN));
    }
    m_plot.clear();
    m_plot.appendReports(reports);
    draw();
    click(6.0);
    const QString read = m_plot.cursorReadOut();
    EXPECT_TRUE(read.startsWith("A: iteration 6")) << read.toStdString();
    EXPECT_TRUE(read.contains("number: –")) << read.toStdString();
    press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains("number\tnan")) << copied.toStdString();
    EXPECT_FALSE(copied.contains("0.97")) << copied.toStdString();
}

TEST_F(PlotCursorsTest, SmoothingDrawsMeansOverThePaleLosses) {
    std::vector<TrainingReport> noisy;
    for (int i = 1; i <= 200; ++i) {
        noisy.push_back(
            testing::iteration(i, i % 2 == 0 ? 0.3 : 0.1, testing::kNaN, testing::kNaN));
    }
    m_plot.clear();
    m_plot.appendReports(noisy);
    QCPGraph* raw = m_plot.plot().graph(0);
    const float strength = raw->pen().color().alphaF();
    ASSERT_EQ(m_plot.plot().graphCount(), 1);
    m_plot.setSmoothing(0.95);
    ASSERT_EQ(m_plot.plot().graphCount(), 2);
    const QCPGraph* mean = m_plot.plot().graph(1);
    EXPECT_EQ(mean->dataCount(), raw->dataCount());
    EXPECT_NEAR(mean->data()->at(0)->value, 0.1, 1e-12) << "begins at the first loss";
    EXPECT_NEAR(mean->data()->at(199)->value, 0.2, 0.01);
    EXPECT_LT(raw->pen().color().alphaF(), 0.5F * strength);
    EXPECT_EQ(m_plot.plot().legend->itemCount(), 1);
    m_plot.appendReports({testing::iteration(201, 0.1, testing::kNaN, testing::kNaN)});
    EXPECT_EQ(mean->dataCount(), 201) << "grows with each batch";
    m_plot.setSmoothing(0.0);
    EXPECT_EQ(m_plot.plot().graphCount(), 1);
    EXPECT_NEAR(raw->pen().color().alphaF(), strength, 1e-3);
}

TEST_F(PlotCursorsTest, BothAxesAreLogarithmicWhenAskedFor) {
    m_plot.setLogarithmicAcross(true);
    draw();
    EXPECT_EQ(m_plot.plot().xAxis->scaleType(), QCPAxis::stLogarithmic);
    EXPECT_GT(m_plot.plot().xAxis->range().lower, 0.5);
    const auto pixel = [&](double x) { return m_plot.plot().xAxis->coordToPixel(x); };
    EXPECT_NEAR(pixel(4.0) - pixel(2.0), pixel(8.0) - pixel(4.0), 0.5);
    // What lies at zero is left of everything, and no reason to see nothing.
    TrainingReport atOnce = testing::iteration(1, 0.1, 0.1, 0.1);
    atOnce.elapsedSeconds = 0.0;
    m_plot.clear();
    m_plot.appendReports({atOnce, testing::iteration(2, 0.1, 0.1, 0.1)});
    m_plot.setAxis(LossAxis::Seconds);
    EXPECT_TRUE(m_plot.plot().xAxis->range().contains(0.2));
    EXPECT_GT(m_plot.plot().xAxis->range().lower, 1e-3);
    m_plot.setPins({m_plot.plot().graph(0)->data()->at(0)->key, std::nullopt});
    EXPECT_TRUE(m_plot.cursorReadOut().contains(QStringLiteral("time in seconds 0 ")))
        << m_plot.cursorReadOut().toStdString();
    m_plot.copyValues(std::nullopt);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("loss\tA: time in seconds 0\n")))
        << QGuiApplication::clipboard()->text().toStdString();
    m_plot.setPins({});
    m_plot.setLogarithmicAcross(false);
    EXPECT_EQ(m_plot.plot().xAxis->scaleType(), QCPAxis::stLinear);
}

TEST_F(PlotCursorsTest, NamesOfLevelsNeverLieOnEachOtherAndStayInsideThePlot) {
    std::vector<TrainingReport> levels;
    for (int i = 0; i < 14; ++i) {
        levels.push_back(
            baseline(i % 2 == 0 ? "time_quadratic" : "logSNR", 0.02 * (1.0 + 0.03 * i)));
    }
    m_plot.appendReports(levels);
    for (const QSize& size : {QSize(640, 400), QSize(300, 240), QSize(240, 200)}) {
        m_plot.resize(size);
        draw();
        draw();
        std::vector<QRectF> places;
        const QRectF frame = m_plot.plot().axisRect()->rect();
        for (int i = 0; i < m_plot.plot().itemCount(); ++i) {
            const auto* text = qobject_cast<QCPItemText*>(m_plot.plot().item(i));
            if (text != nullptr && text->visible() && text->text().size() > 1) {
                places.emplace_back(text->topLeft->pixelPosition(),
                                    text->bottomRight->pixelPosition());
            }
        }
        EXPECT_GE(places.size(), 3U);
        for (size_t i = 0; i < places.size(); ++i) {
            EXPECT_TRUE(frame.adjusted(-1, -1, 1, 1).contains(places[i])) << size.width();
            for (size_t j = 0; j < i; ++j) {
                const QRectF common = places[i].intersected(places[j]);
                EXPECT_LT(common.width() * common.height(), 1.0) << size.width();
            }
        }
    }
    // A level without its name is read out at its line.
    m_plot.plot().replot();
    const double y = m_plot.plot().yAxis->coordToPixel(0.02 * (1.0 + 0.03 * 13));
    const double right = m_plot.plot().axisRect()->right() - 2.0;
    moveMouse({right, y});
    EXPECT_FALSE(m_plot.readOut().isEmpty());
}

/// An empty plot names what can be done, and its sentence fits into it. Lines break anywhere.
void expectPlaced(PlotWidget& plot, const QString& command) {
    static const QRegularExpression kSpaces(QStringLiteral("\\s"));
    for (const int width : {240, 320, 700}) {
        plot.resize(width, 240);
        plot.show();
        QApplication::processEvents();
        plot.plot().replot();
        plot.plot().replot();
        const auto* sentence = qobject_cast<QCPItemText*>(plot.plot().item(0));
        ASSERT_NE(sentence, nullptr);
        const QString text = sentence->text();
        const QRectF place(sentence->topLeft->pixelPosition(),
                           sentence->bottomRight->pixelPosition());
        EXPECT_TRUE(QRectF(plot.plot().axisRect()->rect()).contains(place))
            << width << ": " << text.toStdString();
        QString said = text, wanted = withoutMnemonic(command);
        said.remove(kSpaces);
        wanted.remove(kSpaces).remove(QChar(0x2026));
        EXPECT_TRUE(said.contains(wanted, Qt::CaseInsensitive)) << text.toStdString();
    }
}

TEST(PlotPlaceholder, SaysWhatToDoWithinANarrowPlotInEveryLanguage) {
    const auto restored = qScopeGuard([] { installLanguage(QStringLiteral("en")); });
    EvaluationBoard board;
    for (const Language& language : languages()) {
        installLanguage(language.code);
        LossPlot losses;
        expectPlaced(losses, ActionRegistry::tr("&Train"));
        SchedulePlot schedules;
        expectPlaced(schedules, ActionRegistry::tr("&Train"));
        expectPlaced(schedules, SchedulePanel::tr("Hand-made schedules"));
        MatrixPlot matrix(&board);
        expectPlaced(matrix, ActionRegistry::tr("&Evaluate…"));
    }
}

TEST(SchedulePlotMoment, MovesBesideTheOthersAndIsNoScheduleToWorkWith) {
    SchedulePlot plot;
    plot.setCurves({{"learned", testing::decoupled(), CurveRole::Learned},
                    {"logSNR", testing::handMade("logSNR"), CurveRole::HandMade}});
    plot.setMoment("after iteration 3", testing::handMade("edm"));
    ASSERT_EQ(plot.curves().size(), 3U);
    EXPECT_EQ(plot.curves()[2].role, CurveRole::Moment);
    EXPECT_EQ(plot.shownCurves().size(), 2U);
    const QCPGraph* line = plot.graph(2);
    plot.setMoment("after iteration 4", testing::handMade("poly_3"));
    EXPECT_EQ(plot.graph(2), line);
    EXPECT_EQ(line->name(), QStringLiteral("after iteration 4"));
    for (int i = 0; i < plot.plot().graphCount(); ++i) {
        EXPECT_FALSE(plot.plot().graph(i)->name().contains(QStringLiteral("iteration 3")))
            << "its marks have its name in files";
    }
    EXPECT_DOUBLE_EQ(line->data()->at(2)->value, testing::handMade("poly_3").times[2]);
    plot.setCurves({{"learned", testing::decoupled(), CurveRole::Learned}});
    ASSERT_EQ(plot.curves().size(), 2U) << "it stays beside other curves";
    plot.removeMoment();
    EXPECT_EQ(plot.curves().size(), 1U);
    EXPECT_EQ(plot.plot().legend->itemCount(), 2) << "the learned one and what dashes mean";
}

}  // namespace
}  // namespace ld3::ui
