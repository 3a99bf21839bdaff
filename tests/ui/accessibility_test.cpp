#include "tests/ui/all_dialogs.h"
#include "tests/ui/main_window_fixture.h"
#include "tests/ui/widget_walk.h"
#include "ui/i18n/languages.h"
#include "ui/window/command_palette.h"
#include "ui/window/text_zoom.h"

#include <QDockWidget>
#include <QScopeGuard>
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

    /// Tab goes down and to the right: up only into a column further to the right.
    static void expectVisualOrder(QWidget& window) {
        const QList<QWidget*> stops = testing::tabStops(window);
        QWidget* first = window.nextInFocusChain();
        while (first != &window && !stops.contains(first)) {
            first = first->nextInFocusChain();
        }
        ASSERT_TRUE(stops.contains(first));
        first->setFocus(Qt::TabFocusReason);
        QWidget* before = first;
        for (int i = 1; i < stops.size(); ++i) {
            QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
            QWidget* now = window.focusWidget();
            if (now == first) {
                break;
            }
            const auto placeOf = [&window](const QWidget* widget) {
                return QRect(widget->mapTo(&window, QPoint()), widget->size());
            };
            const QRect from = placeOf(before), to = placeOf(now);
            EXPECT_TRUE(to.bottom() > from.top() || to.left() >= from.right())
                << described(now) << " comes after " << described(before);
            before = now;
        }
    }

    /// Letters with a mnemonic lead somewhere, and texts have the room that they need.
    static void expectWholeTexts(const QWidget& window) {
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) {
                continue;
            }
            if (label->textFormat() != Qt::RichText && !label->text().contains(u'<') &&
                QString(label->text()).remove(QStringLiteral("&&")).contains(u'&')) {
                EXPECT_NE(label->buddy(), nullptr) << label->text().toStdString();
            }
            const bool mayShrink = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            EXPECT_TRUE(mayShrink || label->width() >= label->minimumSizeHint().width())
                << described(label) << ": " << label->text().toStdString();
            if (label->wordWrap() && !mayShrink) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << described(label) << ": " << label->text().toStdString();
            }
        }
        for (const auto* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty() &&
                !testing::isPartOfAnother(button)) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width())
                    << described(button) << ": " << button->text().toStdString();
                EXPECT_GE(button->height(), button->minimumSizeHint().height())
                    << described(button) << ": " << button->text().toStdString();
            }
        }
    }

    static void check(QWidget& window) {
        SCOPED_TRACE(window.metaObject()->className());
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        expectNames(window);
        expectReachable(window);
        expectVisualOrder(window);
        expectWholeTexts(window);
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
    for (const auto& dialog : testing::allDialogs(*m_window)) {
        check(*dialog);
    }
    const CommandPalette palette(action(Command::FindCommand), m_window.get());
    EXPECT_FALSE(testing::spokenName(palette.findChild<QLineEdit*>()).isEmpty());
}

TEST_F(AccessibilityTest, LargeLettersAndLongWordsAreNotCutOff) {
    const auto restored = qScopeGuard([] {
        applyTextZoom(100);
        installLanguage(QStringLiteral("en"));
    });
    for (const char* language : {"en", "de"}) {
        installLanguage(QLatin1String(language));
        applyTextZoom(150);
        open();
        SCOPED_TRACE(language);
        for (const auto& dialog : testing::allDialogs(*m_window)) {
            SCOPED_TRACE(dialog->metaObject()->className());
            dialog->show();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
            expectWholeTexts(*dialog);
        }
    }
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
