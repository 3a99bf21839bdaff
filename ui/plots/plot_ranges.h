#pragma once

#include <optional>

namespace ld3::ui {

class PlotWidget;

/// The ends of an axis as a user wants them; an end that is not given is where it fits the curves.
struct AxisLimits {
    std::optional<double> low, high;

    [[nodiscard]] bool isEmpty() const { return !low && !high; }
};

/// Lets the ranges of a plot stay at these ends.
/// @throws Error{InvalidArgument} naming the axis and its ends where these are not in order, or not
///         above zero on a logarithmic axis
void fixRanges(PlotWidget& plot, const AxisLimits& across, const AxisLimits& up);

}  // namespace ld3::ui
