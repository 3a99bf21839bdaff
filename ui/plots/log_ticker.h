#pragma once

#include "ui/plots/qcp.h"

namespace ld3::ui {

/// Ticks of a logarithmic axis that are labelled at every zoom: powers of ten where the range is
/// wide, 1-2-5 where it is narrower, even steps inside a decade. QCustomPlot's own ticker labels
/// powers of ten only and leaves narrow ranges without a number.
class LogTicker : public QCPAxisTicker {
  protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QVector<double> createSubTickVector(int subTickCount, const QVector<double>& ticks) override;
    QString getTickLabel(double tick,
                         const QLocale& locale,
                         QChar formatChar,
                         int precision) override;
};

}  // namespace ld3::ui
