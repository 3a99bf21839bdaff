#pragma once

#include <QPalette>
#include <QString>

namespace ld3::ui {

/// Whether the window is light or dark.
enum class ColorScheme { System, Light, Dark };

/// "system", "light", "dark"; anything else is `System`.
[[nodiscard]] ColorScheme colorSchemeFromName(const QString& name);
[[nodiscard]] QString colorSchemeName(ColorScheme scheme);

/// The colours of `Light` and `Dark`; every text has a contrast of at least 4.5:1 to what it stands
/// on. `System`: the application's present palette.
[[nodiscard]] QPalette colorSchemePalette(ColorScheme scheme);

/// A palette whose texts all have that contrast: those that lack it are moved towards black or
/// white as far as needed, the others stay. Desktops are proud of faint hints.
[[nodiscard]] QPalette readablePalette(const QPalette& palette);

/// Gives the application the scheme's palette; widgets hear of it by `PaletteChange`. The style
/// and palette of the desktop are those at the first call; of its palette, what cannot be read is
/// mended.
void applyColorScheme(ColorScheme scheme);

/// The scheme that was applied last; `System` at first.
[[nodiscard]] ColorScheme currentColorScheme();

}  // namespace ld3::ui
