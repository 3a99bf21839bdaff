#include "ui/schedules/draft_handles.h"

#include "ui/plots/qcp.h"
#include "ui/schedules/level_unit.h"
#include "ui/schedules/schedule_editor.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ld3::ui {

DraftHandles::DraftHandles(SchedulePlot* plot, ScheduleEditor* editor, QObject* parent)
    : QObject(parent), m_plot(plot), m_editor(editor) {
    m_plot->plot().installEventFilter(this);
}

void DraftHandles::setEnabled(bool isEnabled) {
    m_isEnabled = isEnabled;
    if (!isEnabled) {
        m_dragged.reset();
        m_plot->setHeld(false);
        m_plot->plot().unsetCursor();
    }
}

bool DraftHandles::eventFilter(QObject* watched, QEvent* event) {
    if (!m_isEnabled || watched != &m_plot->plot() || !m_editor->hasDraft()) {
        return false;
    }
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            if (const auto handle =
                    m_plot->handleAt(static_cast<QMouseEvent*>(event)->position())) {
                m_editor->choose(handle->step);
                Q_EMIT typingWanted(handle->isEval);
                return true;
            }
            return false;
        case QEvent::ShortcutOverride:
            // Keys that elsewhere are commands of the window.
            if (isOurKey(*static_cast<QKeyEvent*>(event))) {
                event->accept();
                return true;
            }
            return false;
        case QEvent::KeyPress:
            return pressKey(*static_cast<QKeyEvent*>(event));
        default:
            return false;
    }
}

bool DraftHandles::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    const auto handle = m_plot->handleAt(event.position());
    if (!handle) {
        return false;
    }
    m_plot->plot().setFocus(Qt::MouseFocusReason);
    m_editor->choose(handle->step, event.modifiers().testFlag(Qt::ShiftModifier));
    m_dragged = handle;
    m_grip = event.position().y() - m_plot->positionOf(*handle).y();
    m_plot->setHeld(true);
    m_editor->beginMove();
    return true;
}

bool DraftHandles::move(const QMouseEvent& event) {
    if (!m_dragged) {
        const bool isOver = event.buttons() == Qt::NoButton && m_plot->handleAt(event.position());
        m_plot->plot().setCursor(isOver ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return false;
    }
    const double value = m_plot->valueAtHeight(event.position().y() - m_grip);
    m_editor->moveTo(m_editor->draft().lambdaOf(value, unitOf(m_plot->axis())),
                     m_dragged->isEval,
                     event.modifiers().testFlag(Qt::ControlModifier));
    return true;
}

bool DraftHandles::release(const QMouseEvent& event) {
    if (!m_dragged || event.button() != Qt::LeftButton) {
        return false;
    }
    m_dragged.reset();
    m_editor->endMove();
    m_plot->setHeld(false);
    return true;
}

bool DraftHandles::isOurKey(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // Ctrl+Return is the window's.
            return (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) ||
                   event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
        default:
            return false;
    }
}

bool DraftHandles::pressKey(const QKeyEvent& event) {
    if (!isOurKey(event)) {
        return false;
    }
    const Qt::KeyboardModifiers with = event.modifiers();
    const bool extends = with.testFlag(Qt::ShiftModifier);
    switch (event.key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            m_editor->choose(m_editor->chosen() + (event.key() == Qt::Key_Left ? -1 : 1), extends);
            return true;
        case Qt::Key_Home:
        case Qt::Key_End:
            m_editor->choose(event.key() == Qt::Key_Home ? 0 : m_editor->draft().count() - 1,
                             extends);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT typingWanted(false);
            return true;
        default:
            break;
    }
    double distance = kNudge;
    distance *= with.testFlag(Qt::ShiftModifier) ? kFarther : 1.0;
    distance *= with.testFlag(Qt::ControlModifier) ? kFiner : 1.0;
    // Up is up: towards less noise in lambda, towards more in t and sigma.
    const bool isUp = event.key() == Qt::Key_Up;
    const bool growsUp = m_plot->axis() == ScheduleAxis::Lambda;
    m_editor->nudge(isUp == growsUp ? distance : -distance, with.testFlag(Qt::AltModifier));
    return true;
}

}  // namespace ld3::ui
