#pragma once

#include "ui/trajectory/trajectory_layout.h"
#include "ui/trajectory/trajectory_sheet.h"

#include <QAbstractScrollArea>

#include <optional>

namespace ld3::ui {

/// The scrolling area in which a trajectory is drawn; the column under the mouse is marked and read
/// out. So is, while the mouse is elsewhere, the one that keys went to: Left and Right, Home and
/// End; Escape puts it away.
class TrajectoryCanvas : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit TrajectoryCanvas(QWidget* parent = nullptr);

    void setSheet(TrajectorySheet sheet);

    [[nodiscard]] const TrajectorySheet& sheet() const { return m_sheet; }

    /// Sentence shown while the sheet is empty.
    void setMessage(const QString& message);

    [[nodiscard]] const QString& message() const { return m_message; }

    /// Place of a column in the viewport.
    [[nodiscard]] QRectF columnRect(int column) const;
    [[nodiscard]] QRectF pictureRect(TrajectoryRow row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    /// The column that is read out in words; empty where there is none.
    void pointed(const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    void layOut();
    /// The mouse is over another column. @param column  nothing: over none
    void point(std::optional<int> column);
    /// Goes to a column by key. @param column  nothing: puts the mark away
    void choose(std::optional<int> column);
    /// The column that a key leads to; nothing: it is no such key.
    [[nodiscard]] std::optional<int> columnOf(const QKeyEvent& event) const;

    /// The column that is read out.
    [[nodiscard]] std::optional<int> shown() const { return m_pointed ? m_pointed : m_chosen; }

    void tell();
    void scrollTo(int column);
    [[nodiscard]] QPointF offset() const;
    [[nodiscard]] QString inWords(int column) const;

    TrajectorySheet m_sheet;
    TrajectoryLayout m_layout;
    QString m_message;
    std::optional<int> m_pointed;  ///< by the mouse
    std::optional<int> m_chosen;   ///< by keys
};

}  // namespace ld3::ui
