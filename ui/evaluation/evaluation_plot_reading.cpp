// What stands under the mouse; how the plot is drawn stands in evaluation_plot.cpp.

#include "ui/evaluation/evaluation_board.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/evaluation_text.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <QLineF>
#include <QLocale>

namespace ld3::ui {

const EvaluationPoint* EvaluationPlot::pointAt(const QPointF& position,
                                               const EvaluationCurve** curve) const {
    const EvaluationPoint* nearest = nullptr;
    double least = kReachPx;
    const EvaluationSeries& series = m_board->series();
    for (size_t i = 0; i < m_curves.size(); ++i) {
        for (const EvaluationPoint& point : series.curves[i].points) {
            const bool isShown = m_curves[i].line()->visible() && point.seeds > 0;
            const double away =
                isShown ? QLineF(m_curves[i].pixelOf(point), position).length() : kReachPx;
            if (away < least) {
                least = away;
                nearest = &point;
                *curve = &series.curves[i];
            }
        }
    }
    return nearest;
}

void EvaluationPlot::click(const QPointF& position) {
    const EvaluationCurve* curve = nullptr;
    const EvaluationPoint* point = pointAt(position, &curve);
    if (point == nullptr) {
        // A line between two values is of their curve's run.
        PlotWidget::click(position);
        m_board->choose(std::nullopt);
        return;
    }
    const QString run = m_board->runOf(*point);
    m_board->choose(point->values.front());
    if (!run.isEmpty()) {
        Q_EMIT runWanted(run);
    }
}

QString EvaluationPlot::describe(const QPointF& position) {
    const EvaluationCurve* curve = nullptr;
    const EvaluationPoint* point = pointAt(position, &curve);
    if (point == nullptr) {
        const QString text = m_published.describe(position, locale());
        const auto teacher = m_teachers.at(position.y());
        return text.isEmpty() && teacher ? teacher->first : text;
    }
    const QString title = curveTitle(*curve, m_board->series());
    const QString text = tr("%1, NFE %2: %3", "curve, budget, value")
                             .arg(title, locale().toString(point->nfe), valueText(*point));
    return point->isComplete
               ? text
               : tr("%1, early estimate from %2 % of the samples", "value, percent")
                     .arg(text, locale().toString(100.0 * point->fractionDone, 'f', 0));
}

}  // namespace ld3::ui
