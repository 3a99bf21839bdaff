#pragma once

#include "ui/trajectory/trajectory_layout.h"

#include <QString>
#include <QStringList>

namespace ld3::ui {

/// What stands left of the rows of a trajectory.
[[nodiscard]] QString labelOf(TrajectoryRow row);
[[nodiscard]] QString localErrorLabel();
[[nodiscard]] QString globalErrorLabel();

/// All of them, for the room that they need.
[[nodiscard]] QStringList trajectoryLabels();

}  // namespace ld3::ui
