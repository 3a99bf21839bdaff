#include "ui/plots/cursor_stops.h"

#include "ui/plots/qcp.h"

#include <algorithm>
#include <cmath>

namespace ld3::ui {

std::vector<double> stopsOf(const QCPAbstractPlottable* curve) {
    std::vector<double> stops;
    if (const auto* graph = qobject_cast<const QCPGraph*>(curve)) {
        for (const QCPGraphData& point : *graph->data()) {
            stops.push_back(point.key);
        }
    }
    return stops;
}

std::optional<double> nearestStop(const QCPAxis& axis, const std::vector<double>& stops, double x) {
    const double pixel = axis.coordToPixel(x);
    const auto away = [&](double stop) { return std::abs(axis.coordToPixel(stop) - pixel); };
    const auto nearest = std::min_element(
        stops.begin(), stops.end(), [&](double a, double b) { return away(a) < away(b); });
    return nearest == stops.end() ? std::nullopt : std::optional(*nearest);
}

std::optional<double> stopFurther(const std::vector<double>& stops,
                                  std::optional<double> from,
                                  int by) {
    if (stops.empty()) {
        return std::nullopt;
    }
    const auto last = static_cast<std::ptrdiff_t>(stops.size()) - 1;
    std::ptrdiff_t place = by > 0 ? 0 : last;
    if (from) {
        place = std::lower_bound(stops.begin(), stops.end(), *from) - stops.begin() + by;
    }
    return stops[static_cast<size_t>(std::clamp<std::ptrdiff_t>(place, 0, last))];
}

}  // namespace ld3::ui
