#include "ui/plots/scatter.h"

namespace ld3::ui {

namespace {

QCPScatterStyle::ScatterShape shapeOf(MarkerShape marker) {
    switch (marker) {
        case MarkerShape::Square:
            return QCPScatterStyle::ssSquare;
        case MarkerShape::Diamond:
            return QCPScatterStyle::ssDiamond;
        case MarkerShape::Triangle:
            return QCPScatterStyle::ssTriangle;
        case MarkerShape::Plus:
            return QCPScatterStyle::ssPlus;
        case MarkerShape::Disc:
        case MarkerShape::Circle:
            break;
    }
    return QCPScatterStyle::ssCircle;
}

}  // namespace

QCPScatterStyle scatterOf(const CurveStyle& style, double sizePx, double strokePx) {
    const QBrush fill = style.marker == MarkerShape::Disc ? QBrush(style.color) : QBrush();
    return {shapeOf(style.marker), QPen(style.color, strokePx), fill, sizePx};
}

QCPScatterStyle dashBeside(const QColor& color, double sizePx, double strokePx) {
    QPainterPath dash;
    dash.moveTo(0.8 * sizePx, 0.0);
    dash.lineTo(2.2 * sizePx, 0.0);
    QPen pen(color, strokePx);
    pen.setCapStyle(Qt::FlatCap);
    // Custom paths are drawn in units of a sixth of the size.
    return {dash, pen, Qt::NoBrush, 6.0};
}

}  // namespace ld3::ui
