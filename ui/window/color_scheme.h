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

/// Gives the application the scheme's palette; widgets hear of it by `PaletteChange`. The style
/// and palette of the desktop are those at the first call.
void applyColorScheme(ColorScheme scheme);

}  // namespace ld3::ui
