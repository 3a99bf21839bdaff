#pragma once

#include "ui/figures/figure_data.h"
#include "ui/plots/plot_style.h"
#include "ui/plots/qcp.h"

namespace ld3::ui {

/// What a plot shows, with the look it has now: visible graphs with their error bars, straight
/// lines, texts, rectangles, a colour scale. Columns hold the graphs of the legend and those with
/// the property "isData", and lines with "levelName". Marks at the edge stand at "edgeValue", NaN
/// where the graph has none.
/// @param ptPerPx  PDF points of a unit in which the plot's pens are measured
[[nodiscard]] FigureData figureValues(QCustomPlot& plot, const PlotStyle& style, double ptPerPx);

}  // namespace ld3::ui
