#include "ui/samples/grid_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr double kMostZoom = 64.0;
constexpr double kSmallestCell = 16.0;
constexpr double kLinesOfCell = 3.0;  ///< narrower cells take the room of the bar's unit

}  // namespace

GridView GridView::clamped() const {
    GridView view;
    view.zoom = std::clamp(zoom, 1.0, kMostZoom);
    const double half = 0.5 / view.zoom;
    view.center = {std::clamp(center.x(), half, 1.0 - half),
                   std::clamp(center.y(), half, 1.0 - half)};
    return view;
}

GridView GridView::showing(const QPoint& pixel, const QSize& picture) const {
    const auto moved = [this](double middle, int at, int count) {
        const double place = (at + 0.5) / count;
        const double reach = std::max(0.0, 0.5 / zoom - 0.5 / count);
        return std::clamp(middle, place - reach, place + reach);
    };
    GridView view = *this;
    view.center = {moved(center.x(), pixel.x(), picture.width()),
                   moved(center.y(), pixel.y(), picture.height())};
    return view.clamped();
}

SampleColumn PairView::shownFor(SampleColumn column) const {
    if (!isFlipped || column == SampleColumn::Difference) {
        return column;
    }
    return column == SampleColumn::Teacher ? SampleColumn::Student : SampleColumn::Teacher;
}

GridLayout::GridLayout(double width,
                       double mostHeight,
                       const QSize& picture,
                       int rows,
                       const QFont& font,
                       bool isSplit,
                       bool namesLpips)
    : m_rows(rows), m_isSplit(isSplit), m_picture(picture), m_width(width) {
    const QFontMetricsF metrics(font);
    m_gap = 0.5 * metrics.height();
    m_header = 1.6 * metrics.height();
    m_label = QSizeF(metrics.horizontalAdvance(namesLpips ? QStringLiteral("LPIPS 0.00000")
                                                          : QStringLiteral("L2 0.00000")),
                     (namesLpips ? 3.0 : 2.0) * metrics.height());
    m_bar = 0.9 * metrics.height();
    m_number = metrics.horizontalAdvance(QStringLiteral("−0.0e-00"));
    m_unit = metrics.height();
    const double aspect = static_cast<double>(picture.height()) / std::max(1, picture.width());
    const auto cellWidth = [&] {
        const double room = width - m_label.width() - m_bar - m_number - m_unit - 6.0 * m_gap;
        return std::max(kSmallestCell, room / static_cast<double>(columns().size()));
    };
    double cell = cellWidth();
    if (cell < kLinesOfCell * metrics.height()) {
        // In narrow panels the pictures matter more than the unit at the bar.
        m_number = metrics.horizontalAdvance(QStringLiteral("−0.000"));
        m_unit = 0.0;
        cell = cellWidth();
    }
    if (mostHeight > 0.0) {
        cell = std::max(kSmallestCell, std::min(cell, mostHeight / std::max(aspect, 1e-3)));
    }
    m_cell = QSizeF(std::floor(cell), std::floor(cell * aspect));
}

std::vector<SampleColumn> GridLayout::columns() const {
    std::vector<SampleColumn> shown(kSampleColumns.begin(), kSampleColumns.end());
    if (m_isSplit) {
        shown.erase(shown.begin());
    }
    return shown;
}

double GridLayout::rowHeight() const {
    return std::max(m_label.height(), m_cell.height()) + m_gap;
}

QSizeF GridLayout::size() const {
    return {m_width, m_header + m_rows * rowHeight()};
}

QRectF GridLayout::labelRect(int row) const {
    return {m_gap,
            m_header + row * rowHeight(),
            m_label.width(),
            std::max(m_label.height(), m_cell.height())};
}

QRectF GridLayout::cellRect(int row, SampleColumn column) const {
    const int before =
        m_isSplit ? std::max(0, static_cast<int>(column) - 1) : static_cast<int>(column);
    const double left = 2.0 * m_gap + m_label.width() + before * (m_cell.width() + m_gap);
    return {QPointF(left, m_header + row * rowHeight()), m_cell};
}

QRectF GridLayout::titleRect(SampleColumn column) const {
    const QRectF cell = cellRect(0, column);
    return {cell.left() - 0.5 * m_gap, 0.0, cell.width() + m_gap, m_header};
}

QRectF GridLayout::barRect(double bottom) const {
    const double left = cellRect(0, SampleColumn::Difference).right() + m_gap;
    const double most = 3.0 * m_cell.height();
    return {left, m_header, m_bar, std::max(1.0, std::min(bottom - m_gap - m_header, most))};
}

QRectF GridLayout::barUnitRect(double bottom) const {
    const QRectF bar = barRect(bottom);
    return {bar.right() + 0.5 * m_gap + m_number, bar.top(), m_unit, bar.height()};
}

QRectF GridLayout::pictureRect(const QRectF& cell, const GridView& view) const {
    const QSizeF whole(cell.width() * view.zoom, cell.height() * view.zoom);
    return {QPointF(cell.center().x() - view.center.x() * whole.width(),
                    cell.center().y() - view.center.y() * whole.height()),
            whole};
}

std::optional<GridPixel> GridLayout::pixelAt(const QPointF& place, const GridView& view) const {
    const int row = static_cast<int>(std::floor((place.y() - m_header) / rowHeight()));
    if (row < 0 || row >= m_rows) {
        return std::nullopt;
    }
    for (const SampleColumn column : columns()) {
        const QRectF cell = cellRect(row, column);
        if (!cell.contains(place)) {
            continue;
        }
        const QRectF whole = pictureRect(cell, view);
        const double x = (place.x() - whole.left()) / whole.width() * m_picture.width();
        const double y = (place.y() - whole.top()) / whole.height() * m_picture.height();
        return GridPixel{row,
                         column,
                         std::clamp(static_cast<int>(x), 0, m_picture.width() - 1),
                         std::clamp(static_cast<int>(y), 0, m_picture.height() - 1)};
    }
    return std::nullopt;
}

QRectF GridLayout::pixelRect(const GridPixel& pixel, const GridView& view) const {
    const QRectF whole = pictureRect(cellRect(pixel.row, pixel.column), view);
    const double width = whole.width() / m_picture.width();
    const double height = whole.height() / m_picture.height();
    return {whole.left() + pixel.x * width, whole.top() + pixel.y * height, width, height};
}

}  // namespace ld3::ui
