#include "ui/plots/plot_style.h"

#include <QFontInfo>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

PlotStyle::PlotStyle(const PlotColors& plotColors, const QFont& textFont, double textPx)
    : colors(plotColors), font(textFont) {
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(textPx))));
    strokePx = 0.13 * textPx;
    markerPx = 0.55 * textPx;
}

PlotStyle screenStyleOf(const QWidget& widget) {
    return {plotColors(widget.palette()),
            widget.font(),
            static_cast<double>(QFontInfo(widget.font()).pixelSize())};
}

}  // namespace ld3::ui
