#pragma once

#include <QVector>

class QWidget;

namespace ld3::ui {

/// The sizes of letters to choose from, in percent of the desktop's.
[[nodiscard]] const QVector<int>& textZooms();

/// The size of the letters now, in percent of the desktop's.
[[nodiscard]] int textZoom();

/// Gives the application's letters the size next to `percent` that can be chosen; widgets hear of
/// it by `FontChange`. The desktop's size is that at the first call.
void applyTextZoom(int percent);

/// Gives the icons of a window's tool bars the size that suits its letters; to be called again when
/// these have changed.
void scaleToolBars(QWidget& window);

}  // namespace ld3::ui
