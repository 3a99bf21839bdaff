#pragma once

#include "ui/plots/qcp.h"

namespace ld3::ui {

/// A graph whose lines end a little outside of the axes. Qt takes time in proportion to a line's
/// length in pixels, which is seconds where a plot is zoomed into a part of it.
class LineGraph : public QCPGraph {
  public:
    using QCPGraph::QCPGraph;

  protected:
    void drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const override;

  private:
    /// On the screen, a long line is drawn as several.
    void drawPieces(QCPPainter* painter, const QVector<QPointF>& lines) const;
};

}  // namespace ld3::ui
