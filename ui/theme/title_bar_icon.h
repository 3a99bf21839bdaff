#pragma once

#include <QIcon>

namespace ld3::ui {

enum class TitleBarIcon { Close, Detach };

/// What stands on the buttons of a panel's title, drawn as lines in the color of text at the time
/// of drawing: crisp on any screen, seen in light and dark. Fusion's own are pictures of ten
/// pixels.
[[nodiscard]] QIcon titleBarIcon(TitleBarIcon which);

}  // namespace ld3::ui
