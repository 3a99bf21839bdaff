#include "ui/plots/round_lines.h"

#include "ui/plots/qcp.h"

namespace ld3::ui {

namespace {

constexpr size_t kMostLines = 200;

}  // namespace

void RoundLines::Line::place(const LossView& view) const {
    item->point1->setCoords(view.across(where), 0.0);
    item->point2->setCoords(view.across(where), 1.0);
}

void RoundLines::add(const LossPoint& where, const LossView& view) {
    if (m_lines.size() >= kMostLines) {
        return;
    }
    auto* item = new QCPItemStraightLine(m_plot);
    item->point1->setAxes(m_plot->xAxis, m_edge);
    item->point2->setAxes(m_plot->xAxis, m_edge);
    item->setLayer(QStringLiteral("grid"));
    item->setAntialiased(false);  // spread over two pixels it would look like the grid
    m_lines.push_back({where, item});
    m_lines.back().place(view);
}

void RoundLines::clear() {
    for (const Line& line : m_lines) {
        m_plot->removeItem(line.item);
    }
    m_lines.clear();
}

void RoundLines::place(const LossView& view) const {
    for (const Line& line : m_lines) {
        line.place(view);
    }
}

void RoundLines::applyStyle(const PlotStyle& style) const {
    for (const Line& line : m_lines) {
        line.item->setPen(QPen(style.colors.boundary, 0.6 * style.strokePx, Qt::DotLine));
    }
}

}  // namespace ld3::ui
