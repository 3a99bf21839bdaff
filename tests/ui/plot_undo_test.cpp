#include "ui/window/plot_undo.h"

#include "tests/ui/main_window_fixture.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_menu.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/window/schedule_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>

namespace ld3::ui {
namespace {

class PlotUndoTest : public MainWindowFixture {
  protected:
    [[nodiscard]] LossPlot* losses() const { return m_window->findChild<LossPlot*>(); }

    [[nodiscard]] SchedulePlot* schedules() const { return m_window->findChild<SchedulePlot*>(); }

    void undo() const { press(Qt::Key_Z, Qt::ControlModifier); }

    void redo() const { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

    /// What the menu says would be undone.
    [[nodiscard]] QString undoText() const { return action(Command::Undo)->text(); }

    [[nodiscard]] static QAction* entry(QMenu* menu, const QString& text) {
        for (QAction* action : menu->findChildren<QAction*>()) {
            if (action->text().remove(u'&') == text) {
                return action;
            }
        }
        return nullptr;
    }
};

TEST_F(PlotUndoTest, AnAxisGoesBackAndForthWithItsControl) {
    EXPECT_FALSE(action(Command::Undo)->isEnabled());
    auto* axis = child<QComboBox>("lossAxis");
    axis->setFocus();
    press(Qt::Key_Down);
    ASSERT_EQ(losses()->axis(), LossAxis::Evaluations);
    EXPECT_TRUE(undoText().contains(QStringLiteral("Losses: axis"))) << undoText().toStdString();
    undo();
    EXPECT_EQ(losses()->axis(), LossAxis::Iteration);
    EXPECT_EQ(axis->currentIndex(), 0);
    EXPECT_FALSE(action(Command::Undo)->isEnabled());
    redo();
    EXPECT_EQ(losses()->axis(), LossAxis::Evaluations);
    EXPECT_EQ(axis->currentIndex(), 1);
}

TEST_F(PlotUndoTest, KeysOfUndoAreTheWindowsWhereAFieldHasNothingToTakeBack) {
    auto* nfe = child<QSpinBox>("nfe");
    const int before = nfe->value();
    nfe->setFocus();
    press(Qt::Key_Up);
    ASSERT_EQ(nfe->value(), before + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(nfe->value(), before);
    nfe->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(nfe->value(), before + 1);
    // What is being typed is the field's own.
    auto* filter = child<QLineEdit>("runFilter");
    child<QDockWidget>("runsDock")->raise();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("abc"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(filter->text().isEmpty());
    EXPECT_EQ(nfe->value(), before + 1);
}

TEST_F(PlotUndoTest, LambdaGivesTheScaleBack) {
    auto* axis = child<QComboBox>("scheduleAxis");
    axis->setCurrentIndex(axis->findData(static_cast<int>(ScheduleAxis::Lambda)));
    ASSERT_EQ(schedules()->axis(), ScheduleAxis::Lambda);
    auto* scale = m_window->findChild<SchedulePanel*>()->findChild<QCheckBox*>();
    EXPECT_FALSE(scale->isEnabled());
    undo();
    EXPECT_EQ(schedules()->axis(), ScheduleAxis::Sigma);
    EXPECT_TRUE(scale->isEnabled());
    scale->setFocus();
    press(Qt::Key_Space);
    ASSERT_FALSE(schedules()->isLogarithmic());
    EXPECT_EQ(schedules()->plot().yAxis->scaleType(), QCPAxis::stLinear);
    undo();
    EXPECT_TRUE(scale->isChecked());
    EXPECT_EQ(schedules()->plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
}

TEST_F(PlotUndoTest, PressesOnTheSmoothingAreOneStep) {
    auto* smoothing = child<QSpinBox>("lossSmoothing");
    smoothing->setFocus();
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_PageUp);
    ASSERT_DOUBLE_EQ(losses()->smoothing(), 0.12);
    action(Command::Undo)->trigger();
    EXPECT_EQ(losses()->smoothing(), 0.0);
    EXPECT_EQ(smoothing->value(), 0);
    EXPECT_FALSE(action(Command::Undo)->isEnabled());
    action(Command::Redo)->trigger();
    EXPECT_EQ(smoothing->value(), 12);
}

TEST_F(PlotUndoTest, FixedRangesComeBackAsTheyWere) {
    QMenu* menu = makePlotMenu(*schedules());
    entry(menu, QStringLiteral("Stay as they are"))->trigger();
    schedules()->plot().xAxis->setRange(0.5, 2.5);
    schedules()->plot().yAxis->setRange(0.1, 7.0);
    entry(menu, QStringLiteral("Follow the shown curves"))->trigger();
    schedules()->fit();
    ASSERT_NE(schedules()->plot().xAxis->range().upper, 2.5);
    undo();
    EXPECT_EQ(schedules()->rangeMode(), RangeMode::Fixed);
    EXPECT_EQ(schedules()->plot().xAxis->range(), QCPRange(0.5, 2.5));
    EXPECT_EQ(schedules()->plot().yAxis->range(), QCPRange(0.1, 7.0));
    undo();
    EXPECT_EQ(schedules()->rangeMode(), RangeMode::Free);
    delete menu;
}

TEST_F(PlotUndoTest, FixedRangesOutliveASwitchOfScaleAndItsUndo) {
    const QCPAxis &across = *losses()->plot().xAxis, &up = *losses()->plot().yAxis;
    losses()->setLogarithmic(false);
    losses()->setRangeMode(RangeMode::Fixed);
    losses()->plot().xAxis->setRange(2.0, 7.0);
    losses()->plot().yAxis->setRange(0.25, 0.75);
    auto* scale = losses()->parentWidget()->findChild<QCheckBox*>();
    scale->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(losses()->isLogarithmic());
    EXPECT_EQ(across.range(), QCPRange(2.0, 7.0));
    EXPECT_EQ(up.range(), QCPRange(0.25, 0.75)) << "it has its place there too";
    undo();
    ASSERT_FALSE(losses()->isLogarithmic());

    losses()->plot().yAxis->setRange(-0.25, 0.75);
    scale->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(losses()->isLogarithmic());
    EXPECT_EQ(losses()->rangeMode(), RangeMode::Fixed);
    EXPECT_EQ(across.range(), QCPRange(2.0, 7.0)) << "the other axis stays";
    EXPECT_GT(up.range().lower, 0.0);
    undo();
    EXPECT_EQ(across.range(), QCPRange(2.0, 7.0));
    EXPECT_EQ(up.range(), QCPRange(-0.25, 0.75)) << "in the same step";

    child<QComboBox>("lossAxis")->setFocus();
    press(Qt::Key_Down);
    ASSERT_EQ(losses()->axis(), LossAxis::Evaluations);
    EXPECT_NE(across.range(), QCPRange(2.0, 7.0)) << "iterations are no evaluations";
    EXPECT_EQ(up.range(), QCPRange(-0.25, 0.75));
    undo();
    EXPECT_EQ(losses()->axis(), LossAxis::Iteration);
    EXPECT_EQ(across.range(), QCPRange(2.0, 7.0));
    redo();
    EXPECT_EQ(losses()->axis(), LossAxis::Evaluations);
    EXPECT_EQ(up.range(), QCPRange(-0.25, 0.75));
}

TEST_F(PlotUndoTest, AFixedAxisOfStepsStaysWhateverIsShownUpwards) {
    const QCPAxis &across = *schedules()->plot().xAxis, &up = *schedules()->plot().yAxis;
    schedules()->setRangeMode(RangeMode::Fixed);
    schedules()->plot().xAxis->setRange(0.5, 2.5);
    schedules()->plot().yAxis->setRange(0.1, 7.0);
    auto* axis = child<QComboBox>("scheduleAxis");
    axis->setCurrentIndex(axis->findData(static_cast<int>(ScheduleAxis::Lambda)));
    EXPECT_EQ(across.range(), QCPRange(0.5, 2.5));
    EXPECT_NE(up.range(), QCPRange(0.1, 7.0));
    undo();
    EXPECT_EQ(across.range(), QCPRange(0.5, 2.5));
    EXPECT_EQ(up.range(), QCPRange(0.1, 7.0));
}

TEST_F(PlotUndoTest, HandMadeSchedulesAndTheirColorsToo) {
    auto* panel = m_window->findChild<SchedulePanel*>();
    const QStringList before = panel->checkedKinds();
    auto* kinds = panel->findChild<QListWidget*>();
    kinds->item(kinds->count() - 1)->setCheckState(Qt::Checked);
    ASSERT_NE(panel->checkedKinds(), before);
    undo();
    EXPECT_EQ(panel->checkedKinds(), before);

    m_window->looks().chooseColor(QStringLiteral("edm"), QColor(1, 90, 200));
    EXPECT_TRUE(undoText().contains(QStringLiteral("color of edm")));
    undo();
    EXPECT_FALSE(m_window->looks().color(QStringLiteral("edm")).has_value());
    redo();
    EXPECT_EQ(m_window->looks().color(QStringLiteral("edm")), QColor(1, 90, 200));
}

TEST_F(PlotUndoTest, TheScaleOfValuesAlsoBringsTheMatrix) {
    auto* panel = m_window->findChild<EvaluationPanel*>();
    auto* scale = child<QCheckBox>("evaluationLogarithmic");
    scale->setChecked(false);
    ASSERT_FALSE(panel->plot()->isLogarithmic());
    undo();
    EXPECT_TRUE(panel->plot()->isLogarithmic());
    EXPECT_TRUE(scale->isChecked());
}

TEST_F(PlotUndoTest, WhatIsRememberedIsNoStep) {
    losses()->setAxis(LossAxis::Seconds);
    losses()->setLogarithmicAcross(true);
    m_window->close();
    m_window.reset();
    open();
    EXPECT_EQ(losses()->axis(), LossAxis::Seconds);
    EXPECT_TRUE(losses()->isLogarithmicAcross());
    EXPECT_FALSE(action(Command::Undo)->isEnabled());
}

}  // namespace
}  // namespace ld3::ui
