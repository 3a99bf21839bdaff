#pragma once

#include "ui/plots/qcp.h"

namespace ld3::ui {

/// Ticks of a logarithmic axis that are labelled at every zoom: powers of ten where the range is
/// wide, 1-2-5 where it is narrower, even steps inside a decade. QCustomPlot's own ticker labels
/// powers of ten only and leaves narrow ranges without a number. On an axis that stands upright,
/// labels that would lie on the one below are left out.
class LogTicker : public QCPAxisTicker {
  public:
    /// @param axis  whose ticks these are, owner of this; null: none is left out
    explicit LogTicker(const QCPAxis* axis = nullptr) : m_axis(axis) {}

  protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QVector<double> createSubTickVector(int subTickCount, const QVector<double>& ticks) override;
    QVector<QString> createLabelVector(const QVector<double>& ticks,
                                       const QLocale& locale,
                                       QChar formatChar,
                                       int precision) override;
    QString getTickLabel(double tick,
                         const QLocale& locale,
                         QChar formatChar,
                         int precision) override;

  private:
    const QCPAxis* m_axis;
};

}  // namespace ld3::ui
