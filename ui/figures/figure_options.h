#pragma once

#include "core/base/command_line.h"

#include <string>

namespace ld3::ui {

/// Where an exported figure has its legend.
enum class LegendPlace {
    Above,
    Below,
    Right,
    TopLeft,  ///< inside the axes, as those below
    TopRight,
    BottomLeft,
    BottomRight,
    None
};

/// Size and look of an exported figure; its colours are always those for paper.
struct FigureOptions {
    double widthPt = 0.0;   ///< in PDF points of 1/72 inch; 0: as on the screen
    double heightPt = 0.0;  ///< 0: as on the screen, or the natural height for `widthPt`
    double fontPt = 0.0;    ///< height of the text; 0: 8 where `widthPt` is given, else as shown
    std::string fontFamily = {};  ///< empty: as shown
    double strokePt = 0.0;        ///< width of a curve's line; 0: what suits the text
    LegendPlace legend = LegendPlace::Above;
    bool usesSymbols = false;  ///< axes are labelled σ, λ, t instead of in words
};

/// Resolution of exported PNG files.
inline constexpr double kFigureDpi = 300.0;

/// "above", "below", "right", "top-left", … , "none".
[[nodiscard]] const char* legendPlaceName(LegendPlace place);

/// @throws Error{InvalidArgument} naming all that are known
[[nodiscard]] LegendPlace legendPlaceFromName(const std::string& name);

/// Adds what `ld3 figure` is told of size and look.
void addLook(CommandLine& command, const FigureOptions& options);

}  // namespace ld3::ui
