#pragma once

#include "ui/plots/schedule_scale.h"

#include <optional>

class QPointF;

namespace ld3::ui {

class ScheduleDrawing;

/// What can be taken hold of: a step of the draft, or the level that the network is told there.
struct DraftHandle {
    int step = 0;
    bool isEval = false;
};

/// Where a draft can be taken hold of as it is drawn right now. Positions are in the plot's pixels.
class DraftGrips {
  public:
    /// @param draft     must outlive it
    /// @param count     of steps that can be moved: a final zero that is only appended cannot
    /// @param hasEvals  whether the levels that the network is told can be moved too
    /// @param markerPx  diameter of the draft's markers
    DraftGrips(const ScheduleDrawing& draft,
               const ScheduleScale& scale,
               int count,
               bool hasEvals,
               double markerPx)
        : m_draft(&draft),
          m_scale(scale),
          m_count(count),
          m_hasEvals(hasEvals),
          m_markerPx(markerPx) {}

    /// The handle that the mouse at `position` means, if any.
    [[nodiscard]] std::optional<DraftHandle> at(const QPointF& position) const;

    /// Where the middle of a handle is.
    /// @throws std::out_of_range where there is no such step
    [[nodiscard]] QPointF positionOf(const DraftHandle& handle) const;

  private:
    const ScheduleDrawing* m_draft;
    ScheduleScale m_scale;
    int m_count;
    bool m_hasEvals;
    double m_markerPx;
};

}  // namespace ld3::ui
