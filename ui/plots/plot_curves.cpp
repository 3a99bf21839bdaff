#include "ui/plots/plot_curves.h"

#include "ui/plots/qcp.h"

#include <algorithm>
#include <utility>

namespace ld3::ui {

namespace {

constexpr double kLineReachPx = 7.0;  ///< of the mouse
constexpr double kThicker = 2.0;
constexpr double kPaler = 0.25;  ///< of a colour's strength

QColor paler(const QColor& color, const QColor& background) {
    const auto mix = [](float a, float b) { return b + (a - b) * static_cast<float>(kPaler); };
    QColor result = QColor::fromRgbF(mix(color.redF(), background.redF()),
                                     mix(color.greenF(), background.greenF()),
                                     mix(color.blueF(), background.blueF()));
    result.setAlpha(color.alpha());
    return result;
}

QPen paler(QPen pen, const QColor& background) {
    pen.setColor(paler(pen.color(), background));
    return pen;
}

void drawPaler(QCPAbstractPlottable* plottable, const QColor& background) {
    plottable->setPen(paler(plottable->pen(), background));
    if (auto* graph = qobject_cast<QCPGraph*>(plottable)) {
        QCPScatterStyle scatter = graph->scatterStyle();
        if (scatter.isPenDefined()) {
            scatter.setPen(paler(scatter.pen(), background));
        }
        if (scatter.brush().style() != Qt::NoBrush) {
            scatter.setBrush(paler(scatter.brush().color(), background));
        }
        graph->setScatterStyle(scatter);
    }
}

void drawThicker(QCPAbstractPlottable* plottable) {
    QPen pen = plottable->pen();
    pen.setWidthF(kThicker * pen.widthF());
    plottable->setPen(pen);
}

}  // namespace

PlotCurves::PlotCurves(QCustomPlot* plot,
                       PlotLegend* legend,
                       Companions companions,
                       QObject* parent)
    : QObject(parent), m_plot(plot), m_legend(legend), m_companions(std::move(companions)) {}

std::vector<QCPAbstractPlottable*> PlotCurves::groupOf(QCPAbstractPlottable* curve) const {
    std::vector<QCPAbstractPlottable*> group = m_companions(curve);
    group.push_back(curve);
    return group;
}

QCPAbstractPlottable* PlotCurves::lineAt(const QPointF& position) const {
    if (!m_plot->axisRect()->rect().contains(position.toPoint())) {
        return nullptr;
    }
    QCPAbstractPlottable* nearest = nullptr;
    double least = kLineReachPx;
    for (QCPAbstractPlottable* curve : all()) {
        for (const QCPAbstractPlottable* part : groupOf(curve)) {
            const auto* graph = qobject_cast<const QCPGraph*>(part);
            const double away =
                graph != nullptr && graph->visible() ? graph->selectTest(position, false) : -1.0;
            if (away >= 0.0 && away < least) {
                least = away;
                nearest = curve;
            }
        }
    }
    return nearest;
}

QCPAbstractPlottable* PlotCurves::at(const QPointF& position) const {
    QCPAbstractPlottable* entry = m_legend->curveAt(position);
    return entry != nullptr ? entry : lineAt(position);
}

QCPAbstractPlottable* PlotCurves::lifted() const {
    if (m_lifted.isEmpty()) {
        return nullptr;
    }
    const std::vector<QCPAbstractPlottable*> curves = all();
    const auto found = std::find_if(curves.begin(), curves.end(), [this](const auto* curve) {
        return curve->name() == m_lifted;
    });
    return found == curves.end() ? nullptr : *found;
}

QCPAbstractPlottable* PlotCurves::leading() const {
    QCPAbstractPlottable* raised = lifted();
    if (raised != nullptr && raised->visible()) {
        return raised;
    }
    for (QCPAbstractPlottable* curve : all()) {
        if (curve->visible()) {
            return curve;
        }
    }
    return nullptr;
}

void PlotCurves::lift(const QCPAbstractPlottable* curve) {
    const QString name = curve == nullptr ? QString() : curve->name();
    if (std::exchange(m_lifted, name) != name) {
        Q_EMIT liftedChanged();
    }
}

void PlotCurves::liftNext(int by) {
    const std::vector<QCPAbstractPlottable*> curves = all();
    const auto places = static_cast<std::ptrdiff_t>(curves.size()) + 1;
    // Place 0 is none.
    const auto now = std::find(curves.begin(), curves.end(), lifted());
    const std::ptrdiff_t place = now == curves.end() ? 0 : now - curves.begin() + 1;
    const std::ptrdiff_t next = ((place + by) % places + places) % places;
    lift(next == 0 ? nullptr : curves[static_cast<size_t>(next) - 1]);
}

void PlotCurves::setShown(QCPAbstractPlottable* curve, bool isShown) {
    if (curve->visible() != isShown) {
        curve->setVisible(isShown);
        Q_EMIT shownChanged(curve, isShown);
    }
}

void PlotCurves::toggle(QCPAbstractPlottable* curve) {
    setShown(curve, !curve->visible());
}

void PlotCurves::showAlone(QCPAbstractPlottable* curve) {
    const std::vector<QCPAbstractPlottable*> curves = all();
    const bool isAlone =
        curve->visible() && std::all_of(curves.begin(), curves.end(), [curve](const auto* other) {
            return other == curve || !other->visible();
        });
    for (QCPAbstractPlottable* other : curves) {
        setShown(other, isAlone || other == curve);
    }
}

void PlotCurves::showAll() {
    for (QCPAbstractPlottable* curve : all()) {
        setShown(curve, true);
    }
}

void PlotCurves::clickEntry(QCPAbstractPlottable* curve) {
    m_shownAtClick.clear();
    for (const QCPAbstractPlottable* other : all()) {
        if (other->visible()) {
            m_shownAtClick.insert(other->name());
        }
    }
    toggle(curve);
}

void PlotCurves::doubleClickEntry(QCPAbstractPlottable* curve) {
    // Its first click has hidden or shown the curve already.
    for (QCPAbstractPlottable* other : all()) {
        setShown(other, m_shownAtClick.count(other->name()) > 0);
    }
    showAlone(curve);
}

void PlotCurves::emphasize(const QColor& background) const {
    const QCPAbstractPlottable* raised = lifted();
    const bool isRaised = raised != nullptr && raised->visible();
    for (QCPAbstractPlottable* curve : all()) {
        const bool isThicker = (isRaised && curve == raised) || m_selected.contains(curve->name());
        for (QCPAbstractPlottable* part : groupOf(curve)) {
            if (isThicker) {
                drawThicker(part);
            }
            if (isRaised && curve != raised) {
                drawPaler(part, background);
            }
        }
    }
}

}  // namespace ld3::ui
