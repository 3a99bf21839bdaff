#include "ui/trajectory/trajectory_layout.h"

#include "ui/trajectory/trajectory_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

constexpr double kSmallestCell = 24.0;
constexpr double kLargestCell = 160.0;
constexpr double kChartLines = 4.0;  ///< height of the bars, in lines of text
constexpr int kNumberLines = 2, kTitleLines = 2;

}  // namespace

TrajectoryLayout::TrajectoryLayout(const QSizeF& room,
                                   const QSize& picture,
                                   int columns,
                                   const QFont& font)
    : m_columns(columns) {
    const QFontMetricsF metrics(font);
    m_line = metrics.height();
    m_gap = 0.4 * m_line;
    for (const QString& label : trajectoryLabels()) {
        m_label = std::max(m_label, metrics.horizontalAdvance(label) + m_gap);
    }
    m_chart = kChartLines * m_line;
    const double aspect = static_cast<double>(picture.height()) / std::max(1, picture.width());
    const double across = (room.width() - m_label - 3.0 * m_gap) / std::max(1, columns) - m_gap;
    const double text = (kTitleLines + kNumberLines) * m_line + m_chart + 4.0 * m_gap;
    const auto rows = static_cast<double>(kTrajectoryRows.size());
    const double down = ((room.height() - text) / rows - 0.5 * m_gap) / std::max(aspect, 1e-3);
    const double cell = std::floor(std::clamp(std::min(across, down), kSmallestCell, kLargestCell));
    m_cell = QSizeF(cell, std::floor(cell * aspect));
    // The numbers need their width even where pictures are small.
    const double number = metrics.horizontalAdvance(QStringLiteral("0.00000"));
    m_step =
        std::max(std::floor(std::clamp(across, 0.0, kLargestCell)), std::max(cell, number)) + m_gap;
}

double TrajectoryLayout::left(int column) const {
    return m_label + 2.0 * m_gap + column * m_step;
}

double TrajectoryLayout::chartTop() const {
    const auto rows = static_cast<double>(kTrajectoryRows.size());
    return kTitleLines * m_line + m_gap + rows * (m_cell.height() + 0.5 * m_gap) + m_gap;
}

QSizeF TrajectoryLayout::size() const {
    return {left(m_columns), chartTop() + m_chart + m_gap + kNumberLines * m_line + m_gap};
}

QRectF TrajectoryLayout::titleRect(int column) const {
    return {left(column), 0.5 * m_gap, m_step - m_gap, kTitleLines * m_line};
}

QRectF TrajectoryLayout::pictureRect(TrajectoryRow row, int column) const {
    const double top = kTitleLines * m_line + m_gap +
                       static_cast<double>(static_cast<int>(row)) * (m_cell.height() + 0.5 * m_gap);
    const double inset = 0.5 * (m_step - m_gap - m_cell.width());
    return {QPointF(std::floor(left(column) + inset), top), m_cell};
}

QRectF TrajectoryLayout::chartRect() const {
    return {left(0), chartTop(), m_columns * m_step - m_gap, m_chart};
}

QRectF TrajectoryLayout::numberRect(int line, int column) const {
    return {left(column), chartTop() + m_chart + m_gap + line * m_line, m_step - m_gap, m_line};
}

QRectF TrajectoryLayout::labelRect(const QRectF& row) const {
    return {m_gap, row.top(), m_label, row.height()};
}

QRectF TrajectoryLayout::columnRect(int column) const {
    return {left(column) - 0.5 * m_gap, 0.0, m_step, size().height()};
}

std::optional<int> TrajectoryLayout::columnAt(const QPointF& place) const {
    for (int column = 0; column < m_columns; ++column) {
        if (columnRect(column).contains(place)) {
            return column;
        }
    }
    return std::nullopt;
}

}  // namespace ld3::ui
