#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_marks.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_menu.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_canvas.h"
#include "ui/samples/sample_grid.h"
#include "ui/samples/sample_sheet.h"
#include "ui/theme/curve_looks.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>
#include <memory>

// What is pointed at in one panel is shown in the others.

namespace ld3::ui {
namespace {

class NoObserver : public TrainingObserver {};

class LinkedReadingTest : public MainWindowFixture {
  protected:
    /// Trains two small runs and opens them.
    void openTwoRuns() {
        NoObserver observer;
        for (const char* name : {"first", "second"}) {
            m_folders.push_back(runExperiment(smallExperiment(name), observer, {}).folder);
        }
        auto* table = child<QTableView>("runTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; },
                                    kLongWaitMilliseconds));
        m_window->openRuns(m_folders);
        ASSERT_TRUE(QTest::qWaitFor([&] { return losses()->plotCurves().all().size() == 2; },
                                    kLongWaitMilliseconds));
        draw();
    }

    [[nodiscard]] LossPlot* losses() const { return child<LossPlot>("lossPlot"); }

    [[nodiscard]] SchedulePlot* schedules() const { return child<SchedulePlot>("schedulePlot"); }

    void draw() const {
        QApplication::processEvents();
        losses()->plot().replot();
        schedules()->plot().replot();
    }

    [[nodiscard]] const ScheduleCurve* moment() const {
        const auto& curves = schedules()->curves();
        const auto found = std::find_if(curves.begin(), curves.end(), [](const auto& curve) {
            return curve.role == CurveRole::Moment;
        });
        return found == curves.end() ? nullptr : &*found;
    }

    static void moveMouse(PlotWidget* plot, const QPointF& to) {
        QMouseEvent move(QEvent::MouseMove,
                         to,
                         plot->plot().mapToGlobal(to),
                         Qt::NoButton,
                         Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&plot->plot(), &move);
    }

    std::vector<std::filesystem::path> m_folders;
};

TEST_F(LinkedReadingTest, AnIterationOfTheLossesIsShownAsASchedule) {
    openTwoRuns();
    EXPECT_EQ(moment(), nullptr);
    const RunRecord record = readRun(m_folders[0]);
    const auto wanted =
        std::find_if(record.reports.begin(), record.reports.end(), [](const auto& report) {
            return report.kind == ReportKind::Iteration && report.iteration >= 2;
        });
    ASSERT_NE(wanted, record.reports.end());
    ASSERT_FALSE(wanted->times.empty());
    const QPointF at(losses()->plot().xAxis->coordToPixel(wanted->iteration),
                     losses()->plot().axisRect()->bottom() - 2.0);
    moveMouse(losses(), at);
    ASSERT_NE(moment(), nullptr);
    EXPECT_EQ(moment()->schedule.times, wanted->times);
    EXPECT_TRUE(moment()->name.contains(QStringLiteral("first"))) << "which run, of several";
    EXPECT_TRUE(moment()->name.contains(QString::number(wanted->iteration)))
        << moment()->name.toStdString();
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&losses()->plot(), &leave);
    EXPECT_EQ(moment(), nullptr);

    // Asked for from elsewhere, as a slider over the pictures of a training does.
    auto* view = m_window->findChild<RunView*>();
    const QSignalSpy shown(view, &RunView::momentShown);
    view->showIteration(wanted->iteration);
    ASSERT_NE(moment(), nullptr);
    EXPECT_EQ(losses()->here(), wanted->iteration);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown[0][0].value<std::filesystem::path>(), m_folders[0]);
    EXPECT_EQ(shown[0][1].toInt(), wanted->iteration);
    view->showIteration(std::nullopt);
    EXPECT_EQ(moment(), nullptr);
}

TEST_F(LinkedReadingTest, AClickOnACurveSelectsItsRunInTheList) {
    openTwoRuns();
    auto* panel = m_window->findChild<RunsPanel*>();
    const auto selected = [&] {
        const std::vector<RunInfo> runs = panel->selectedRuns();
        return runs.size() == 1 ? runs.front().name : std::string();
    };
    for (const int index : {1, 0}) {
        // Whatever lies on the same place must not be meant.
        PlotCurves& curves = schedules()->plotCurves();
        for (QCPAbstractPlottable* other : curves.all()) {
            curves.setShown(other, other == schedules()->graph(index));
        }
        draw();
        // Only now: hand-made schedules that come meanwhile make all curves anew.
        const auto point = schedules()->graph(index)->data()->at(index == 1 ? 2 : 1);
        const QPointF at(schedules()->plot().xAxis->coordToPixel(point->key),
                         schedules()->plot().yAxis->coordToPixel(point->value));
        QTest::mouseClick(&schedules()->plot(), Qt::LeftButton, {}, at.toPoint());
        EXPECT_EQ(selected(), index == 1 ? "second" : "first");
        curves.showAll();
        draw();
    }
}

TEST_F(LinkedReadingTest, AClickOnACurveBringsUpAListThatHidItsRun) {
    openTwoRuns();
    child<QDockWidget>("jobsDock")->raise();
    QTest::keyClicks(child<QLineEdit>("runFilter"), QStringLiteral("second"));
    Q_EMIT schedules()->runWanted(QStringLiteral("first"));
    auto* panel = m_window->findChild<RunsPanel*>();
    ASSERT_EQ(panel->selectedRuns().size(), 1u);
    EXPECT_EQ(panel->selectedRuns().front().name, "first");
    EXPECT_TRUE(child<QLineEdit>("runFilter")->text().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel->isVisible(); }));
    Q_EMIT schedules()->runWanted(QStringLiteral("elsewhere"));
    EXPECT_TRUE(m_window->findChild<MessageBar*>()->isVisible()) << "says that it cannot";
}

TEST_F(LinkedReadingTest, PicturesFollowAPinnedIteration) {
    openTwoRuns();
    auto* canvas = &m_window->findChild<SampleGrid*>()->canvas();
    const auto student = [&] { return canvas->sheet().samples().student.values; };
    const std::vector<float> own = student();
    const QPointF at(losses()->plot().xAxis->coordToPixel(1.0),
                     losses()->plot().axisRect()->bottom() - 2.0);
    QTest::mouseClick(&losses()->plot(), Qt::LeftButton, {}, at.toPoint());
    ASSERT_TRUE(QTest::qWaitFor([&] { return student() != own; }, kLongWaitMilliseconds))
        << "after the first iteration they were worse";
    EXPECT_EQ(m_window->findChild<SampleGrid*>()->source(), QStringLiteral("after iteration 1"));
    // Escape puts the cursor away.
    losses()->plot().setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return student() == own; }, kLongWaitMilliseconds));
}

TEST_F(LinkedReadingTest, FixedRangesStayWhenAnotherRunIsOpenedAndInTheNextSession) {
    openTwoRuns();
    const auto fix = [](PlotWidget* plot) {
        const std::unique_ptr<QMenu> menu(makePlotMenu(*plot));
        for (QAction* entry : menu->findChildren<QAction*>()) {
            if (entry->text().remove(u'&') == QStringLiteral("Stay as they are")) {
                entry->trigger();
            }
        }
        plot->plot().xAxis->setRange(1.0, 3.5);
        plot->plot().yAxis->setRange(0.003, 0.4);
        return plot->rangeState();
    };
    const QVariantList ofLosses = fix(losses()), ofSchedules = fix(schedules());
    ASSERT_EQ(losses()->rangeMode(), RangeMode::Fixed);
    const auto show = [&](const std::filesystem::path& folder) {
        m_window->openRuns({folder});
        return QTest::qWaitFor(
            [&] { return m_window->shownRun() == folder && losses()->pointCount() > 0; },
            kLongWaitMilliseconds);
    };
    ASSERT_TRUE(show(m_folders[1]));
    EXPECT_EQ(losses()->rangeState(), ofLosses);
    EXPECT_EQ(schedules()->rangeState(), ofSchedules);
    m_window->close();
    m_window.reset();
    open();
    EXPECT_EQ(losses()->rangeState(), ofLosses) << "nothing is shown yet";
    ASSERT_TRUE(show(m_folders[0]));
    EXPECT_EQ(losses()->rangeState(), ofLosses);
    EXPECT_EQ(schedules()->rangeState(), ofSchedules);
}

TEST_F(LinkedReadingTest, ColorsSmoothingAndRangesAreRemembered) {
    openTwoRuns();
    const QColor blue(1, 90, 200);
    m_window->looks().chooseColor("first", blue);  // as the plot's menu does
    EXPECT_EQ(schedules()->graph(0)->pen().color(), blue);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return readMarks(m_folders[0]).color == blue.name().toStdString(); },
                        kLongWaitMilliseconds));
    child<QSpinBox>("lossSmoothing")->setValue(60);
    losses()->setLogarithmicAcross(true);
    schedules()->setRangeMode(RangeMode::Shared);
    m_window->close();
    m_window.reset();
    open();
    EXPECT_NEAR(losses()->smoothing(), 0.6, 1e-9);
    EXPECT_TRUE(losses()->isLogarithmicAcross());
    EXPECT_EQ(schedules()->rangeMode(), RangeMode::Shared);
    EXPECT_EQ(losses()->rangeMode(), RangeMode::Free);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->looks().color("first") == blue; },
                                kLongWaitMilliseconds));
}

}  // namespace
}  // namespace ld3::ui
