#pragma once

#include "ui/plots/qcp.h"

namespace ld3::ui {

/// Even ticks at exactly the numbers that their labels say. QCustomPlot's own multiply the step, so
/// that three times 0.1 lies beyond a range that ends at 0.3 and is not drawn.
class LinearTicker : public QCPAxisTicker {
  protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
};

/// The nearest numbers with few decimal digits.
[[nodiscard]] QVector<double> asDecimals(QVector<double> ticks);

}  // namespace ld3::ui
