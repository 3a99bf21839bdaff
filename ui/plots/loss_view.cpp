#include "ui/plots/loss_view.h"

#include "ui/plots/axis_range.h"
#include "ui/plots/plot_scale.h"
#include "ui/plots/qcp.h"

#include <algorithm>

namespace ld3::ui {

double LossView::across(const LossPoint& point) const {
    const double x = point.at(axis);
    return isLogarithmicAcross ? std::max(x, kBelowEverything) : x;
}

double LossView::up(double loss) const {
    return isLogarithmic ? std::max(loss, kBelowEverything) : loss;
}

void LossView::scale(QCustomPlot& plot) const {
    setScale(plot.yAxis, isLogarithmic);
    if (axis == LossAxis::Seconds) {
        setScale(plot.xAxis, isLogarithmicAcross);
    } else {
        setCountingScale(plot.xAxis, isLogarithmicAcross);
    }
}

}  // namespace ld3::ui
