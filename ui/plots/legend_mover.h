#pragma once

#include "ui/figures/figure_options.h"
#include "ui/plots/qcp.h"

namespace ld3::ui {

/// Puts a plot's legend, which stands above the axes, elsewhere for as long as this object lives.
class LegendMover {
  public:
    /// @param background  behind a legend that stands over curves
    LegendMover(QCustomPlot& plot, LegendPlace place, const QColor& background);
    LegendMover(const LegendMover&) = delete;
    LegendMover& operator=(const LegendMover&) = delete;
    ~LegendMover();

  private:
    void stack();
    void hide();

    QCustomPlot& m_plot;
    QCPLayoutGrid* m_side = nullptr;  ///< holds the legend beside the axes
    bool m_isMoved = false;
};

}  // namespace ld3::ui
