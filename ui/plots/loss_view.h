#pragma once

#include "ui/plots/loss_series.h"

class QCustomPlot;

namespace ld3::ui {

/// How losses are looked at: what is counted to the right, on which scales, and how smooth.
struct LossView {
    LossAxis axis = LossAxis::Iteration;
    bool isLogarithmic = true;
    bool isLogarithmicAcross = false;  ///< what is counted to the right
    double smoothing = 0.0;            ///< what came before in each running mean, [0, 1); 0: none

    /// Where a point is drawn along the axis; below everything where the scale has no place for it.
    [[nodiscard]] double across(const LossPoint& point) const;

    /// Where a loss is drawn, likewise.
    [[nodiscard]] double up(double loss) const;

    /// Gives a plot's axes their scales.
    void scale(QCustomPlot& plot) const;
};

}  // namespace ld3::ui
