#pragma once

#include "ui/plots/loss_runs.h"
#include "ui/plots/loss_view.h"

#include <QPointF>

#include <optional>
#include <vector>

class QCPGraph;

namespace ld3::ui {

/// A point of a drawn curve of losses.
struct LossSpot {
    const QCPGraph* graph = nullptr;  ///< never null
    LossPoint point;                  ///< the loss is NaN where it is no number
};

/// The point of a curve that is shown which is next to a position in the plot's pixels; nothing
/// where none is within reach.
[[nodiscard]] std::optional<LossSpot> spotAt(const QPointF& position,
                                             const LossRuns& runs,
                                             const LossView& view);

/// The places along the axis where a run has points of any kind, sorted.
[[nodiscard]] std::vector<double> placesOf(const LossHistory& history, const LossView& view);

/// The point of a run that is nearest to a place along the axis; null where it has none.
[[nodiscard]] const LossPoint* pointNear(double x,
                                         const LossHistory& history,
                                         const LossView& view);

/// The point of a run that is nearest to an iteration; null where it has none.
[[nodiscard]] const LossPoint* pointNear(int iteration, const LossHistory& history);

}  // namespace ld3::ui
