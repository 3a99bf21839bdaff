#pragma once

#include <QString>
#include <QStringList>
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

    /// Whether these files may be written: none is there, or the user agrees to replace them; the
    /// same are asked about once.
    [[nodiscard]] bool mayWrite(const QStringList& files);

    /// What is written there next is something else: it is to be asked again.
    void forgetAgreement();

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
    QStringList m_agreed;  ///< files that may be replaced
    int m_forgotten = 0;   ///< how often an agreement was forgotten
};

}  // namespace ld3::ui
