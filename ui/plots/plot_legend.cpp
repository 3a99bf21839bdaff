#include "ui/plots/plot_legend.h"

#include "ui/plots/qcp.h"

#include <algorithm>
#include <numeric>

namespace ld3::ui {

namespace {

/// From Qt's largest size on, margins included, QCustomPlot takes what the content asks for.
constexpr int kAnyWidth = QWIDGETSIZE_MAX / 2;

QCPAbstractPlottable* curveOf(QCPAbstractLegendItem* item) {
    auto* plottableItem = qobject_cast<QCPPlottableLegendItem*>(item);
    return plottableItem == nullptr ? nullptr : plottableItem->plottable();
}

bool isExplanation(const QCPAbstractPlottable& curve) {
    return curve.property("isExplanation").toBool();
}

/// Without the empty cells of the last row.
std::vector<QCPAbstractLegendItem*> itemsOf(const QCPLegend& legend) {
    std::vector<QCPAbstractLegendItem*> items;
    for (int i = 0; i < legend.itemCount(); ++i) {
        if (QCPAbstractLegendItem* item = legend.item(i)) {
            items.push_back(item);
        }
    }
    return items;
}

/// Widths of so many columns of items, row by row.
std::vector<int> widthsOf(size_t columns, const std::vector<int>& items) {
    std::vector<int> widest(columns, 0);
    for (size_t i = 0; i < items.size(); ++i) {
        widest[i % columns] = std::max(widest[i % columns], items[i]);
    }
    return widest;
}

/// Widths of the columns in which items of these widths, row by row, take at most `room`: of the
/// fewest rows, and of these of equal ones.
std::vector<int> columnsThatFit(const std::vector<int>& items, int spacing, int room) {
    const auto fits = [&](const std::vector<int>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0) +
                   spacing * (static_cast<int>(widths.size()) - 1) <=
               room;
    };
    for (size_t columns = items.size(); columns > 1; --columns) {
        const std::vector<int> widths = widthsOf(columns, items);
        if (fits(widths)) {
            const size_t rows = (items.size() + columns - 1) / columns;
            const std::vector<int> even = widthsOf((items.size() + rows - 1) / rows, items);
            return fits(even) ? even : widths;
        }
    }
    return {room};
}

}  // namespace

PlotLegend::PlotLegend(QCustomPlot* plot) : m_plot(plot), m_legend(plot->legend) {
    // Above the curves, never over them.
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, m_legend);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowSpacing(0);
    m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    // An empty legend asks for no width at all, and the axes below would have to share its column.
    m_legend->setMaximumSize(kAnyWidth, QWIDGETSIZE_MAX);
    m_legend->setVisible(true);
}

void PlotLegend::arrange(int widthPx) {
    std::vector<int> widths;
    for (const QCPAbstractLegendItem* item : itemsOf(*m_legend)) {
        widths.push_back(item->minimumOuterSizeHint().width());
    }
    const int margins = m_legend->margins().left() + m_legend->margins().right() + 10;
    const std::vector<int> columns =
        columnsThatFit(widths, m_legend->columnSpacing(), widthPx - margins);
    const auto count = static_cast<int>(columns.size());
    if (m_legend->wrap() != count) {
        m_legend->setWrap(count);
        m_legend->setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
    }
    // Each by its entries: equal shares would leave gaps after short ones.
    for (int column = 0; column < std::min(count, m_legend->columnCount()); ++column) {
        m_legend->setColumnStretchFactor(column, std::max(1, columns[static_cast<size_t>(column)]));
    }
}

bool PlotLegend::collapse(int mostPx, bool isWanted) {
    const bool isTooHigh = m_legend->minimumOuterSizeHint().height() > mostPx;
    m_legend->setMinimumSize(isTooHigh ? QSize(1, 1) : QSize(0, 0));
    m_legend->setMaximumSize(kAnyWidth, isTooHigh ? 1 : QWIDGETSIZE_MAX);
    m_legend->setVisible(!isTooHigh && isWanted);
    return isTooHigh;
}

void PlotLegend::setShown(bool isShown) {
    m_legend->setVisible(isShown);
}

void PlotLegend::applyStyle(const PlotStyle& style, const QCPAbstractPlottable* lifted) {
    m_legend->setBrush(Qt::NoBrush);
    m_legend->setBorderPen(Qt::NoPen);
    m_legend->setFont(style.font);
    m_legend->setIconSize(2 * style.font.pixelSize(), style.font.pixelSize());
    m_legend->setRowSpacing(0);
    m_legend->setIconTextPadding(style.font.pixelSize());
    const int margin = style.font.pixelSize() / 3;
    m_legend->setMargins(QMargins(margin, margin, margin, 0));
    m_legend->setColumnSpacing(style.font.pixelSize());
    for (QCPAbstractLegendItem* item : itemsOf(*m_legend)) {
        const QCPAbstractPlottable* curve = curveOf(item);
        const bool isShown = curve == nullptr || curve->visible();
        item->setTextColor(isShown ? style.colors.foreground : style.colors.muted);
        QFont font = style.font;
        font.setStrikeOut(!isShown);
        // Not bold: a wider entry would move the others under the mouse.
        font.setUnderline(curve != nullptr && curve == lifted);
        item->setFont(font);
        // Its height is that of the letters without what hangs below the line.
        item->setMargins(QMargins(0, 0, 0, style.font.pixelSize() / 4));
    }
}

std::vector<QCPAbstractPlottable*> PlotLegend::curves() const {
    std::vector<QCPAbstractPlottable*> curves;
    for (QCPAbstractLegendItem* item : itemsOf(*m_legend)) {
        QCPAbstractPlottable* curve = curveOf(item);
        if (curve != nullptr && !isExplanation(*curve)) {
            curves.push_back(curve);
        }
    }
    return curves;
}

QCPAbstractPlottable* PlotLegend::curveAt(const QPointF& position) const {
    if (!m_legend->visible()) {
        return nullptr;
    }
    for (QCPAbstractLegendItem* item : itemsOf(*m_legend)) {
        QCPAbstractPlottable* curve = curveOf(item);
        if (curve != nullptr && !isExplanation(*curve) &&
            item->outerRect().contains(position.toPoint())) {
            return curve;
        }
    }
    return nullptr;
}

}  // namespace ld3::ui
