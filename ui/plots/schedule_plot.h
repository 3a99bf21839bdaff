#pragma once

#include "core/schedules/schedule.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/schedule_axis.h"
#include "ui/plots/schedule_points.h"

#include <QString>

#include <optional>
#include <vector>

class QCPGraph;
class QCPItemText;

namespace ld3::ui {

/// What a curve stands for; decides its look.
enum class CurveRole {
    Learned,
    HandMade,
    OtherRun,
    Draft,
    Moment,  ///< where a learned schedule was in the course of its training
};

/// One schedule in a plot.
struct ScheduleCurve {
    QString name;
    Schedule schedule;
    CurveRole role = CurveRole::HandMade;
    QString run = QString();  ///< of which run, by its folder's name; empty: of none
    /// Of a run in the course of its training: after which iteration; none: what it has reached
    std::optional<int> iteration = {};
};

/// What is shown of a draft beside its curve.
struct DraftMarks {
    int first = -1, last = -1;   ///< the chosen steps; -1: none
    bool showsAllEvals = false;  ///< dashes of eval times also where they equal their times
};

/// What can be taken hold of: a step of the draft, or the level that the network is told there.
struct DraftHandle {
    int step = 0;
    bool isEval = false;
};

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

    [[nodiscard]] const std::vector<ScheduleCurve>& curves() const { return m_curves; }

    /// The curves that are neither hidden nor the draft or the moment.
    [[nodiscard]] std::vector<ScheduleCurve> shownCurves() const;

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

    [[nodiscard]] ScheduleAxis axis() const { return m_axis; }

    [[nodiscard]] bool isLogarithmic() const { return m_isLogarithmic; }

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
    /// A schedule's drawing: line with markers, dashes of eval times, marks at the edge.
    struct Drawing {
        QCPGraph *line = nullptr, *evalMarks = nullptr, *edgeMarks = nullptr;
        QCPItemText* edgeLabel = nullptr;
        std::vector<SchedulePoint> points;
        bool showsAllEvals = false;
    };

    void rebuild();
    void removeDrawings();
    Drawing makeDrawing(const ScheduleCurve& curve);
    void fill(Drawing& drawing, const Schedule& schedule);
    void place(Drawing& drawing);
    void placeAll();
    void showDrawing(Drawing& drawing, bool isShown);
    void styleDrawing(const PlotStyle& style,
                      Drawing& drawing,
                      const CurveStyle& look,
                      bool isMain);
    void setTexts();
    [[nodiscard]] double valueOf(const NoisePoint& point) const;
    [[nodiscard]] bool hasPlace(double value) const;
    [[nodiscard]] QPointF pixelOf(const SchedulePoint& point) const;
    [[nodiscard]] QString inWords(const ScheduleCurve& curve, const SchedulePoint& point) const;
    [[nodiscard]] bool usesLogScale() const;
    void updateEvalLegend();
    [[nodiscard]] std::optional<size_t> indexOf(CurveRole role) const;

    [[nodiscard]] std::optional<size_t> draftIndex() const { return indexOf(CurveRole::Draft); }

    void removeRole(CurveRole role);
    void appendCurve(ScheduleCurve curve);
    [[nodiscard]] const ScheduleCurve* curveOf(const QCPAbstractPlottable& line) const;
    [[nodiscard]] CurveStyle lookOf(const PlotColors& colors, const ScheduleCurve& curve) const;
    void showMarks(const DraftMarks& marks);
    void addFurther(CommandLine& command) const;
    void placeChosen();
    void styleChosen(const PlotStyle& style);
    [[nodiscard]] double dashOffset() const;

    std::vector<ScheduleCurve> m_curves;
    std::vector<Drawing> m_drawings;
    QCPGraph* m_evalLegend = nullptr;  ///< only an entry that explains the dashes
    QCPGraph* m_chosen;                ///< rings around the chosen steps of the draft
    DraftMarks m_marks;
    ScheduleAxis m_axis = ScheduleAxis::Sigma;
    bool m_isLogarithmic = true;
    bool m_isHeld = false;
};

}  // namespace ld3::ui
