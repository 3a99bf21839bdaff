#pragma once

#include "ui/plots/loss_view.h"
#include "ui/plots/plot_style.h"

#include <cstddef>
#include <vector>

class QCPAxis;
class QCPItemStraightLine;
class QCustomPlot;

namespace ld3::ui {

/// Faint upright lines across a plot of losses, where rounds of the training begin. Of very many
/// rounds, the first ones have lines.
class RoundLines {
  public:
    /// @param edge  an axis with range [0, 1] from the bottom to the top
    RoundLines(QCustomPlot* plot, QCPAxis* edge) : m_plot(plot), m_edge(edge) {}

    void add(const LossPoint& where, const LossView& view);
    void clear();

    [[nodiscard]] size_t count() const { return m_lines.size(); }

    /// Places the lines where another view has them.
    void place(const LossView& view) const;

    void applyStyle(const PlotStyle& style) const;

  private:
    struct Line {
        LossPoint where;
        QCPItemStraightLine* item = nullptr;

        void place(const LossView& view) const;
    };

    QCustomPlot* m_plot;
    QCPAxis* m_edge;
    std::vector<Line> m_lines;
};

}  // namespace ld3::ui
