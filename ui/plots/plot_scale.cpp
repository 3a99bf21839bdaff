#include "ui/plots/plot_scale.h"

#include "ui/plots/linear_ticker.h"
#include "ui/plots/log_ticker.h"
#include "ui/plots/qcp.h"

#include <algorithm>
#include <cmath>

namespace ld3::ui {

namespace {

/// Ticks at whole numbers only. Unlike QCPAxisTickerFixed it finds few of them in any range.
class WholeTicker : public QCPAxisTicker {
  protected:
    double getTickStep(const QCPRange& range) override {
        return std::max(1.0, std::ceil(QCPAxisTicker::getTickStep(range)));
    }
};

}  // namespace

void setScale(QCPAxis* axis, bool isLogarithmic) {
    axis->setScaleType(isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(isLogarithmic ? QSharedPointer<QCPAxisTicker>(new LogTicker(axis))
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
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new WholeTicker));
    axis->setSubTicks(false);
}

bool hasPlace(double value, bool isLogarithmic) {
    return std::isfinite(value) && (value > 0.0 || !isLogarithmic);
}

}  // namespace ld3::ui
