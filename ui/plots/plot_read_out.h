#pragma once

#include <QString>

class QBoxLayout;
class QFontMetrics;
class QLabel;
class QWidget;

namespace ld3::ui {

/// The two lines below a plot: one tells what is under the mouse, the other one what curves have at
/// pinned cursors, and is there only while some are pinned.
class PlotReadOut {
  public:
    /// @param parent  owns the lines
    explicit PlotReadOut(QWidget* parent);

    /// Puts the lines below what the column has already.
    void addTo(QBoxLayout* column);

    /// Whether there are any lines.
    void setShown(bool isShown);

    /// What is under the mouse now, or the text for when there is nothing.
    [[nodiscard]] QString text() const;

    /// @param description  of what is under the mouse; empty: nothing is
    void tell(const QString& description);

    /// What is told while nothing is under the mouse.
    void setIdleText(const QString& text);

    /// What the line is for, in a pale color while there is nothing to tell.
    void setHint(const QString& hint);

    [[nodiscard]] QString cursorText() const;

    /// @param text  empty: no cursor is pinned
    void tellCursors(const QString& text);

    /// Gives the first line as many rows as it needs at a width.
    void adaptHeight(int widthPx, const QFontMetrics& metrics);

  private:
    void show();

    QLabel *m_line, *m_cursorLine;
    QString m_told, m_idleText, m_hint;
    bool m_isShown = true;
};

}  // namespace ld3::ui
