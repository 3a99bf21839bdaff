#include "tests/ui/main_window_fixture.h"
#include "tests/ui/widget_walk.h"
#include "ui/evaluation/evaluate_dialog.h"
#include "ui/experiment/experiment_form.h"
#include "ui/help/manual_window.h"
#include "ui/models/description_form.h"
#include "ui/runs/differences_window.h"
#include "ui/window/shortcuts_window.h"

#include <QDockWidget>
#include <QScrollArea>
#include <QSet>

#include <algorithm>

namespace ld3::ui {
namespace {

using testing::described;

class AccessibilityTest : public MainWindowFixture {
  protected:
    static void expectNames(const QWidget& window) {
        int count = 0;
        for (const auto* widget : window.findChildren<QWidget*>()) {
            const auto* tabs = qobject_cast<const QTabBar*>(widget);
            if ((tabs != nullptr && tabs->count() == 0) ||  // kept by the window for later
                (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide)) ||
                widget->focusPolicy() == Qt::NoFocus || testing::isPartOfAnother(widget) ||
                widget->focusProxy() != nullptr || qobject_cast<const QLabel*>(widget) != nullptr ||
                (qobject_cast<const QAbstractButton*>(widget) != nullptr &&
                 widget->objectName().startsWith(QStringLiteral("qt_")))) {
                continue;
            }
            ++count;
            EXPECT_FALSE(testing::spokenName(widget).isEmpty()) << described(widget);
        }
        EXPECT_GT(count, 2);
    }

    /// Presses Tab until the focus has come round, and compares with what should be reached.
    static void expectReachable(QWidget& window) {
        const QList<QWidget*> stops = testing::tabStops(window);
        ASSERT_FALSE(stops.isEmpty());
        stops.front()->setFocus(Qt::TabFocusReason);
        QSet<QWidget*> reached;
        for (int i = 0; i < 2 * stops.size() + 8; ++i) {
            QWidget* now = window.focusWidget();
            ASSERT_NE(now, nullptr);
            reached.insert(now);
            QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
            EXPECT_NE(window.focusWidget(), now) << "Tab is caught by " << described(now);
            if (window.focusWidget() == now) {
                break;
            }
        }
        for (QWidget* stop : stops) {
            EXPECT_TRUE(reached.contains(stop))
                << described(stop) << ", " << testing::spokenName(stop).toStdString();
        }
    }

    static void check(QWidget& window) {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        expectNames(window);
        expectReachable(window);
    }
};

TEST_F(AccessibilityTest, EverythingInTheWindowHasAName) {
    expectNames(*m_window);
}

TEST_F(AccessibilityTest, TabReachesEverythingInEveryPanel) {
    expectReachable(*m_window);
    for (auto* dock : m_window->findChildren<QDockWidget*>()) {
        dock->show();
        dock->raise();
        QTest::qWait(20);
        SCOPED_TRACE(dock->objectName().toStdString());
        expectReachable(*m_window);
    }
}

TEST_F(AccessibilityTest, WhileAScheduleIsEditedToo) {
    ASSERT_TRUE(QTest::qWaitFor([this] { return action(Command::EditSchedule)->isEnabled(); }));
    action(Command::EditSchedule)->trigger();
    QTest::qWait(20);
    expectNames(*m_window);
    expectReachable(*m_window);
}

TEST_F(AccessibilityTest, DialogsToo) {
    EvaluateDialog evaluate({}, m_window->form().experiment());
    evaluate.setAttribute(Qt::WA_DeleteOnClose, false);
    check(evaluate);
    RunDifferences differences;
    differences.runs = {"one", "two"};
    differences.fields = {{"recipe.nfe", FieldKind::Setting, {"4", "5"}}};
    DifferencesWindow compared(differences, nullptr);
    compared.setAttribute(Qt::WA_DeleteOnClose, false);
    check(compared);
    ShortcutsWindow shortcuts(&m_window->actions(), nullptr);
    shortcuts.setAttribute(Qt::WA_DeleteOnClose, false);
    check(shortcuts);
    ManualWindow manual(nullptr);
    manual.setAttribute(Qt::WA_DeleteOnClose, false);
    check(manual);
    DescriptionForm description;
    check(description);
}

TEST_F(AccessibilityTest, TheFormIsWalkedFromTopToBottom) {
    const QWidget* form = &m_window->form();
    const QList<QWidget*> stops = testing::tabStops(*m_window);
    const auto first = std::find_if(
        stops.begin(), stops.end(), [&](QWidget* stop) { return form->isAncestorOf(stop); });
    ASSERT_NE(first, stops.end());
    (*first)->setFocus(Qt::TabFocusReason);
    const QWidget* content = form->findChild<QScrollArea*>()->widget();
    int above = 0, count = 0;
    for (const QWidget* now = m_window->focusWidget(); form->isAncestorOf(now);
         now = m_window->focusWidget()) {
        const int height = now->mapTo(content, now->rect().center()).y();
        EXPECT_GE(height + 6, above) << described(now);
        above = height;
        ++count;
        press(Qt::Key_Tab);
        ASSERT_LT(count, 100);
    }
    EXPECT_GT(count, 20);
}

}  // namespace
}  // namespace ld3::ui
