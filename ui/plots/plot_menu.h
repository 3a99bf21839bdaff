#pragma once

class QMenu;

namespace ld3::ui {

class PlotWidget;

/// What can be done in a plot, as a menu: with the lifted curve, with all curves, with the cursors,
/// and with the ranges. Belongs to the plot.
[[nodiscard]] QMenu* makePlotMenu(PlotWidget& widget);

}  // namespace ld3::ui
