#include "ui/plots/hidden_entries.h"

#include "ui/plots/qcp.h"

#include <algorithm>

namespace ld3::ui {

HiddenEntries::HiddenEntries(QCustomPlot& plot) : m_plot(plot) {
    for (int i = 0; i < m_plot.legend->itemCount(); ++i) {
        // The last row has empty cells.
        auto* item = qobject_cast<QCPPlottableLegendItem*>(m_plot.legend->item(i));
        if (item != nullptr) {
            m_all.push_back(item->plottable());
        }
    }
    const auto isShown = [](const QCPAbstractPlottable* curve) { return curve->visible(); };
    if (std::all_of(m_all.begin(), m_all.end(), isShown)) {
        m_all.clear();
        return;
    }
    for (QCPAbstractPlottable* curve : m_all) {
        if (!isShown(curve)) {
            curve->removeFromLegend();
        }
    }
}

HiddenEntries::~HiddenEntries() {
    if (m_all.empty()) {
        return;
    }
    // Back in their order, not behind the others.
    for (QCPAbstractPlottable* curve : m_all) {
        curve->removeFromLegend();
        curve->addToLegend();
    }
}

}  // namespace ld3::ui
