#pragma once

#include "ui/plots/plot_style.h"
#include "ui/plots/schedule_scale.h"

class QCPGraph;
class QCustomPlot;

namespace ld3::ui {

class ScheduleDrawing;

/// What is shown of a draft beside its curve.
struct DraftMarks {
    int first = -1, last = -1;   ///< the chosen steps; -1: none
    bool showsAllEvals = false;  ///< dashes of eval times also where they equal their times
};

/// Rings around the chosen steps of a draft in a plot.
class DraftRings {
  public:
    /// @param plot  owns what they are made of, and must outlive them
    explicit DraftRings(QCustomPlot* plot);

    /// @param draft  the draft's drawing; null, or hidden: there are no rings
    void place(const ScheduleDrawing* draft, const DraftMarks& marks, const ScheduleScale& scale);

    void applyStyle(const PlotStyle& style);

  private:
    QCPGraph* m_graph;
};

}  // namespace ld3::ui
