#pragma once

#include "core/schedules/schedule.h"

#include <QString>

#include <optional>

namespace ld3::ui {

/// What a curve stands for; decides its look.
enum class CurveRole {
    Learned,
    HandMade,
    OtherRun,
    Draft,
    Moment,  ///< where a learned schedule was in the course of its training
};

/// One schedule in a plot.
struct ScheduleCurve {
    QString name;
    Schedule schedule;
    CurveRole role = CurveRole::HandMade;
    QString run = QString();  ///< of which run, by its folder's name; empty: of none
    /// Of a run in the course of its training: after which iteration; none: what it has reached
    std::optional<int> iteration = {};
};

}  // namespace ld3::ui
