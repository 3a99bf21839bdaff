#pragma once

#include "ui/plots/plot_style.h"
#include "ui/plots/schedule_scale.h"

#include <QString>

#include <utility>
#include <vector>

class QCPAbstractPlottable;
class QCPAxis;
class QCPGraph;
class QCPItemText;
class QCustomPlot;
class QLocale;
class QPointF;

namespace ld3::ui {

/// At which steps a dash says what level the network is told.
enum class EvalDashes {
    WhereOther,  ///< where it is not the step's own
    Everywhere,  ///< at all steps that are evaluated
};

/// A schedule's drawing in a plot: a line with a marker at each step, dashes of what the network is
/// told beside them, and a labelled mark at the edge for a level without a place on the scale. The
/// plot loses all of it when the drawing is destroyed.
class ScheduleDrawing {
  public:
    /// Adds an empty drawing.
    /// @param plot      must outlive the drawing
    /// @param edgeAxis  with range [0, 1] from the bottom to the top edge
    /// @param name      what the line is called in the legend
    ScheduleDrawing(QCustomPlot* plot, QCPAxis* edgeAxis, const QString& name);
    ~ScheduleDrawing();
    Q_DISABLE_COPY_MOVE(ScheduleDrawing)

    /// Of the line, and with it of all marks, as files have them.
    void setName(const QString& name);

    /// Draws it above those that are not raised.
    void raise();

    /// Takes what is drawn at the next `place`.
    void setPoints(std::vector<SchedulePoint> points) { m_points = std::move(points); }

    [[nodiscard]] const std::vector<SchedulePoint>& points() const { return m_points; }

    /// Puts all that is drawn where it belongs.
    /// @param locale  of the label's number
    void place(const ScheduleScale& scale, EvalDashes dashes, const QLocale& locale);

    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const;
    /// Whether any dash is seen.
    [[nodiscard]] bool showsDashes() const;

    /// @param isMain  whether its line is drawn thicker than others
    void applyStyle(const PlotStyle& style, const CurveStyle& look, bool isMain);

    [[nodiscard]] QCPGraph* line() const { return m_line; }

    /// What is drawn beside the line and comes and goes with it.
    [[nodiscard]] std::vector<QCPAbstractPlottable*> companions() const;

    /// Where a noise level is drawn at a step, in the plot's pixels: at the edge if it has no place
    /// on the scale.
    [[nodiscard]] QPointF pixelOf(int step,
                                  const NoisePoint& level,
                                  const ScheduleScale& scale) const;

  private:
    void placeLabel(const SchedulePoint& point, const ScheduleScale& scale, const QLocale& locale);

    QCPGraph *m_line, *m_evalMarks, *m_edgeMarks;  ///< the plot's, as is the label
    QCPItemText* m_edgeLabel;
    std::vector<SchedulePoint> m_points;
};

}  // namespace ld3::ui
