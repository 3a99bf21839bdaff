#pragma once

#include <QString>

namespace ld3::ui {

/// Whether the window is light or dark.
enum class ColorScheme { System, Light, Dark };

/// "system", "light", "dark"; anything else is `System`.
[[nodiscard]] ColorScheme colorSchemeFromName(const QString& name);
[[nodiscard]] QString colorSchemeName(ColorScheme scheme);

/// Gives the application the scheme's palette; widgets hear of it by `PaletteChange`. The style
/// and palette of the desktop are those at the first call.
void applyColorScheme(ColorScheme scheme);

}  // namespace ld3::ui
