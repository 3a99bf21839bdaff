#include "ui/plots/draft_marks.h"

#include "ui/plots/qcp.h"
#include "ui/plots/schedule_drawing.h"

namespace ld3::ui {

DraftRings::DraftRings(QCustomPlot* plot) : m_graph(plot->addGraph()) {
    m_graph->removeFromLegend();
    m_graph->setLineStyle(QCPGraph::lsNone);
    m_graph->setLayer(QStringLiteral("front"));
}

void DraftRings::place(const ScheduleDrawing* draft,
                       const DraftMarks& marks,
                       const ScheduleScale& scale) {
    QVector<double> steps, values;
    if (draft != nullptr && draft->isShown()) {
        for (const SchedulePoint& point : draft->points()) {
            const double value = scale.valueOf(point.at);
            if (point.step >= marks.first && point.step <= marks.last && scale.hasPlace(value)) {
                steps.append(point.step);
                values.append(value);
            }
        }
    }
    m_graph->setData(steps, values, true);
}

void DraftRings::applyStyle(const PlotStyle& style) {
    m_graph->setScatterStyle({QCPScatterStyle::ssCircle,
                              QPen(style.colors.foreground, style.strokePx),
                              Qt::NoBrush,
                              2.4 * style.markerPx});
}

}  // namespace ld3::ui
