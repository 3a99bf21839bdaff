#pragma once

#include "ui/plots/schedule_axis.h"
#include "ui/plots/schedule_points.h"

#include <QString>

namespace ld3::ui {

/// What a plot of schedules shows of a noise level, and whether over its logarithm.
struct ScheduleScale {
    ScheduleAxis axis = ScheduleAxis::Sigma;
    bool isLogarithmic = true;  ///< of t and sigma; lambda is a logarithm already

    /// Whether the axis is logarithmic.
    [[nodiscard]] bool usesLogScale() const;
    [[nodiscard]] double valueOf(const NoisePoint& point) const;
    /// Whether a value can be drawn there.
    [[nodiscard]] bool hasPlace(double value) const;
    /// The quantity's letter.
    [[nodiscard]] QString symbol() const;
};

}  // namespace ld3::ui
