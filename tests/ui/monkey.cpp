#include "tests/ui/monkey.h"

#include <QApplication>
#include <QDialog>
#include <QDrag>
#include <QFileDialog>
#include <QMouseEvent>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

#include <array>
#include <vector>

namespace ld3::ui {

namespace {

/// What alone answers to the user now; none if every window does.
QWidget* foremost() {
    QWidget* popup = QApplication::activePopupWidget();
    return popup != nullptr ? popup : QApplication::activeModalWidget();
}

/// Clicks a key. QtTest's own click with a modifier goes on with a window that one of the keys
/// closed.
void clickKey(QWindow& window, Qt::Key key, const QString& text, Qt::KeyboardModifier modifier) {
    const Qt::Key held = modifier == Qt::ControlModifier ? Qt::Key_Control
                         : modifier == Qt::ShiftModifier ? Qt::Key_Shift
                                                         : Qt::Key_Alt;
    QPointer<QWindow> still(&window);
    const auto send =
        [&still](bool isPress, Qt::Key code, Qt::KeyboardModifiers with, const QString& letters) {
            if (still == nullptr || !still->isVisible()) {
                still = QGuiApplication::focusWindow();
            }
            if (still != nullptr) {
                QTest::simulateEvent(still, isPress, code, with, letters, false);
            }
        };
    if (modifier != Qt::NoModifier) {
        send(true, held, modifier, QString());
    }
    send(true, key, modifier, text);
    send(false, key, modifier, text);
    if (modifier != Qt::NoModifier) {
        send(false, held, Qt::NoModifier, QString());
    }
}

}  // namespace

Monkey::Monkey(unsigned seed, const QString& log) : m_random(seed) {
    if (!log.isEmpty()) {
        m_log.open(log.toStdString());
    }
}

void Monkey::begin() {
    tick();
}

void Monkey::tick() {
    if (m_isFinishing && !closeTopmost()) {
        m_isDone = true;
        return;
    }
    // Before the act, as that may open a dialog and come back only when the dialog is closed.
    QTimer::singleShot(1, this, &Monkey::tick);
    if (!m_isFinishing) {
        act();
        ++m_acts;
        Q_EMIT acted();
    }
}

void Monkey::act() {
    if (auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
        files->reject();
        return;
    }
    QWidget* target = anyWidget();
    if (target == nullptr) {
        closeTopmost();
        return;
    }
    switch (any(8)) {
        case 0:
            dragOn(*target);
            break;
        case 1:
            scrollOn(*target);
            break;
        case 2:
        case 3:
        case 4:
            typeInto(*target);
            break;
        default:
            clickOn(*target);
    }
}

void Monkey::clickOn(QWidget& target) {
    static constexpr std::array kButtons = {
        Qt::LeftButton, Qt::LeftButton, Qt::LeftButton, Qt::RightButton, Qt::MiddleButton};
    const Qt::MouseButton button = kButtons.at(static_cast<size_t>(any(kButtons.size())));
    const QPoint place = anyPoint(target);
    const bool isDouble = any(6) == 0;
    const Qt::KeyboardModifiers modifiers = isDouble ? Qt::NoModifier : anyModifier();
    note(isDouble ? "double-click" : "click", target);
    // Not QtTest's own clicks: a press may open a menu, in whose event loop the target dies.
    const QPointer<QWidget> still(&target);
    QTest::mousePress(&target, button, modifiers, place);
    if (still != nullptr) {
        QTest::mouseRelease(still, button, modifiers, place);
    }
    if (isDouble && still != nullptr) {
        QMouseEvent second(QEvent::MouseButtonDblClick,
                           place,
                           still->mapToGlobal(place),
                           button,
                           button,
                           modifiers);
        QApplication::sendEvent(still, &second);
        if (still != nullptr) {
            QTest::mouseRelease(still, button, modifiers, place);
        }
    }
}

void Monkey::dragOn(QWidget& target) {
    note("drag", target);
    const QPointer<QWidget> still(&target);
    QTest::mousePress(&target, Qt::LeftButton, {}, anyPoint(target));
    for (int i = 0; i < 3 && still != nullptr; ++i) {
        QTest::mouseMove(still, anyPoint(*still));
    }
    if (still != nullptr) {
        QTest::mouseRelease(still, Qt::LeftButton, {}, anyPoint(*still));
    }
}

void Monkey::scrollOn(QWidget& target) {
    note("scroll", target);
    const QPointF place(anyPoint(target));
    QWheelEvent event(place,
                      target.mapToGlobal(place),
                      {},
                      QPoint(0, any(2) == 0 ? 120 : -120),
                      Qt::NoButton,
                      anyModifier(),
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&target, &event);
}

void Monkey::typeInto(QWidget& target) {
    static constexpr std::array kKeys = {Qt::Key_Return,
                                         Qt::Key_Escape,
                                         Qt::Key_Tab,
                                         Qt::Key_Space,
                                         Qt::Key_Delete,
                                         Qt::Key_Up,
                                         Qt::Key_Down,
                                         Qt::Key_Left,
                                         Qt::Key_Right,
                                         Qt::Key_Backspace,
                                         Qt::Key_Home,
                                         Qt::Key_PageDown,
                                         Qt::Key_F1,
                                         Qt::Key_F2,
                                         Qt::Key_F5,
                                         Qt::Key_Plus,
                                         Qt::Key_Minus,
                                         Qt::Key_Insert};
    static const QString kText = QStringLiteral("0123456789.,-e abcdefghijklmnopqrstuvwxyzÄß中/%");
    note("type into", target);
    // Keys go where the focus is; the window hands them on as it does a person's.
    QWindow* window = target.window()->windowHandle();
    if (any(3) == 0 && target.focusPolicy() != Qt::NoFocus) {
        target.setFocus();
    }
    if (window == nullptr) {
        return;
    }
    const QPointer<QWindow> still(window);
    // A key may close the window, which is deleted a little later.
    for (int i = any(4); i >= 0 && still != nullptr && still->isVisible(); --i) {
        if (any(2) == 0) {
            const QChar letter = kText.at(any(static_cast<int>(kText.size())));
            const Qt::Key key =
                letter.unicode() < 0x80 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
            clickKey(*still, key, letter, anyModifier());
        } else {
            clickKey(
                *still, kKeys.at(static_cast<size_t>(any(kKeys.size()))), QString(), anyModifier());
        }
    }
}

bool Monkey::closeTopmost() {
    QDrag::cancel();
    QWidget* widget = foremost();
    if (widget == nullptr) {
        return false;
    }
    if (auto* dialog = qobject_cast<QDialog*>(widget)) {
        dialog->reject();
    } else {
        widget->close();
    }
    return true;
}

QWidget* Monkey::anyWidget() {
    const QWidget* only = foremost();
    std::vector<QWidget*> found;
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty() &&
            (only == nullptr || widget == only || only->isAncestorOf(widget))) {
            found.push_back(widget);
        }
    }
    return found.empty() ? nullptr
                         : found.at(static_cast<size_t>(any(static_cast<int>(found.size()))));
}

QPoint Monkey::anyPoint(const QWidget& target) {
    return {any(target.width()), any(target.height())};
}

Qt::KeyboardModifier Monkey::anyModifier() {
    static constexpr std::array kModifiers = {
        Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier};
    return any(4) != 0 ? Qt::NoModifier
                       : kModifiers.at(static_cast<size_t>(any(kModifiers.size())));
}

int Monkey::any(int count) {
    return count <= 0 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(count));
}

void Monkey::note(const char* what, const QWidget& target) {
    if (m_log.is_open()) {
        m_log << m_acts << ' ' << what << ' ' << target.metaObject()->className() << ' '
              << target.objectName().toStdString() << std::endl;
    }
}

}  // namespace ld3::ui
