#pragma once

#include "core/evaluation/evaluation_series.h"
#include "ui/plots/plot_style.h"

#include <QPointF>

#include <vector>

class QCPAbstractPlottable;
class QCPAxis;
class QCPErrorBars;
class QCPGraph;
class QCustomPlot;

namespace ld3::ui {

/// One curve of values in a plot: a line with marks, hollow marks over early estimates, signs above
/// values with warnings, crosses at the edge for what has no place on the scale, and bars from the
/// least to the greatest seed. The plot owns all of it until `remove`.
class DrawnCurve {
  public:
    /// @param edge           axis from 0 at the bottom to 1 at the top of the plot
    /// @param isLogarithmic  whether the values' axis is
    DrawnCurve(QCustomPlot* plot,
               QCPAxis* edge,
               const std::vector<EvaluationPoint>& points,
               bool isLogarithmic);

    /// Takes everything out of the plot; the curve must not be used any more.
    void remove();

    /// What stands for the curve in the legend.
    [[nodiscard]] QCPGraph* line() const { return m_line; }

    /// Everything but the line.
    [[nodiscard]] std::vector<QCPAbstractPlottable*> companions() const;

    void setVisible(bool isVisible);

    /// @param mark  the number of the shape of its marks, for `markScatter`
    void applyStyle(const PlotStyle& style, const CurveStyle& look, size_t mark);

    /// Where a value of the curve is drawn, in the plot's pixels.
    [[nodiscard]] QPointF pixelOf(const EvaluationPoint& point) const;

  private:
    QCustomPlot* m_plot;
    QCPAxis* m_edge;
    QCPGraph *m_line, *m_early, *m_warned, *m_faulty;
    QCPErrorBars* m_bars;
    bool m_isLogarithmic;
};

}  // namespace ld3::ui
