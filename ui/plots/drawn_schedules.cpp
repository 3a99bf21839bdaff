#include "ui/plots/drawn_schedules.h"

#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

void DrawnSchedules::replace(std::vector<ScheduleCurve> curves) {
    m_drawings.clear();
    m_curves = std::move(curves);
    for (const ScheduleCurve& curve : m_curves) {
        draw(curve);
    }
}

void DrawnSchedules::append(ScheduleCurve curve) {
    m_curves.push_back(std::move(curve));
    draw(m_curves.back());
}

void DrawnSchedules::draw(const ScheduleCurve& curve) {
    m_drawings.push_back(std::make_unique<ScheduleDrawing>(m_plot, m_edgeAxis, curve.name));
    if (curve.role == CurveRole::Learned || curve.role == CurveRole::Draft ||
        curve.role == CurveRole::Moment) {
        m_drawings.back()->raise();
    }
    m_drawings.back()->setPoints(schedulePoints(curve.schedule));
}

void DrawnSchedules::update(size_t index, ScheduleCurve curve) {
    drawing(index).setName(curve.name);
    drawing(index).setPoints(schedulePoints(curve.schedule));
    m_curves[index] = std::move(curve);
}

std::optional<size_t> DrawnSchedules::indexOf(CurveRole role) const {
    for (size_t i = 0; i < m_curves.size(); ++i) {
        if (m_curves[i].role == role) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<size_t> DrawnSchedules::indexOf(const QCPAbstractPlottable* line) const {
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        if (m_drawings[i]->line() == line) {
            return i;
        }
    }
    return std::nullopt;
}

std::vector<ScheduleCurve> DrawnSchedules::shown() const {
    std::vector<ScheduleCurve> shown;
    for (size_t i = 0; i < m_curves.size(); ++i) {
        const CurveRole role = m_curves[i].role;
        if (m_drawings[i]->isShown() && role != CurveRole::Draft && role != CurveRole::Moment) {
            shown.push_back(m_curves[i]);
        }
    }
    return shown;
}

QSet<QString> DrawnSchedules::hiddenNames() const {
    QSet<QString> hidden;
    for (size_t i = 0; i < m_curves.size(); ++i) {
        if (!m_drawings[i]->isShown()) {
            hidden.insert(m_curves[i].name);
        }
    }
    return hidden;
}

bool DrawnSchedules::showDashes() const {
    return std::any_of(m_drawings.begin(), m_drawings.end(), [](const auto& drawing) {
        return drawing->showsDashes();
    });
}

std::optional<DrawnSchedules::Step> DrawnSchedules::stepAt(const QPointF& position,
                                                           const ScheduleScale& scale) const {
    std::optional<Step> nearest;
    double distance = kReachPx;
    for (size_t i = 0; i < m_drawings.size(); ++i) {
        if (!m_drawings[i]->isShown()) {
            continue;
        }
        for (const SchedulePoint& point : m_drawings[i]->points()) {
            const QPointF offset = m_drawings[i]->pixelOf(point.step, point.at, scale) - position;
            const double candidate = std::hypot(offset.x(), offset.y());
            if (candidate < distance) {
                distance = candidate;
                nearest = Step{&m_curves[i], &point};
            }
        }
    }
    return nearest;
}

}  // namespace ld3::ui
