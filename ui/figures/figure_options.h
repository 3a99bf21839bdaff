#pragma once

namespace ld3::ui {

/// Size of an exported figure.
struct FigureOptions {
    double widthPt = 0.0;   ///< in PDF points of 1/72 inch; 0: as on the screen
    double heightPt = 0.0;  ///< 0: as on the screen, or the natural height for `widthPt`
    double fontPt = 0.0;    ///< height of the text; 0: 8 where `widthPt` is given, else as shown
};

/// Resolution of exported PNG files.
inline constexpr double kFigureDpi = 300.0;

}  // namespace ld3::ui
