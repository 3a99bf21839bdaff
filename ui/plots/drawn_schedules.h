#pragma once

#include "ui/plots/schedule_curve.h"
#include "ui/plots/schedule_drawing.h"

#include <QSet>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace ld3::ui {

/// The schedules in a plot, each with its drawing there. New drawings are empty until they are
/// placed.
class DrawnSchedules {
  public:
    /// One step of one of them; valid until schedules change.
    struct Step {
        const ScheduleCurve* curve;
        const SchedulePoint* point;
    };

    /// Parameters as those of `ScheduleDrawing`.
    DrawnSchedules(QCustomPlot* plot, QCPAxis* edgeAxis) : m_plot(plot), m_edgeAxis(edgeAxis) {}

    /// Takes others instead, all shown.
    /// @throws Error as `schedulePoints`, as do the next two
    void replace(std::vector<ScheduleCurve> curves);
    void append(ScheduleCurve curve);
    /// Puts a curve of the same role in the place of one; its drawing stays.
    void update(size_t index, ScheduleCurve curve);

    [[nodiscard]] const std::vector<ScheduleCurve>& curves() const { return m_curves; }

    /// The drawing of the curve with the same index.
    [[nodiscard]] ScheduleDrawing& drawing(size_t index) { return *m_drawings.at(index); }

    [[nodiscard]] const ScheduleDrawing& drawing(size_t index) const {
        return *m_drawings.at(index);
    }

    /// Where the first curve of a role is, if there is one.
    [[nodiscard]] std::optional<size_t> indexOf(CurveRole role) const;
    /// Where the curve with such a line is, if there is one.
    [[nodiscard]] std::optional<size_t> indexOf(const QCPAbstractPlottable* line) const;

    /// The curves that are neither hidden nor the draft or the moment.
    [[nodiscard]] std::vector<ScheduleCurve> shown() const;
    /// Names of the hidden curves.
    [[nodiscard]] QSet<QString> hiddenNames() const;
    /// Whether any dash is seen.
    [[nodiscard]] bool showDashes() const;

    /// The step of a shown curve that the mouse at `position` (in the plot's pixels) means, if any.
    [[nodiscard]] std::optional<Step> stepAt(const QPointF& position,
                                             const ScheduleScale& scale) const;

  private:
    void draw(const ScheduleCurve& curve);

    QCustomPlot* m_plot;
    QCPAxis* m_edgeAxis;
    std::vector<ScheduleCurve> m_curves;
    std::vector<std::unique_ptr<ScheduleDrawing>> m_drawings;  ///< of the curves, in their order
};

}  // namespace ld3::ui
