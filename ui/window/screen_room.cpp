#include "ui/window/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace ld3::ui {

QSize withinScreen(const QWidget& window, const QSize& wanted) {
    QSize room = window.screen()->availableGeometry().size();
    if (const QWidget* owner = window.parentWidget(); owner != nullptr) {
        room = room.expandedTo(owner->window()->size());
    }
    return wanted.boundedTo(room);
}

}  // namespace ld3::ui
