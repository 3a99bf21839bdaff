// What stands under the mouse and the cursors; how losses are drawn stands in loss_plot.cpp.

#include "ui/i18n/local_number.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

/// From a graph's point in plot coordinates to a position in pixels; `limit` where it is further.
double pixelDistance(const QCPGraph& graph,
                     const QPointF& point,
                     const QPointF& position,
                     double limit) {
    const double dx = graph.keyAxis()->coordToPixel(point.x()) - position.x();
    if (std::abs(dx) >= limit) {
        return limit;  // spares the other axis for nearly all points
    }
    const double dy = graph.valueAxis()->coordToPixel(point.y()) - position.y();
    return std::min(limit, std::hypot(dx, dy));
}

/// What a point says; a fault without a number is kept as zero.
double lossOf(const LossPoint& point, bool isFault) {
    return isFault && point.loss <= 0.0 ? std::nan("") : point.loss;
}

}  // namespace

QString LossPlot::describe(const QPointF& position) {
    const QCPGraph* nearestGraph = nullptr;
    LossPoint nearest;
    double distance = kReachPx;
    for (Run* run : allRuns()) {
        for (Curve* curve : run->curves()) {
            if (curve->graph == nullptr || !curve->graph->visible()) {
                continue;
            }
            for (const LossPoint& point : curve->series.points()) {
                const double y = curve == &run->faulty ? kTopEdge : point.loss;
                const QPointF place(across(point), y);
                const double away = pixelDistance(*curve->graph, place, position, distance);
                if (away < distance) {
                    distance = away;
                    nearestGraph = curve->graph;
                    nearest = point;
                    nearest.loss = lossOf(point, curve == &run->faulty);
                }
            }
        }
    }
    if (nearestGraph == nullptr) {
        const auto level = m_baselines.at(position.y());
        return level ? tr("%1: %2", "hand-made schedule, its loss")
                           .arg(level->first, localNumber(level->second, 5, locale()))
                     : QString();
    }
    const QString loss =
        std::isnan(nearest.loss) ? QStringLiteral("NaN") : localNumber(nearest.loss, 5, locale());
    return tr("%1: %2 after iteration %3, %4 network evaluations, %5 s")
        .arg(nearestGraph->name(),
             loss,
             locale().toString(nearest.at(LossAxis::Iteration), 'f', 0),
             locale().toString(nearest.at(LossAxis::Evaluations), 'f', 0),
             locale().toString(nearest.at(LossAxis::Seconds), 'f', 1));
}

const LossPoint* LossPlot::pointAt(const Run& run, double x) const {
    const LossPoint* nearest = nullptr;
    for (const Curve* curve : run.curves()) {
        for (const LossPoint& point : curve->series.points()) {
            if (nearest == nullptr ||
                std::abs(across(point) - x) < std::abs(across(*nearest) - x)) {
                nearest = &point;
            }
        }
    }
    return nearest;
}

std::vector<double> LossPlot::stops() const {
    const QCPAbstractPlottable* leading = leadingCurve();
    const Run* run = leading == nullptr ? nullptr : runWith(*leading);
    std::vector<double> stops;
    if (run != nullptr) {
        // Not each iteration was validated, but each can be pointed at.
        for (const Curve* curve : run->curves()) {
            for (const LossPoint& point : curve->series.points()) {
                stops.push_back(across(point));
            }
        }
    }
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    return stops;
}

std::pair<QString, int> LossPlot::momentAt(std::optional<double> x) const {
    const QCPAbstractPlottable* leading = leadingCurve();
    const Run* run = leading == nullptr ? nullptr : runWith(*leading);
    const LossPoint* point = x && run != nullptr ? pointAt(*run, *x) : nullptr;
    return point == nullptr
               ? std::pair(QString(), -1)
               : std::pair(run->name, static_cast<int>(point->at(LossAxis::Iteration)));
}

void LossPlot::cursorsMoved() {
    const PlotCursors::Pins& pins = cursors().pins();
    const std::optional<double> pinned =
        pins[PlotCursors::B] ? pins[PlotCursors::B] : pins[PlotCursors::A];
    if (const auto moment = momentAt(here() ? here() : pinned); moment != m_pointed) {
        m_pointed = moment;
        Q_EMIT iterationPointed(moment.first, moment.second);
    }
    if (const auto moment = momentAt(pinned); moment != m_pinned) {
        m_pinned = moment;
        Q_EMIT iterationPinned(moment.first, moment.second);
    }
}

void LossPlot::showIteration(std::optional<int> iteration) {
    const LossPoint* nearest = nullptr;
    const auto away = [&](const LossPoint& point) {
        return std::abs(point.at(LossAxis::Iteration) - *iteration);
    };
    for (const Curve* curve : std::as_const(m_live).curves()) {
        for (const LossPoint& point : curve->series.points()) {
            if (iteration && (nearest == nullptr || away(point) < away(*nearest))) {
                nearest = &point;
            }
        }
    }
    setHere(nearest == nullptr ? std::nullopt : std::optional(across(*nearest)));
}

void LossPlot::click(const QPointF& position) {
    PlotWidget::click(position);
    if (const auto x = here()) {
        setPins(PlotCursors::afterClick(cursors().pins(), *x));
    }
}

void LossPlot::completeFigure(FigureData& data) const {
    // What a long training was thinned to must not pass for all that was measured.
    for (const Run* run : allRuns()) {
        for (const Curve* curve : run->curves()) {
            if (curve->graph == nullptr || curve->series.thinning() == 1) {
                continue;
            }
            const std::string name = curve->graph->name().toStdString() + ": ";
            for (FigureColumn& column : data.columns) {
                if (column.heading.compare(0, name.size(), name) == 0) {
                    column.heading += " (lowest and highest of each " +
                                      std::to_string(curve->series.thinning()) + ")";
                }
            }
        }
    }
}

void LossPlot::arrange() {
    m_baselines.arrange();
}

}  // namespace ld3::ui
