#pragma once

class QCPAxis;

namespace ld3::ui {

/// Where a value without a place on the scale is marked, on a plot's edge axis.
inline constexpr double kTopEdge = 0.97;

/// How near the mouse must be to a point to mean it.
inline constexpr double kReachPx = 24.0;

/// Makes an axis logarithmic or linear, with ticks that are labelled at every zoom.
void setScale(QCPAxis* axis, bool isLogarithmic);

/// Makes an axis count: ticks at whole numbers only, none between; logarithmic or linear.
void setCountingScale(QCPAxis* axis, bool isLogarithmic = false);

/// Whether a value can be drawn on such a scale.
[[nodiscard]] bool hasPlace(double value, bool isLogarithmic);

}  // namespace ld3::ui
