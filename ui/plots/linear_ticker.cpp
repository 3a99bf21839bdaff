#include "ui/plots/linear_ticker.h"

namespace ld3::ui {

QVector<double> LinearTicker::createTickVector(double tickStep, const QCPRange& range) {
    return asDecimals(QCPAxisTicker::createTickVector(tickStep, range));
}

QVector<double> asDecimals(QVector<double> ticks) {
    constexpr int kDigits = 12;  // more than a label has, fewer than a double
    for (double& tick : ticks) {
        tick = QString::number(tick, 'g', kDigits).toDouble();
    }
    return ticks;
}

}  // namespace ld3::ui
