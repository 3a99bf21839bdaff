#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;

namespace ld3::ui {

/// A line for a path or name, with a button to browse; files can be dropped on it.
class PathEdit : public QWidget {
    Q_OBJECT

  public:
    /// Whether a file is read or written.
    enum class Mode { Open, Save };

    /// @param dialogTitle  of the file dialog
    /// @param filter       of the file dialog, as QFileDialog wants it
    PathEdit(const QString& dialogTitle,
             const QString& filter,
             Mode mode = Mode::Open,
             QWidget* parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    void setPlaceholder(const QString& text);

    /// The line itself, for tests and buddies.
    [[nodiscard]] QLineEdit* line() const { return m_line; }

  Q_SIGNALS:
    /// The user finished typing, browsed or dropped a file.
    void pathChosen(const QString& path);

  private:
    void browse();
    void choose(const QString& path);
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    QString m_dialogTitle, m_filter, m_last;
    Mode m_mode;
    QLineEdit* m_line;
};

}  // namespace ld3::ui
