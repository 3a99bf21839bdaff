#pragma once

#include "ui/trajectory/trajectory_layout.h"
#include "ui/trajectory/trajectory_sheet.h"

#include <QAbstractScrollArea>

#include <optional>

namespace ld3::ui {

/// The scrolling area in which a trajectory is drawn; the column under the mouse is marked and read
/// out.
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
    /// The column under the mouse in words; empty where there is none.
    void pointed(const QString& words);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    void layOut();
    void point(std::optional<int> column);
    [[nodiscard]] QPointF offset() const;
    [[nodiscard]] QString inWords(int column) const;

    TrajectorySheet m_sheet;
    TrajectoryLayout m_layout;
    QString m_message;
    std::optional<int> m_pointed;
};

}  // namespace ld3::ui
