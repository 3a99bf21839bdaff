#pragma once

#include "ui/evaluation/published_figures.h"
#include "ui/plots/plot_style.h"

#include <QLocale>
#include <QPointF>

#include <vector>

class QCPGraph;
class QCustomPlot;

namespace ld3::ui {

/// Figures as papers published them, gray over a plot of values.
class PublishedCurves {
  public:
    explicit PublishedCurves(QCustomPlot* plot) : m_plot(plot) {}

    /// Draws the figures of a set and no others.
    /// @param set  null: none; must outlive the curves
    void show(const PublishedSet* set);
    void clear();

    /// The figures that are drawn; none: null.
    [[nodiscard]] const PublishedSet* set() const { return m_set; }

    void applyStyle(const PlotStyle& style);

    /// The figure at a position in the plot's pixels, in words; empty where there is none.
    [[nodiscard]] QString describe(const QPointF& position, const QLocale& locale) const;

  private:
    QCustomPlot* m_plot;
    const PublishedSet* m_set = nullptr;
    std::vector<QCPGraph*> m_graphs;  ///< as the set's curves
};

}  // namespace ld3::ui
