#include "ui/plots/line_graph.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ld3::ui {

namespace {

/// How far lines go beyond the axes: so that neither their ends nor their widths are seen.
constexpr double kBeyondPx = 200.0;

/// Qt's time for a line with hard corners grows faster than the number of its points.
constexpr qsizetype kPiecePoints = 48;

/// The part of a line inside a rectangle, if there is one (Liang and Barsky's algorithm).
std::optional<QLineF> inside(const QLineF& line, const QRectF& rect) {
    double from = 0.0, to = 1.0;
    const std::array<std::array<double, 2>, 4> edges = {{{-line.dx(), line.x1() - rect.left()},
                                                         {line.dx(), rect.right() - line.x1()},
                                                         {-line.dy(), line.y1() - rect.top()},
                                                         {line.dy(), rect.bottom() - line.y1()}}};
    for (const auto& [outwards, distance] : edges) {
        if (outwards == 0.0) {
            if (distance < 0.0) {
                return std::nullopt;
            }
        } else if (outwards < 0.0) {
            from = std::max(from, distance / outwards);
        } else {
            to = std::min(to, distance / outwards);
        }
    }
    return from <= to ? std::optional(QLineF(line.pointAt(from), line.pointAt(to))) : std::nullopt;
}

}  // namespace

void LineGraph::drawPieces(QCPPainter* painter, const QVector<QPointF>& lines) const {
    const bool isOnScreen = !painter->modes().testFlag(QCPPainter::pmVectorized) &&
                            !painter->modes().testFlag(QCPPainter::pmNoCaching);
    // Where pieces of a pale or dashed line meet, one would see it.
    if (!isOnScreen || pen().color().alpha() < 255 || pen().style() != Qt::SolidLine) {
        QCPGraph::drawLinePlot(painter, lines);
        return;
    }
    for (qsizetype i = 0; i + 1 < lines.size(); i += kPiecePoints - 1) {
        QCPGraph::drawLinePlot(painter, lines.mid(i, kPiecePoints));
    }
}

void LineGraph::drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const {
    const QRectF seen = QRectF(clipRect()).adjusted(-kBeyondPx, -kBeyondPx, kBeyondPx, kBeyondPx);
    if (std::all_of(lines.begin(), lines.end(), [&seen](const QPointF& point) {
            return seen.contains(point);
        })) {
        drawPieces(painter, lines);
        return;
    }
    QVector<QPointF> piece;
    const auto drawPiece = [&] {
        if (piece.size() > 1) {
            drawPieces(painter, piece);
        }
        piece.clear();
    };
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QLineF line(lines[i - 1], lines[i]);
        // A gap in the data is a point that is no number.
        const std::optional<QLineF> part =
            std::isfinite(line.length()) ? inside(line, seen) : std::nullopt;
        if (!part) {
            drawPiece();
            continue;
        }
        if (piece.isEmpty() || piece.last() != part->p1()) {
            drawPiece();
            piece.append(part->p1());
        }
        piece.append(part->p2());
    }
    drawPiece();
}

}  // namespace ld3::ui
