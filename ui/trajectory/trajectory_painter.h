#pragma once

#include "ui/plots/plot_style.h"
#include "ui/trajectory/trajectory_layout.h"
#include "ui/trajectory/trajectory_sheet.h"

#include <QLocale>
#include <QString>

class QPainter;

namespace ld3::ui {

/// Draws a trajectory, for the screen and for paper alike.
class TrajectoryPainter {
  public:
    /// All arguments must outlive the painter.
    TrajectoryPainter(QPainter& painter,
                      const TrajectorySheet& sheet,
                      const TrajectoryLayout& layout,
                      const PlotStyle& style,
                      const QLocale& locale);

    void paint();

  private:
    void paintColumn(int column);
    void paintPicture(const QRectF& place, const QImage& image);
    void paintLabels();
    void paintChart();
    void paintText(const QRectF& place,
                   const QString& text,
                   const QColor& color,
                   Qt::Alignment alignment = Qt::AlignCenter);
    /// Height of an error in the chart.
    [[nodiscard]] double heightOf(double error) const;

    QPainter& m_painter;
    const TrajectorySheet& m_sheet;
    const TrajectoryLayout& m_layout;
    const PlotStyle& m_style;
    const QLocale& m_locale;
};

}  // namespace ld3::ui
