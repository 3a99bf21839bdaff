#pragma once

#include "ui/samples/sample_sheet.h"

#include <QFont>
#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

#include <optional>
#include <vector>

namespace ld3::ui {

/// Which part of every picture is seen.
struct GridView {
    double zoom = 1.0;            ///< >= 1; 1 shows the whole picture
    QPointF center = {0.5, 0.5};  ///< in the middle of the cell, as a share of width and height

    /// The same with zoom and centre kept within the picture.
    [[nodiscard]] GridView clamped() const;

    /// The same, moved no further than it takes to see a pixel of pictures of this size.
    [[nodiscard]] GridView showing(const QPoint& pixel, const QSize& picture) const;
};

/// How teacher and student stand to each other.
struct PairView {
    bool isSplit = false;    ///< in one cell: the teacher left of a line, the student right of it
    double line = 0.5;       ///< where, as a share of the cell's width, [0, 1]
    bool isFlipped = false;  ///< they have changed places, for as long as a key is held

    /// What is drawn in the place of a column.
    [[nodiscard]] SampleColumn shownFor(SampleColumn column) const;
};

/// One pixel of one cell.
struct GridPixel {
    int row = 0;
    SampleColumn column = SampleColumn::Teacher;
    int x = 0, y = 0;

    friend bool operator==(const GridPixel&, const GridPixel&) = default;
};

/// Where everything in a sample grid stands: a row of titles, row labels to the left, a colour bar
/// to the right, and between them rows of three cells, or of two where teacher and student share
/// one. The same for screen and paper.
class GridLayout {
  public:
    GridLayout() = default;

    /// @param font         of all text, with a size in pixels
    /// @param mostHeight   cells are no higher than this; 0: no limit
    /// @param isSplit      teacher and student share a cell
    /// @param namesLpips   labels have a line for it
    GridLayout(double width,
               double mostHeight,
               const QSize& picture,
               int rows,
               const QFont& font,
               bool isSplit = false,
               bool namesLpips = false);

    /// The columns that have a cell of their own; where it is shared, the student's.
    [[nodiscard]] std::vector<SampleColumn> columns() const;

    [[nodiscard]] int rowCount() const { return m_rows; }

    [[nodiscard]] double headerHeight() const { return m_header; }

    [[nodiscard]] double rowHeight() const;

    [[nodiscard]] QSizeF cellSize() const { return m_cell; }

    [[nodiscard]] QSizeF size() const;

    [[nodiscard]] QRectF titleRect(SampleColumn column) const;
    [[nodiscard]] QRectF labelRect(int row) const;
    [[nodiscard]] QRectF cellRect(int row, SampleColumn column) const;
    /// The colour bar without its numbers, from below the titles to `bottom`.
    [[nodiscard]] QRectF barRect(double bottom) const;
    /// Where the bar's unit is written upwards, right of the numbers.
    [[nodiscard]] QRectF barUnitRect(double bottom) const;

    /// Where the whole picture of a cell would be if nothing were cut off.
    [[nodiscard]] QRectF pictureRect(const QRectF& cell, const GridView& view) const;
    /// The pixel at a place, if there is one.
    [[nodiscard]] std::optional<GridPixel> pixelAt(const QPointF& place,
                                                   const GridView& view) const;
    [[nodiscard]] QRectF pixelRect(const GridPixel& pixel, const GridView& view) const;

  private:
    int m_rows = 0;
    bool m_isSplit = false;
    QSize m_picture;
    QSizeF m_cell;
    QSizeF m_label;
    double m_width = 0.0, m_header = 0.0, m_gap = 0.0, m_bar = 0.0, m_number = 0.0, m_unit = 0.0;
};

}  // namespace ld3::ui
