#include "ui/plots/plot_ranges.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/qcp.h"

namespace ld3::ui {

namespace {

QCPRange limited(const QCPAxis& axis, const AxisLimits& limits) {
    constexpr int kDigits = 6;
    const QCPRange fitted = axis.range();
    const double low = limits.low.value_or(fitted.lower);
    const double high = limits.high.value_or(fitted.upper);
    const bool isLogarithmic = axis.scaleType() == QCPAxis::stLogarithmic;
    if (!(low < high) || (isLogarithmic && !(low > 0.0)) || !QCPRange::validRange(low, high)) {
        const bool isAcross = axis.orientation() == Qt::Horizontal;
        throw Error(ErrorCode::InvalidArgument,
                    isLogarithmic ? "impossible range of a logarithmic axis"
                                  : "impossible range of an axis",
                    std::string(isAcross ? "x from " : "y from ") + numberText(low, kDigits) +
                        " to " + numberText(high, kDigits),
                    isLogarithmic ? "let it begin above 0 and end above its beginning"
                                  : "let it end above its beginning");
    }
    return {low, high};
}

}  // namespace

void fixRanges(PlotWidget& plot, const AxisLimits& across, const AxisLimits& up) {
    if (across.isEmpty() && up.isEmpty()) {
        return;
    }
    const QCPRange x = limited(*plot.plot().xAxis, across);
    const QCPRange y = limited(*plot.plot().yAxis, up);
    plot.restoreRangeState(
        {static_cast<int>(RangeMode::Fixed), x.lower, x.upper, y.lower, y.upper});
}

}  // namespace ld3::ui
