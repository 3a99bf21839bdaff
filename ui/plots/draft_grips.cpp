#include "ui/plots/draft_grips.h"

#include "ui/plots/schedule_drawing.h"

#include <QPointF>

#include <cmath>

namespace ld3::ui {

namespace {

constexpr double kStepReachPx = 12.0;  ///< of the mouse for a step
constexpr double kEvalReachPx = 7.0;   ///< of the mouse for a dash beside it

}  // namespace

QPointF DraftGrips::positionOf(const DraftHandle& handle) const {
    const SchedulePoint& point = m_draft->points().at(static_cast<size_t>(handle.step));
    if (!handle.isEval) {
        return m_draft->pixelOf(point.step, point.at, m_scale);
    }
    const double middleOfDash = 1.5 * m_markerPx;
    return m_draft->pixelOf(point.step, point.told, m_scale) + QPointF(middleOfDash, 0.0);
}

std::optional<DraftHandle> DraftGrips::at(const QPointF& position) const {
    std::optional<DraftHandle> nearest;
    double distance = 1.0;  // in reaches
    const auto consider = [&](const DraftHandle& handle, double reach) {
        const QPointF offset = positionOf(handle) - position;
        const double candidate = std::hypot(offset.x(), offset.y()) / reach;
        if (candidate < distance) {
            distance = candidate;
            nearest = handle;
        }
    };
    for (int step = 0; step < m_count; ++step) {
        const SchedulePoint& point = m_draft->points()[static_cast<size_t>(step)];
        if (m_scale.hasPlace(m_scale.valueOf(point.at))) {
            consider({step, false}, kStepReachPx);
        }
        if (m_hasEvals && step + 1 < m_count && m_scale.hasPlace(m_scale.valueOf(point.told))) {
            consider({step, true}, kEvalReachPx);
        }
    }
    return nearest;
}

}  // namespace ld3::ui
