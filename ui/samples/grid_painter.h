#pragma once

#include "ui/plots/plot_style.h"
#include "ui/samples/grid_layout.h"
#include "ui/samples/sample_sheet.h"

#include <QLocale>

class QPainter;

namespace ld3::ui {

/// Draws a sample grid, for the screen and for paper alike.
class GridPainter {
  public:
    /// All arguments must outlive the painter.
    GridPainter(QPainter& painter,
                const SampleSheet& sheet,
                const GridLayout& layout,
                const PlotStyle& style,
                const QLocale& locale);

    /// @param dotsPerUnit  > 1: cells are drawn at this resolution before, for devices whose
    /// readers
    ///                     would blur enlarged pixels, or that cannot clip
    void paintRow(int row, const GridView& view, double dotsPerUnit = 1.0);
    void paintTitles();
    void paintColorBar(double bottom);

  private:
    void paintCell(const QRectF& cell,
                   const QImage& image,
                   const GridView& view,
                   double dotsPerUnit);
    void paintText(const QRectF& place, int flags, const QString& text, const QColor& color);

    QPainter& m_painter;
    const SampleSheet& m_sheet;
    const GridLayout& m_layout;
    const PlotStyle& m_style;
    const QLocale& m_locale;
};

}  // namespace ld3::ui
