#pragma once

#include "core/runs/run_snapshots.h"
#include "core/training/training_observer.h"
#include "ui/plots/schedule_axis.h"
#include "ui/plots/schedule_plot.h"

#include <QImage>
#include <QSize>

#include <optional>

namespace ld3::ui {

/// Draws a training as frames of one size: the schedule as it stood after an update over the one
/// that was kept, or is the best so far, and the pictures that it draws beside the teacher's. In
/// light colours. To be used in the GUI thread.
class FilmPainter {
  public:
    /// @param size  of a frame, in pixels; at least 320 x 240
    /// @throws Error{InvalidArgument, NotFound} of such a size, or a run without iterations
    FilmPainter(const RunRecord& run, const QSize& size);

    /// Where the schedules are drawn, for tests.
    [[nodiscard]] const SchedulePlot& plot() const { return m_plot; }

    [[nodiscard]] const RunSnapshots& snapshots() const { return m_snapshots; }

    /// @param samples  drawn with the snapshot; none: the plot takes all of the frame
    [[nodiscard]] QImage frame(size_t index, const std::optional<SampleComparison>& samples);

  private:
    [[nodiscard]] QString caption(size_t index) const;

    RunSnapshots m_snapshots;
    QString m_title;
    QSize m_size;
    SchedulePlot m_plot;
};

}  // namespace ld3::ui
