// What the window remembers, also where it ends without being closed.

#include "tests/ui/drawing.h"
#include "tests/ui/main_window_fixture.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"
#include "ui/window/schedule_panel.h"

#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

namespace ld3::ui {
namespace {

class SettingsTest : public MainWindowFixture {
  protected:
    SettingsTest() { settle(); }

    /// Waits for the hand-made schedules, and lets settings be saved soon.
    void settle() const {
        ASSERT_TRUE(QTest::qWaitFor([&] { return schedules().curves().size() >= 3; },
                                    kLongWaitMilliseconds));
        child<QTimer>("settingsTimer")->setInterval(20);
    }

    /// The window ends without being closed, and another begins.
    void crash() {
        m_window.reset();
        open();
        settle();
    }

    bool waitForSaving() const {
        const auto* timer = child<QTimer>("settingsTimer");
        return timer->isActive() && QTest::qWaitFor([timer] { return !timer->isActive(); });
    }

    [[nodiscard]] SchedulePlot& schedules() const { return *child<SchedulePlot>("schedulePlot"); }

    [[nodiscard]] QCPAbstractPlottable* curve(const QString& name) const {
        const auto curves = schedules().plotCurves().all();
        const auto found = std::find_if(curves.begin(), curves.end(), [&name](const auto* each) {
            return each->name() == name;
        });
        return found == curves.end() ? nullptr : *found;
    }

    /// Clicks on a curve's entry in the legend.
    void clickEntry(const QString& name) const {
        QCustomPlot& plot = schedules().plot();
        plot.replot();
        for (int i = 0; i < plot.legend->itemCount(); ++i) {
            auto* item = qobject_cast<QCPPlottableLegendItem*>(plot.legend->item(i));
            if (item != nullptr && item->plottable()->name() == name) {
                QTest::mouseClick(&plot, Qt::LeftButton, {}, item->rect().center());
                return;
            }
        }
        ADD_FAILURE() << "no entry " << name.toStdString();
    }
};

TEST_F(SettingsTest, ACrashLosesNoFilterAndNoLayout) {
    child<QDockWidget>("runsDock")->raise();
    auto* filter = child<QLineEdit>("runFilter");
    filter->setFocus();
    press(Qt::Key_N);
    press(Qt::Key_F);
    press(Qt::Key_E);
    EXPECT_EQ(filter->text(), QStringLiteral("nfe"));
    action(Command::ShowArchived)->trigger();
    child<QDockWidget>("logDock")->setFloating(true);
    ASSERT_TRUE(waitForSaving());
    press(Qt::Key_Shift);  // whatever the user does next
    ASSERT_TRUE(waitForSaving());

    crash();
    EXPECT_EQ(child<QLineEdit>("runFilter")->text(), QStringLiteral("nfe"));
    EXPECT_TRUE(action(Command::ShowArchived)->isChecked());
    EXPECT_TRUE(child<QDockWidget>("logDock")->isFloating());
}

TEST_F(SettingsTest, NothingIsSavedWhileNobodyTouchesTheWindow) {
    auto* timer = child<QTimer>("settingsTimer");
    EXPECT_FALSE(timer->isActive());
    m_window->resize(1300, 810);  // the window system alone
    EXPECT_FALSE(timer->isActive());
    press(Qt::Key_Shift);
    EXPECT_TRUE(timer->isActive());
    ASSERT_TRUE(QTest::qWaitFor([timer] { return !timer->isActive(); }));
    const QSignalSpy saved(timer, &QTimer::timeout);
    m_window->resize(1310, 820);
    EXPECT_TRUE(QTest::qWaitFor([&] { return timer->isActive() || !saved.isEmpty(); }))
        << "the user is there";
}

TEST_F(SettingsTest, HiddenCurvesStayHidden) {
    ASSERT_TRUE(curve(QStringLiteral("edm"))->visible());
    clickEntry(QStringLiteral("edm"));
    EXPECT_FALSE(curve(QStringLiteral("edm"))->visible());
    ASSERT_TRUE(waitForSaving());
    crash();
    EXPECT_FALSE(curve(QStringLiteral("edm"))->visible());
    EXPECT_TRUE(curve(QStringLiteral("logSNR"))->visible());
    clickEntry(QStringLiteral("edm"));
    EXPECT_TRUE(curve(QStringLiteral("edm"))->visible());
    ASSERT_TRUE(waitForSaving());
    crash();
    EXPECT_TRUE(curve(QStringLiteral("edm"))->visible());
}

TEST_F(SettingsTest, AHiddenRunThatIsOpenedAloneIsSeen) {
    auto* panel = m_window->findChild<SchedulePanel*>();
    const QString a = QStringLiteral("run a"), b = QStringLiteral("run b");
    const Schedule schedule = testing::handMade("edm", 5);
    panel->showSchedules({{b, schedule, b}, {a, schedule, a}});
    clickEntry(a);
    EXPECT_FALSE(curve(a)->visible());
    ASSERT_TRUE(waitForSaving());
    crash();
    panel = m_window->findChild<SchedulePanel*>();
    panel->showSchedules({{a, schedule, a}});
    EXPECT_TRUE(curve(a)->visible());
    panel->showSchedules({{b, schedule, b}, {a, schedule, a}});
    EXPECT_FALSE(curve(a)->visible());
    EXPECT_TRUE(curve(b)->visible());
}

TEST_F(SettingsTest, TheFigureDialogOffersThePanelChosenLast) {
    const auto openDialog = [this] {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = child<QDialog>("figureDialog");
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    };
    QDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    auto* box = dialog->findChild<QComboBox*>(QStringLiteral("figurePanel"));
    EXPECT_EQ(box->currentIndex(), 0);
    box->setFocus();
    QTest::keyClick(dialog->windowHandle(), Qt::Key_End);  // all of them
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Up);
    const int chosen = box->count() - 2;
    EXPECT_EQ(box->currentIndex(), chosen);
    dialog->close();
    crash();
    dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("figurePanel"))->currentIndex(), chosen);
}

}  // namespace
}  // namespace ld3::ui
