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
    /// @param view, pair  what part of the pictures is drawn, and how they stand
    GridPainter(QPainter& painter,
                const SampleSheet& sheet,
                const GridLayout& layout,
                const GridView& view,
                const PairView& pair,
                const PlotStyle& style,
                const QLocale& locale);

    /// @param dotsPerUnit  > 1: cells are drawn at this resolution before, for devices whose
    /// readers
    ///                     would blur enlarged pixels, or that cannot clip
    void paintRow(int row, double dotsPerUnit = 1.0);
    void paintTitles();
    /// Outlines a pixel in all cells of its row: where it is large enough, else only if it is
    /// chosen.
    void paintPixel(const GridPixel& pixel, bool isChosen);
    void paintColorBar(double bottom);

  private:
    void paintCell(int row, SampleColumn column, double dotsPerUnit);
    /// The pictures of a cell whose upper left corner is at `cell`.
    void drawCell(QPainter& painter, int row, SampleColumn column, const QRectF& cell) const;
    void paintNumbers(int row, SampleColumn column);
    /// Values of one pixel, one a line.
    [[nodiscard]] QString numbersOf(int row, SampleColumn column, int x, int y) const;
    void paintLine(const QRectF& cell);
    /// What the numbers at the colour bar mean, and whether they were chosen.
    void paintUnit(const QRectF& place);
    void paintText(const QRectF& place, int flags, const QString& text, const QColor& color);

    QPainter& m_painter;
    const SampleSheet& m_sheet;
    const GridLayout& m_layout;
    const GridView& m_view;
    const PairView& m_pair;
    const PlotStyle& m_style;
    const QLocale& m_locale;
};

}  // namespace ld3::ui
