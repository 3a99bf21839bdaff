#pragma once

#include <QPoint>

class QKeyEvent;

namespace ld3::ui {

/// Where an arrow key points: right and down are positive. Null for other keys, and where not just
/// these modifiers are held.
[[nodiscard]] QPoint arrowOf(const QKeyEvent& event, Qt::KeyboardModifiers modifiers);

}  // namespace ld3::ui
