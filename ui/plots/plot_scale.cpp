#include "ui/plots/plot_scale.h"

#include "ui/plots/linear_ticker.h"
#include "ui/plots/log_ticker.h"
#include "ui/plots/qcp.h"

#include <cmath>

namespace ld3::ui {

void setScale(QCPAxis* axis, bool isLogarithmic) {
    axis->setScaleType(isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(isLogarithmic ? QSharedPointer<QCPAxisTicker>(new LogTicker)
                                  : QSharedPointer<QCPAxisTicker>(new LinearTicker));
    axis->setNumberFormat(QStringLiteral("gb"));
    axis->setNumberPrecision(5);
    axis->setSubTicks(true);
}

void setCountingScale(QCPAxis* axis, bool isLogarithmic) {
    setScale(axis, isLogarithmic);
    if (isLogarithmic) {
        return;
    }
    const auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
    whole->setTickStep(1.0);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    axis->setTicker(whole);
    axis->setSubTicks(false);
}

bool hasPlace(double value, bool isLogarithmic) {
    return std::isfinite(value) && (value > 0.0 || !isLogarithmic);
}

}  // namespace ld3::ui
