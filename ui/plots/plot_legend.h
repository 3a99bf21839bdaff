#pragma once

#include "ui/plots/plot_style.h"

#include <vector>

class QCPAbstractLegendItem;
class QCPAbstractPlottable;
class QCPLegend;
class QCustomPlot;
class QPointF;

namespace ld3::ui {

/// The legend above a plot: entries in as many columns as find room, those of hidden curves greyed
/// and struck out. A legend that would be too high is left out.
class PlotLegend {
  public:
    /// Puts the plot's legend above its axes.
    explicit PlotLegend(QCustomPlot* plot);

    /// Chooses the number of columns for a width.
    void arrange(int widthPx);

    /// Leaves the legend out where it would be higher than `mostPx`, or is not wanted.
    /// @returns whether it is too high
    bool collapse(int mostPx, bool isWanted);

    void setShown(bool isShown);

    /// Greys hidden curves; the entry of the lifted curve is underlined.
    void applyStyle(const PlotStyle& style, const QCPAbstractPlottable* lifted);

    /// Curves with an entry, in its order; what only explains marks is none.
    [[nodiscard]] std::vector<QCPAbstractPlottable*> curves() const;

    /// The curve whose entry is at `position`; null where there is none.
    [[nodiscard]] QCPAbstractPlottable* curveAt(const QPointF& position) const;

  private:
    QCustomPlot* m_plot;
    QCPLegend* m_legend;
};

}  // namespace ld3::ui
