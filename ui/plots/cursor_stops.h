#pragma once

#include <optional>
#include <vector>

class QCPAbstractPlottable;
class QCPAxis;

namespace ld3::ui {

/// Where the points of a curve stand along the axis, sorted; none where it has no points.
/// @param curve  null: none
[[nodiscard]] std::vector<double> stopsOf(const QCPAbstractPlottable* curve);

/// The stop that is nearest to a place on the screen; nothing where there is none.
[[nodiscard]] std::optional<double> nearestStop(const QCPAxis& axis,
                                                const std::vector<double>& stops,
                                                double x);

/// The stop that is so many further than a place, or the last one on that side; from nowhere it
/// goes to the first one of its side. Nothing where there is none.
/// @param stops  sorted
[[nodiscard]] std::optional<double> stopFurther(const std::vector<double>& stops,
                                                std::optional<double> from,
                                                int by);

}  // namespace ld3::ui
