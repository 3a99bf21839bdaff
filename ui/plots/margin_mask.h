#pragma once

#include "ui/plots/qcp.h"

namespace ld3::ui {

/// Covers what reaches beyond the axes with the background. Qt's SVG writer knows no clipping, so
/// that in a zoomed figure curves would run over labels and legend. Its layer stands above the
/// curves and below axes and legend.
class MarginMask : public QCPLayerable {
  public:
    MarginMask(QCustomPlot* plot, const QString& layer);

    void setColor(const QColor& color) { m_color = color; }

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

  private:
    QColor m_color;
};

}  // namespace ld3::ui
