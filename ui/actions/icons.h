#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace ld3::ui {

/// An icon of the program's own set in the colours of a palette, its disabled form included.
/// @param name  file name in resources/icons without ending; an unknown one gives an empty icon
[[nodiscard]] QIcon makeIcon(const QString& name, const QPalette& palette);

/// The program's icon, in its own colours.
[[nodiscard]] QIcon programIcon();

}  // namespace ld3::ui
