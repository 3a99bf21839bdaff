#pragma once

#include "ui/plots/schedule_curve.h"

#include <vector>

namespace ld3 {
class CommandLine;
}

namespace ld3::ui {

struct ScheduleScale;

/// Adds what draws these schedules on such a scale to a command line of `ld3 figure`, without what
/// all plots have.
void addScheduleArguments(CommandLine& command,
                          const std::vector<ScheduleCurve>& curves,
                          const ScheduleScale& scale);

}  // namespace ld3::ui
