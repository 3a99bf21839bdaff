#pragma once

class QMenu;
class QWidget;

namespace ld3::ui {

/// A menu of the colours that runs can have, with samples of them. An action's data is "#rrggbb",
/// or empty for none.
[[nodiscard]] QMenu* makeColorMenu(QWidget* parent);

}  // namespace ld3::ui
