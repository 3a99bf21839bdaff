#pragma once

#include "ui/samples/grid_layout.h"
#include "ui/samples/sample_sheet.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>

namespace ld3::ui {

/// The scrolling area of a sample grid. Ctrl and the wheel zoom all pictures about the pixel under
/// the mouse, dragging moves them, a double click shows them whole; so do the keys +, - and 0, and
/// arrows with Ctrl. Arrows with Shift go from pixel to pixel, Page Up and Page Down with Shift to
/// the same one of another sample; it is marked until Escape, and read out while the mouse is at no
/// pixel. Teacher and student stand side by side or on both sides of a line, which is dragged,
/// or moved by Left and Right; while the space bar is held they change places.
class SampleCanvas : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit SampleCanvas(QWidget* parent = nullptr);

    void setSheet(SampleSheet sheet);
    /// Changes how the same pictures are shown, or what is known of them.
    void changeSheet(const std::function<void(SampleSheet&)>& change);

    [[nodiscard]] const SampleSheet& sheet() const { return m_sheet; }

    /// Sentence shown instead of pictures while the sheet is empty.
    void setMessage(const QString& message);

    [[nodiscard]] const GridView& view() const { return m_view; }

    void setView(const GridView& view);

    [[nodiscard]] const PairView& pair() const { return m_pair; }

    void setSplit(bool isSplit);

    /// Where the line of split cells is, as `PairView` has it.
    void moveLine(double share);

    /// Teacher and student have changed places, for as long as a key is held.
    void flip(bool isFlipped);

    /// Place of a cell in the viewport.
    [[nodiscard]] QRectF cellRect(int row, SampleColumn column) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// The pixel that is read out in words; empty where there is none.
    void pointed(const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Other pictures are under the mouse.
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    void layOut();
    /// The cell whose line is at a place, if there is one.
    [[nodiscard]] std::optional<QRectF> lineAt(const QPointF& place) const;
    void zoomAbout(double factor, const QPointF& place);
    /// The same from the keyboard: about the chosen pixel, or the middle.
    void zoomByKey(double factor);
    bool takeArrow(const QKeyEvent& event);
    /// Goes on by so many pixels and rows, from the pixel that is read out or the middle.
    void choosePixel(const QPoint& by, int rows);
    void scrollTo(int row);
    /// Reads out what is under the mouse, else the chosen pixel, also where it is the same place of
    /// other pictures.
    void point();
    [[nodiscard]] QPointF scrolled(const QPointF& place) const;

    SampleSheet m_sheet;
    GridLayout m_layout;
    GridView m_view;
    PairView m_pair;
    QString m_message;
    QPointF m_mouse = {-1.0, -1.0};      ///< in the viewport; negative: it is elsewhere
    std::optional<GridPixel> m_chosen;   ///< by keys
    std::optional<GridPixel> m_pointed;  ///< what is read out
    std::optional<QPointF> m_dragFrom;
    std::optional<QRectF> m_lineCell;  ///< whose line is being dragged
};

}  // namespace ld3::ui
