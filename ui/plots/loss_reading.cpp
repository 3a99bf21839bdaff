#include "ui/plots/loss_reading.h"

#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
LossPoint readAs(LossPoint point, bool isFault) {
    if (isFault && point.loss <= 0.0) {
        point.loss = std::numeric_limits<double>::quiet_NaN();
    }
    return point;
}

}  // namespace

std::optional<LossSpot> spotAt(const QPointF& position,
                               const LossRuns& runs,
                               const LossView& view) {
    std::optional<LossSpot> nearest;
    double distance = kReachPx;
    for (const LossRun& run : runs.all()) {
        for (const LossKind kind : kLossKinds) {
            const QCPGraph* graph = run.curves.graph(kind);
            if (graph == nullptr || !graph->visible()) {
                continue;
            }
            const bool isFault = kind == LossKind::Faulty;
            for (const LossPoint& point : run.history.series(kind).points()) {
                const QPointF place(view.across(point), isFault ? kTopEdge : point.loss);
                const double away = pixelDistance(*graph, place, position, distance);
                if (away < distance) {
                    distance = away;
                    nearest = LossSpot{graph, readAs(point, isFault)};
                }
            }
        }
    }
    return nearest;
}

std::vector<double> placesOf(const LossHistory& history, const LossView& view) {
    std::vector<double> places;
    // Not each iteration was validated, but each can be pointed at.
    for (const LossKind kind : kLossKinds) {
        for (const LossPoint& point : history.series(kind).points()) {
            places.push_back(view.across(point));
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

const LossPoint* pointNear(double x, const LossHistory& history, const LossView& view) {
    return history.nearest(
        [&](const LossPoint& point) { return std::abs(view.across(point) - x); });
}

const LossPoint* pointNear(int iteration, const LossHistory& history) {
    return history.nearest([iteration](const LossPoint& point) {
        return std::abs(point.at(LossAxis::Iteration) - iteration);
    });
}

}  // namespace ld3::ui
