#pragma once

#include "core/schedules/schedule_draft.h"
#include "ui/plots/schedule_axis.h"

namespace ld3::ui {

/// What the axis shows as core names it.
[[nodiscard]] constexpr LevelUnit unitOf(ScheduleAxis axis) {
    return axis == ScheduleAxis::Time    ? LevelUnit::Time
           : axis == ScheduleAxis::Sigma ? LevelUnit::Sigma
                                         : LevelUnit::Lambda;
}

}  // namespace ld3::ui
