#include "ui/plots/loss_curves.h"

#include "ui/plots/line_graph.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"
#include "ui/plots/scatter.h"

#include <algorithm>

namespace ld3::ui {

namespace {

constexpr int kMostMarkers = 100;  ///< of a curve: more cost time and show nothing
constexpr float kFaint = 0.5F;     ///< of a colour's strength
constexpr float kBelowItsMean = 0.3F;

CurveStyle withStrength(CurveStyle style, float strength) {
    style.color.setAlphaF(strength);
    return style;
}

void setPoints(QCPGraph& graph,
               const std::vector<LossPoint>& points,
               const LossView& view,
               bool isAtEdge = false) {
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (const LossPoint& point : points) {
        data.append({view.across(point), isAtEdge ? kTopEdge : view.up(point.loss)});
    }
    graph.data()->set(data, true);
}

}  // namespace

void LossCurves::draw(const LossHistory& history, const LossView& view) {
    for (const LossKind kind : kLossKinds) {
        Curve& curve = m_curves[static_cast<size_t>(kind)];
        const LossSeries& series = history.series(kind);
        if (!series.isEmpty()) {
            curve.graph = curve.graph == nullptr ? newGraph(kind) : curve.graph;
            setPoints(*curve.graph, series.points(), view, kind == LossKind::Faulty);
        }
        if (kind == LossKind::Training || kind == LossKind::Validation) {
            drawMean(curve, series, view);
        }
    }
}

QCPGraph* LossCurves::newGraph(LossKind kind) const {
    auto* graph = new LineGraph(m_plot->xAxis, kind == LossKind::Faulty ? m_edge : m_plot->yAxis);
    if (kind == LossKind::Best) {
        graph->setLineStyle(QCPGraph::lsStepLeft);  // a best loss holds until the next one
        graph->setLayer(QStringLiteral("front"));
    }
    return graph;
}

void LossCurves::drawMean(Curve& curve, const LossSeries& series, const LossView& view) const {
    if (curve.graph == nullptr || view.smoothing <= 0.0) {
        if (curve.mean != nullptr) {
            m_plot->removeGraph(curve.mean);
            curve.mean = nullptr;
        }
        return;
    }
    if (curve.mean == nullptr) {
        curve.mean = new LineGraph(m_plot->xAxis, m_plot->yAxis);
        curve.mean->removeFromLegend();
        curve.mean->setVisible(curve.graph->visible());
    }
    setPoints(*curve.mean, series.runningMeans(view.smoothing), view);
}

void LossCurves::remove() {
    for (Curve& curve : m_curves) {
        for (QCPGraph* graph : {curve.graph, curve.mean}) {
            if (graph != nullptr) {
                m_plot->removeGraph(graph);
            }
        }
        curve = Curve();
    }
}

void LossCurves::setNames(const LossNames& names) const {
    for (const LossKind kind : kLossKinds) {
        const auto& [graph, mean] = m_curves[static_cast<size_t>(kind)];
        if (graph == nullptr) {
            continue;
        }
        // One legend entry a run: its other curves come and go with it.
        const bool isHead = graph == head();
        graph->setName(names.run && isHead ? *names.run : names.curves[static_cast<size_t>(kind)]);
        if (names.run && !isHead) {
            graph->removeFromLegend();
            graph->setProperty("isData", true);
        } else if (!m_plot->legend->hasItemWithPlottable(graph)) {
            graph->addToLegend();
        }
        if (mean != nullptr) {
            mean->setName(names.mean.arg(graph->name()));
            mean->setProperty("isData", true);
        }
    }
}

void LossCurves::applyStyle(const PlotStyle& style, const LossLook& look) const {
    const auto draw = [&](LossKind kind, const CurveStyle& full, double stroke, float strength) {
        const auto& [graph, mean] = m_curves[static_cast<size_t>(kind)];
        if (graph == nullptr) {
            return;
        }
        const CurveStyle own = withStrength(full, mean != nullptr ? kBelowItsMean : strength);
        graph->setPen(own.pen(stroke * style.strokePx));
        const bool hasMarkers =
            kind == LossKind::Validation && mean == nullptr && graph->dataCount() <= kMostMarkers;
        graph->setScatterStyle(hasMarkers
                                   ? scatterOf(own, 0.8 * style.markerPx, 0.7 * style.strokePx)
                                   : QCPScatterStyle());
        if (mean != nullptr) {
            mean->setPen(withStrength(full, strength).pen(1.2 * stroke * style.strokePx));
        }
    };
    const float strength = look.isFaint ? kFaint : 1.0F;
    draw(LossKind::Best, look.best, look.isLeading ? 1.4 : 1.2, 1.0F);
    draw(LossKind::Validation, look.validation, 0.8, strength);
    draw(LossKind::Training, look.training, 0.6, strength);
    if (QCPGraph* faulty = graph(LossKind::Faulty)) {
        faulty->setLineStyle(QCPGraph::lsNone);
        faulty->setScatterStyle({QCPScatterStyle::ssCross,
                                 QPen(look.faulty, 1.2 * style.strokePx),
                                 Qt::NoBrush,
                                 1.3 * style.markerPx});
    }
}

QCPGraph* LossCurves::graph(LossKind kind) const {
    return m_curves[static_cast<size_t>(kind)].graph;
}

QCPGraph* LossCurves::head() const {
    for (const LossKind kind :
         {LossKind::Best, LossKind::Validation, LossKind::Training, LossKind::Faulty}) {
        if (QCPGraph* found = graph(kind)) {
            return found;
        }
    }
    return nullptr;
}

bool LossCurves::has(const QCPAbstractPlottable& curve) const {
    return std::any_of(m_curves.begin(), m_curves.end(), [&](const Curve& own) {
        return own.graph == &curve || own.mean == &curve;
    });
}

std::vector<QCPAbstractPlottable*> LossCurves::companionsOf(const QCPAbstractPlottable* curve,
                                                            bool isOne) const {
    std::vector<QCPAbstractPlottable*> companions;
    const auto add = [&](QCPGraph* graph) {
        if (graph != nullptr && graph != curve) {
            companions.push_back(graph);
        }
    };
    const bool isWhole = isOne && head() == curve;
    for (const auto& [graph, mean] : m_curves) {
        if (isWhole) {
            add(graph);
        }
        if (isWhole || (graph == curve && graph != nullptr)) {
            add(mean);
        }
    }
    return companions;
}

}  // namespace ld3::ui
