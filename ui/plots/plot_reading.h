#pragma once

#include "ui/plots/plot_cursors.h"

#include <optional>

namespace ld3::ui {

class PlotCurves;
class PlotReadOut;

/// What is read along the axis of a plot: the place that the mouse or the keys are at, the pinned
/// cursors, and what curves have there.
class PlotReading {
  public:
    /// All of these must outlive this.
    /// @param edgeAxis  with range [0, 1] from bottom to top
    PlotReading(QCustomPlot* plot,
                QCPAxis* edgeAxis,
                const PlotCurves* curves,
                PlotReadOut* readOut);

    [[nodiscard]] const PlotCursors& cursors() const { return m_cursors; }

    /// The place along the axis, if any.
    [[nodiscard]] std::optional<double> here() const { return m_here; }

    /// Draws an upright line at the place.
    void setPointerShown(bool isShown) { m_showsPointer = isShown; }

    /// @returns whether it is another place than before
    bool setHere(std::optional<double> x);

    /// Tells what curves have at a place that the keys went to, and draws a line there even where
    /// the mouse has none.
    void tellAt(double x);

    void setPins(const PlotCursors::Pins& pins);

    /// Tells what the lifted curve, else all, have at the pinned cursors; to be called when curves
    /// have changed.
    void tellPins();

    /// Puts what curves have at the pinned cursors, or else at a place, on the clipboard as a
    /// table.
    void copyValues(std::optional<double> place) const;

    void applyStyle(const PlotStyle& style) { m_cursors.applyStyle(style); }

  private:
    QCustomPlot* m_plot;
    const PlotCurves* m_curves;
    PlotReadOut* m_readOut;
    PlotCursors m_cursors;
    std::optional<double> m_here;
    bool m_showsPointer = false;
};

}  // namespace ld3::ui
