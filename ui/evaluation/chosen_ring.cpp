#include "ui/evaluation/chosen_ring.h"

#include "ui/plots/qcp.h"

namespace ld3::ui {

void ChosenRing::show(const std::vector<QPointF>& points) {
    if (m_graph == nullptr) {
        m_graph = m_plot->addGraph();
        m_graph->removeFromLegend();
        m_graph->setLayer(QStringLiteral("front"));
        m_graph->setLineStyle(QCPGraph::lsNone);
    }
    m_graph->data()->clear();
    for (const QPointF& point : points) {
        m_graph->addData(point.x(), point.y());
    }
}

void ChosenRing::clear() {
    if (m_graph != nullptr) {
        m_plot->removeGraph(m_graph);
        m_graph = nullptr;
    }
}

void ChosenRing::applyStyle(const PlotStyle& style) {
    if (m_graph == nullptr) {
        return;
    }
    m_graph->setScatterStyle({QCPScatterStyle::ssCircle,
                              QPen(style.colors.highlight, 1.3 * style.strokePx),
                              Qt::NoBrush,
                              2.4 * style.markerPx});
}

}  // namespace ld3::ui
