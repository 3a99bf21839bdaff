#include "ui/actions/arrow_keys.h"

#include <QKeyEvent>

namespace ld3::ui {

QPoint arrowOf(const QKeyEvent& event, Qt::KeyboardModifiers modifiers) {
    // Those of the keypad are arrows too.
    const Qt::KeyboardModifiers held =
        event.modifiers() &
        (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (held != modifiers) {
        return {};
    }
    switch (event.key()) {
        case Qt::Key_Left:
            return {-1, 0};
        case Qt::Key_Right:
            return {1, 0};
        case Qt::Key_Up:
            return {0, -1};
        case Qt::Key_Down:
            return {0, 1};
        default:
            return {};
    }
}

}  // namespace ld3::ui
