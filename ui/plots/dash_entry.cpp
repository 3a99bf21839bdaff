#include "ui/plots/dash_entry.h"

#include "ui/plots/qcp.h"
#include "ui/plots/scatter.h"

namespace ld3::ui {

DashEntry::DashEntry(QCustomPlot* plot) : m_graph(plot->addGraph()) {
    m_graph->removeFromLegend();
    m_graph->setProperty("isExplanation", true);
}

bool DashEntry::setShown(bool isShown) {
    if (isShown == m_graph->parentPlot()->legend->hasItemWithPlottable(m_graph)) {
        return false;
    }
    if (isShown) {
        m_graph->addToLegend();
    } else {
        m_graph->removeFromLegend();
    }
    return true;
}

void DashEntry::setName(const QString& name) {
    m_graph->setName(name);
}

void DashEntry::applyStyle(const PlotStyle& style) {
    m_graph->setLineStyle(QCPGraph::lsNone);
    m_graph->setScatterStyle(
        dashBeside(style.colors.foreground, 0.6 * style.markerPx, style.strokePx));
}

}  // namespace ld3::ui
