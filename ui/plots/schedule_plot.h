#pragma once

#include "ui/plots/dash_entry.h"
#include "ui/plots/draft_grips.h"
#include "ui/plots/draft_marks.h"
#include "ui/plots/drawn_schedules.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/schedule_axis.h"
#include "ui/plots/schedule_curve.h"
#include "ui/plots/schedule_scale.h"

#include <QString>

#include <optional>
#include <vector>

class QCPGraph;

namespace ld3::ui {

/// Time steps of several schedules: step number to the right, t, sigma or lambda upwards. A dash
/// beside a marker is the time that the network is told, where it differs. A level of zero on a
/// logarithmic axis stands at the edge, with a label.
class SchedulePlot : public PlotWidget {
    Q_OBJECT
    Q_PROPERTY(ld3::ui::ScheduleAxis axis READ axis WRITE setAxis)
    Q_PROPERTY(bool logarithmic READ isLogarithmic WRITE setLogarithmic)

  public:
    explicit SchedulePlot(QWidget* parent = nullptr);

    /// Replaces all curves but the draft and the moment; those that were hidden by name stay
    /// hidden.
    void setCurves(std::vector<ScheduleCurve> curves);

    [[nodiscard]] const std::vector<ScheduleCurve>& curves() const { return m_drawn.curves(); }

    /// The curves that are neither hidden nor the draft or the moment.
    [[nodiscard]] std::vector<ScheduleCurve> shownCurves() const { return m_drawn.shown(); }

    /// Moves the learned curve (adds one named "learned" if there is none): cheap, for live use.
    /// @param iteration  as in `ScheduleCurve`
    void setLearned(const Schedule& schedule, std::optional<int> iteration = {});

    /// Shows a draft above all others, or moves it: cheap, for live use.
    void setDraft(const Schedule& schedule, const DraftMarks& marks);
    void removeDraft();

    /// Shows where a schedule was in the course of a training, or moves that curve: cheap.
    void setMoment(const QString& name, const Schedule& schedule);
    void removeMoment();

    /// The draft's handle near `position` (in the plot's pixels), if there is one.
    [[nodiscard]] std::optional<DraftHandle> handleAt(const QPointF& position) const;
    /// Where a handle of the draft is, in the plot's pixels.
    [[nodiscard]] QPointF positionOf(const DraftHandle& handle) const;
    /// The value on the axis at a height in the plot's pixels.
    [[nodiscard]] double valueAtHeight(double y) const;

    /// Ranges stay while something is dragged.
    void setHeld(bool isHeld) { m_isHeld = isHeld; }

    [[nodiscard]] ScheduleAxis axis() const { return m_scale.axis; }

    [[nodiscard]] bool isLogarithmic() const { return m_scale.isLogarithmic; }

    /// On paper the draft has no handles.
    void drawFigure(const FigureOptions& options,
                    const std::function<void(const Figure&)>& use) override;

    void addArguments(CommandLine& command) const override;
    [[nodiscard]] QString lookNameOf(const QCPAbstractPlottable& curve) const override;
    [[nodiscard]] QString runOf(const QCPAbstractPlottable& curve) const override;

    /// The graph of the curve number `index`, for tests.
    [[nodiscard]] QCPGraph* graph(int index) const;

  public Q_SLOTS:
    void setAxis(ld3::ui::ScheduleAxis axis);
    /// Of t and sigma; lambda is a logarithm already and stays linear.
    void setLogarithmic(bool isLogarithmic);

  Q_SIGNALS:
    /// Another quantity or scale is shown.
    void axisChanged();

  protected:
    void applyStyle(const PlotStyle& style) override;
    void fitRanges() override;
    QString describe(const QPointF& position) override;
    [[nodiscard]] std::vector<QCPAbstractPlottable*> companionsOf(
        const QCPAbstractPlottable* curve) const override;
    void useSymbols() override;
    void showCompanions(QCPAbstractPlottable* curve, bool isShown) override;

  private:
    void replaceCurves(std::vector<ScheduleCurve> curves);
    void updateCurve(size_t index, ScheduleCurve curve);
    void appendCurve(ScheduleCurve curve);
    void removeRole(CurveRole role);
    void place(size_t index);
    void placeAll();
    void placeRings();
    void changeScale(bool isOtherQuantity);
    void showDrawing(size_t index, bool isShown);
    void showMarks(const DraftMarks& marks);
    void updateDashEntry();
    void setTexts();
    [[nodiscard]] bool isAmongRuns() const;
    [[nodiscard]] DraftGrips draftGrips() const;

    DrawnSchedules m_drawn;
    DashEntry m_dashEntry;
    DraftRings m_rings;
    DraftMarks m_marks;
    ScheduleScale m_scale;
    bool m_isHeld = false;
};

}  // namespace ld3::ui
