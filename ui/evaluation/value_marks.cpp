#include "ui/evaluation/value_marks.h"

#include <array>

namespace ld3::ui {

namespace {

constexpr std::array<QCPScatterStyle::ScatterShape, 9> kShapes = {
    QCPScatterStyle::ssCircle,
    QCPScatterStyle::ssSquare,
    QCPScatterStyle::ssDiamond,
    QCPScatterStyle::ssTriangle,
    QCPScatterStyle::ssTriangleInverted,
    QCPScatterStyle::ssCrossSquare,
    QCPScatterStyle::ssPlusSquare,
    QCPScatterStyle::ssCrossCircle,
    QCPScatterStyle::ssPlusCircle,
};

}  // namespace

QCPScatterStyle markScatter(size_t number, const QPen& pen, const QBrush& fill, double sizePx) {
    QPen solid = pen;
    solid.setStyle(Qt::SolidLine);
    return {kShapes[number % kShapes.size()], solid, fill, sizePx};
}

QCPScatterStyle warningAbove(const QColor& color, double sizePx, double strokePx) {
    QPainterPath mark;
    mark.moveTo(0.0, -2.2 * sizePx);
    mark.lineTo(0.0, -1.4 * sizePx);
    mark.moveTo(0.0, -1.1 * sizePx);
    mark.lineTo(0.0, -1.05 * sizePx);
    QPen pen(color, 1.5 * strokePx);
    pen.setCapStyle(Qt::RoundCap);
    // Custom paths are drawn in units of a sixth of the size.
    return {mark, pen, Qt::NoBrush, 6.0};
}

}  // namespace ld3::ui
