#include "ui/plots/margin_mask.h"

namespace ld3::ui {

MarginMask::MarginMask(QCustomPlot* plot, const QString& layer) : QCPLayerable(plot, layer) {}

void MarginMask::applyDefaultAntialiasingHint(QCPPainter* painter) const {
    painter->setAntialiasing(false);
}

void MarginMask::draw(QCPPainter* painter) {
    const QRect whole = parentPlot()->viewport();
    const QRect inside = parentPlot()->axisRect()->rect();
    const auto cover = [&](const QPoint& topLeft, const QPoint& bottomRight) {
        painter->fillRect(QRect(topLeft, bottomRight), m_color);
    };
    cover(whole.topLeft(), {whole.right(), inside.top() - 1});
    cover({whole.left(), inside.bottom() + 1}, whole.bottomRight());
    cover({whole.left(), inside.top()}, {inside.left() - 1, inside.bottom()});
    cover({inside.right() + 1, inside.top()}, {whole.right(), inside.bottom()});
}

}  // namespace ld3::ui
