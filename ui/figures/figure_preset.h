#pragma once

#include "ui/figures/figure_options.h"

#include <QString>

#include <string>
#include <vector>

namespace ld3::ui {

/// A width that papers ask for, with the look that was last used for it.
struct FigurePreset {
    std::string name;      ///< "one-column", "two-columns", "full", "own"
    QString title;         ///< in the user's language
    double widthPt = 0.0;  ///< in PDF points; 0: the user's own
};

/// All of them, titles in the user's language.
[[nodiscard]] std::vector<FigurePreset> figurePresets();

/// Width of a preset. @throws Error{InvalidArgument} naming those that have one
[[nodiscard]] double presetWidthPt(const std::string& name);

/// The look that `rememberOptions` kept for a preset, else the default: text of 8 pt, a legend
/// above. Damaged settings count as none.
[[nodiscard]] FigureOptions rememberedOptions(const FigurePreset& preset);
void rememberOptions(const FigurePreset& preset, const FigureOptions& options);

}  // namespace ld3::ui
