#include "ui/models/undo_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace ld3::ui {

UndoKeys::UndoKeys(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto* line = qobject_cast<QLineEdit*>(watched);
    if (line == nullptr && qobject_cast<QAbstractSpinBox*>(watched) != nullptr) {
        line = watched->findChild<QLineEdit*>();
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (line != nullptr && ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                            (key->matches(QKeySequence::Redo) && !line->isRedoAvailable()))) {
        event->ignore();
        return true;
    }
    return false;
}

}  // namespace ld3::ui
