#pragma once

#include "ui/theme/plot_colors.h"

class QString;

namespace ld3::ui {

class CurveLooks;
struct ScheduleCurve;

/// The name under which a schedule has its look; empty where its look cannot be chosen.
/// @param isAmongRuns  whether schedules of other runs are in the plot too; the learned schedule is
///                     highlighted otherwise, whatever it is called
[[nodiscard]] QString scheduleLookName(const ScheduleCurve& curve, bool isAmongRuns);

/// The look of a schedule; claims one in `looks` where it has a name for it and none yet.
/// @param isAmongRuns  as in `scheduleLookName`
[[nodiscard]] CurveStyle scheduleLook(const ScheduleCurve& curve,
                                      bool isAmongRuns,
                                      const PlotColors& colors,
                                      CurveLooks& looks);

}  // namespace ld3::ui
