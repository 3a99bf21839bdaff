#pragma once

#include "ui/plots/plot_style.h"

#include <QPointF>

#include <vector>

class QCPGraph;
class QCustomPlot;

namespace ld3::ui {

/// The ring around the chosen value, in front of all curves of a plot.
class ChosenRing {
  public:
    explicit ChosenRing(QCustomPlot* plot) : m_plot(plot) {}

    /// Puts it around these points, in the units of the axes; none: it is not seen. After `clear`
    /// it lies over everything that is there.
    void show(const std::vector<QPointF>& points);
    void clear();

    void applyStyle(const PlotStyle& style);

  private:
    QCustomPlot* m_plot;
    QCPGraph* m_graph = nullptr;
};

}  // namespace ld3::ui
