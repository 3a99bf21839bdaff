#pragma once

#include <QSize>

class QWidget;

namespace ld3::ui {

/// The size that a new window should get: no larger than its screen, or than the window that it
/// belongs to where that is larger.
/// @param wanted  px
[[nodiscard]] QSize withinScreen(const QWidget& window, const QSize& wanted);

}  // namespace ld3::ui
