#pragma once

#include "ui/theme/plot_colors.h"

#include <QFont>

class QWidget;

namespace ld3::ui {

/// All that the look of a plot depends on; made for the screen or for paper.
struct PlotStyle {
    PlotColors colors;
    QFont font;             ///< with a size in pixels, so that every device measures it alike
    double strokePx = 1.6;  ///< width of a curve
    double markerPx = 6.0;  ///< diameter of a marker

    /// Widths and markers that suit the height of the text.
    PlotStyle(const PlotColors& plotColors, const QFont& textFont, double textPx);
};

/// The look of what a widget shows on the screen: its palette's colours, its font.
[[nodiscard]] PlotStyle screenStyleOf(const QWidget& widget);

}  // namespace ld3::ui
