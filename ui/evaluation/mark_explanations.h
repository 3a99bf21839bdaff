#pragma once

#include "core/evaluation/evaluation_series.h"
#include "ui/plots/plot_style.h"

#include <QLocale>
#include <QString>

#include <vector>

class QCPGraph;
class QCustomPlot;

namespace ld3::ui {

/// Entries of a legend that say what marks mean where there are such marks: of which protocol a
/// shape is, that hollow is early, that a sign is a warning. They are no curves.
class MarkExplanations {
  public:
    explicit MarkExplanations(QCustomPlot* plot) : m_plot(plot) {}

    /// Explains the marks of a series and no others; protocols still need their names.
    /// @param withCrossed  whether curves are drawn that are `isCrossed`
    void show(const EvaluationSeries& series, bool withCrossed);
    void clear();

    /// Names the protocols of the series that is shown.
    void setNames(const EvaluationSeries& series, const QLocale& locale) const;

    void applyStyle(const PlotStyle& style);

  private:
    QCPGraph* add(const QString& text);

    QCustomPlot* m_plot;
    std::vector<QCPGraph*> m_protocols;  ///< by their numbers; none where there is but one
    QCPGraph *m_early = nullptr, *m_warning = nullptr;
};

}  // namespace ld3::ui
