#include "ui/evaluation/drawn_curve.h"

#include "ui/evaluation/value_marks.h"
#include "ui/plots/line_graph.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <limits>

namespace ld3::ui {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

}  // namespace

DrawnCurve::DrawnCurve(QCustomPlot* plot,
                       QCPAxis* edge,
                       const std::vector<EvaluationPoint>& points,
                       bool isLogarithmic)
    : m_plot(plot),
      m_edge(edge),
      m_line(new LineGraph(plot->xAxis, plot->yAxis)),
      m_early(plot->addGraph()),
      m_warned(plot->addGraph()),
      m_faulty(plot->addGraph(plot->xAxis, edge)),
      m_bars(new QCPErrorBars(plot->xAxis, plot->yAxis)),
      m_isLogarithmic(isLogarithmic) {
    m_bars->setDataPlottable(m_line);
    for (QCPGraph* marks : {m_early, m_warned, m_faulty}) {
        marks->setLineStyle(QCPGraph::lsNone);
        marks->removeFromLegend();
    }
    m_bars->removeFromLegend();
    QVector<double> below, above;
    for (const EvaluationPoint& point : points) {
        if (point.seeds == 0) {
            continue;
        }
        if (!hasPlace(point.mean, m_isLogarithmic)) {
            m_faulty->addData(point.nfe, kTopEdge);
            continue;
        }
        m_line->addData(point.nfe, point.mean);
        // A single seed has no spread, which is another thing than a spread of nothing.
        below.append(point.seeds > 1 ? point.mean - point.low : kNaN);
        above.append(point.seeds > 1 ? point.high - point.mean : kNaN);
        if (!point.isComplete) {
            m_early->addData(point.nfe, point.mean);
        }
        if (point.hasWarnings) {
            m_warned->addData(point.nfe, point.mean);
        }
    }
    m_bars->setData(below, above);
}

void DrawnCurve::remove() {
    for (QCPAbstractPlottable* part : companions()) {
        m_plot->removePlottable(part);
    }
    m_plot->removePlottable(m_line);
}

std::vector<QCPAbstractPlottable*> DrawnCurve::companions() const {
    return {m_early, m_warned, m_faulty, m_bars};
}

void DrawnCurve::setVisible(bool isVisible) {
    m_line->setVisible(isVisible);
    for (QCPAbstractPlottable* part : companions()) {
        part->setVisible(isVisible);
    }
}

void DrawnCurve::applyStyle(const PlotStyle& style, const CurveStyle& look, size_t mark) {
    const QPen outline(look.color, style.strokePx);
    QColor faint = look.color;
    faint.setAlphaF(0.7F);
    m_line->setPen(look.pen(style.strokePx));
    // Marks are full: hollow ones are early estimates.
    m_line->setScatterStyle(markScatter(mark, outline, look.color, style.markerPx));
    // Larger than the full mark below it, which it hides.
    m_early->setScatterStyle(markScatter(
        mark, QPen(faint, 0.8 * style.strokePx), style.colors.background, 1.35 * style.markerPx));
    m_warned->setScatterStyle(warningAbove(style.colors.warning, style.markerPx, style.strokePx));
    m_faulty->setScatterStyle({QCPScatterStyle::ssCross,
                               QPen(style.colors.warning, 1.2 * style.strokePx),
                               Qt::NoBrush,
                               1.3 * style.markerPx});
    m_bars->setPen(QPen(look.color, 0.8 * style.strokePx));
    m_bars->setWhiskerWidth(style.markerPx);
}

QPointF DrawnCurve::pixelOf(const EvaluationPoint& point) const {
    return {m_plot->xAxis->coordToPixel(point.nfe),
            hasPlace(point.mean, m_isLogarithmic) ? m_plot->yAxis->coordToPixel(point.mean)
                                                  : m_edge->coordToPixel(kTopEdge)};
}

}  // namespace ld3::ui
