#pragma once

#include "core/runs/sample_trajectory.h"
#include "ui/trajectory/trajectory_layout.h"

#include <QImage>
#include <QSize>

#include <array>
#include <vector>

namespace ld3::ui {

/// What is drawn of a trajectory, without a widget: its numbers and its pictures.
class TrajectorySheet {
  public:
    TrajectorySheet() = default;
    explicit TrajectorySheet(SampleTrajectory trajectory);

    [[nodiscard]] bool isEmpty() const { return m_trajectory.sigmas.empty(); }

    [[nodiscard]] const SampleTrajectory& trajectory() const { return m_trajectory; }

    /// Times, N + 1.
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_trajectory.sigmas.size()); }

    [[nodiscard]] QSize pictureSize() const;

    [[nodiscard]] const QImage& picture(TrajectoryRow row, int column) const {
        return m_images[static_cast<size_t>(row)][static_cast<size_t>(column)];
    }

    /// The time at which the step of the largest local error ends; 0: none.
    [[nodiscard]] int worstColumn() const;

    /// The largest finite error of both kinds.
    [[nodiscard]] double largestError() const;

  private:
    SampleTrajectory m_trajectory;
    std::array<std::vector<QImage>, kTrajectoryRows.size()> m_images;
};

}  // namespace ld3::ui
