#pragma once

#include "ui/plots/plot_style.h"

class QCPGraph;
class QCustomPlot;
class QString;

namespace ld3::ui {

/// The entry of a plot's legend that explains dashes beside markers. It stands last where it is
/// shown after all others have been added.
class DashEntry {
  public:
    /// Adds it hidden.
    /// @param plot  owns what it is made of, and must outlive it
    explicit DashEntry(QCustomPlot* plot);

    /// @returns whether that is a change
    bool setShown(bool isShown);

    void setName(const QString& name);
    void applyStyle(const PlotStyle& style);

  private:
    QCPGraph* m_graph;  ///< without data
};

}  // namespace ld3::ui
