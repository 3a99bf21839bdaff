// The draft in the plot of schedules, its handles and the chosen ones; and the moment of a
// training.

#include "ui/plots/qcp.h"
#include "ui/plots/schedule_plot.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

constexpr double kReachPx = 12.0;     ///< of the mouse for a step
constexpr double kEvalReachPx = 7.0;  ///< of the mouse for a dash beside it

}  // namespace

std::optional<size_t> SchedulePlot::indexOf(CurveRole role) const {
    for (size_t i = 0; i < m_curves.size(); ++i) {
        if (m_curves[i].role == role) {
            return i;
        }
    }
    return std::nullopt;
}

std::vector<ScheduleCurve> SchedulePlot::shownCurves() const {
    std::vector<ScheduleCurve> shown;
    for (size_t i = 0; i < m_curves.size(); ++i) {
        const CurveRole role = m_curves[i].role;
        if (m_drawings[i].line->visible() && role != CurveRole::Draft &&
            role != CurveRole::Moment) {
            shown.push_back(m_curves[i]);
        }
    }
    return shown;
}

void SchedulePlot::appendCurve(ScheduleCurve curve) {
    m_curves.push_back(std::move(curve));
    m_drawings.push_back(makeDrawing(m_curves.back()));
    fill(m_drawings.back(), m_curves.back().schedule);
    placeChosen();
    setTexts();
    m_evalLegend->removeFromLegend();  // it comes last, again
    updateEvalLegend();
    restyle();
}

void SchedulePlot::removeRole(CurveRole role) {
    const auto index = indexOf(role);
    if (!index) {
        return;
    }
    std::vector<ScheduleCurve> others = m_curves;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(*index));
    m_curves[*index].role = CurveRole::HandMade;  // so that it is not kept
    setCurves(std::move(others));
    placeChosen();
}

void SchedulePlot::setDraft(const Schedule& schedule, const DraftMarks& marks) {
    m_marks = marks;
    if (const auto index = draftIndex()) {
        m_curves[*index].schedule = schedule;
        m_drawings[*index].showsAllEvals = marks.showsAllEvals;
        fill(m_drawings[*index], schedule);
        placeChosen();
        updateEvalLegend();
    } else {
        appendCurve({tr("draft"), schedule, CurveRole::Draft});
    }
    refresh();
}

void SchedulePlot::showMarks(const DraftMarks& marks) {
    m_marks = marks;
    if (const auto index = draftIndex()) {
        m_drawings[*index].showsAllEvals = marks.showsAllEvals;
        place(m_drawings[*index]);
    }
    placeChosen();
    updateEvalLegend();
}

void SchedulePlot::drawFigure(const FigureOptions& options,
                              const std::function<void(const Figure&)>& use) {
    const DraftMarks marks = m_marks;
    showMarks({});
    try {
        PlotWidget::drawFigure(options, use);
    } catch (...) {
        showMarks(marks);
        throw;
    }
    showMarks(marks);
}

void SchedulePlot::removeDraft() {
    if (draftIndex()) {
        m_marks = {};
        removeRole(CurveRole::Draft);
    }
}

void SchedulePlot::setMoment(const QString& name, const Schedule& schedule) {
    if (const auto index = indexOf(CurveRole::Moment)) {
        m_curves[*index].schedule = schedule;
        m_curves[*index].name = name;
        m_drawings[*index].line->setName(name);
        fill(m_drawings[*index], schedule);
        updateEvalLegend();
    } else {
        appendCurve({name, schedule, CurveRole::Moment});
    }
    refresh();
}

void SchedulePlot::removeMoment() {
    removeRole(CurveRole::Moment);
}

void SchedulePlot::placeChosen() {
    QVector<double> steps, values;
    const auto index = draftIndex();
    if (index && m_drawings.size() > *index && m_drawings[*index].line->visible()) {
        for (const SchedulePoint& point : m_drawings[*index].points) {
            const double value = valueOf(point.at);
            if (point.step >= m_marks.first && point.step <= m_marks.last && hasPlace(value)) {
                steps.append(point.step);
                values.append(value);
            }
        }
    }
    m_chosen->setData(steps, values, true);
}

void SchedulePlot::styleChosen(const PlotStyle& style) {
    m_chosen->setScatterStyle({QCPScatterStyle::ssCircle,
                               QPen(style.colors.foreground, style.strokePx),
                               Qt::NoBrush,
                               2.4 * style.markerPx});
}

double SchedulePlot::dashOffset() const {
    return 1.5 * screenStyle().markerPx;  // of the middle of a dash
}

QPointF SchedulePlot::positionOf(const DraftHandle& handle) const {
    const SchedulePoint& point =
        m_drawings.at(draftIndex().value()).points.at(static_cast<size_t>(handle.step));
    if (!handle.isEval) {
        return pixelOf(point);
    }
    SchedulePoint told = point;
    told.at = point.told;
    return pixelOf(told) + QPointF(dashOffset(), 0.0);
}

std::optional<DraftHandle> SchedulePlot::handleAt(const QPointF& position) const {
    const auto index = draftIndex();
    if (!index || !m_drawings[*index].line->visible()) {
        return std::nullopt;
    }
    const auto count = static_cast<int>(m_curves[*index].schedule.times.size());
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
    for (int step = 0; step < count; ++step) {
        const SchedulePoint& point = m_drawings[*index].points[static_cast<size_t>(step)];
        if (hasPlace(valueOf(point.at))) {
            consider({step, false}, kReachPx);
        }
        if (m_marks.showsAllEvals && step + 1 < count && hasPlace(valueOf(point.told))) {
            consider({step, true}, kEvalReachPx);
        }
    }
    return nearest;
}

double SchedulePlot::valueAtHeight(double y) const {
    return plot().yAxis->pixelToCoord(y);
}

}  // namespace ld3::ui
