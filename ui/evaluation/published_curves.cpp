#include "ui/evaluation/published_curves.h"

#include "ui/i18n/local_number.h"
#include "ui/plots/line_graph.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <QCoreApplication>
#include <QLineF>

namespace ld3::ui {

namespace {

/// Texts that translators find with the plot's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::EvaluationPlot)
};

}  // namespace

void PublishedCurves::show(const PublishedSet* set) {
    clear();
    m_set = set;
    if (set == nullptr) {
        return;
    }
    for (const PublishedCurve& curve : set->curves) {
        QCPGraph* graph = new LineGraph(m_plot->xAxis, m_plot->yAxis);
        graph->setName(Text::tr("%1, published", "method").arg(curve.name));
        for (const auto& [nfe, value] : curve.points) {
            graph->addData(nfe, value);
        }
        m_graphs.push_back(graph);
    }
}

void PublishedCurves::clear() {
    for (QCPGraph* graph : m_graphs) {
        m_plot->removeGraph(graph);
    }
    m_graphs.clear();
    m_set = nullptr;
}

void PublishedCurves::applyStyle(const PlotStyle& style) {
    for (size_t i = 0; i < m_graphs.size(); ++i) {
        CurveStyle look = curveStyle(style.colors, static_cast<int>(i));
        look.color = style.colors.muted;
        m_graphs[i]->setPen(look.pen(0.7 * style.strokePx));
        m_graphs[i]->setScatterStyle(
            {i % 2 == 0 ? QCPScatterStyle::ssPlus : QCPScatterStyle::ssCross,
             QPen(look.color, 0.8 * style.strokePx),
             Qt::NoBrush,
             style.markerPx});
    }
}

QString PublishedCurves::describe(const QPointF& position, const QLocale& locale) const {
    for (size_t i = 0; i < m_graphs.size(); ++i) {
        const PublishedCurve& curve = m_set->curves[i];
        for (const auto& [nfe, value] : curve.points) {
            const QPointF place(m_plot->xAxis->coordToPixel(nfe),
                                m_plot->yAxis->coordToPixel(value));
            if (m_graphs[i]->visible() && QLineF(place, position).length() < kReachPx / 2.0) {
                return Text::tr("%1, NFE %2: %3, published in %4", "method, budget, value, source")
                    .arg(curve.name,
                         locale.toString(nfe),
                         localNumber(value, 4, locale),
                         curve.source);
            }
        }
    }
    return {};
}

}  // namespace ld3::ui
