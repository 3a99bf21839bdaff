#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMainWindow;

namespace ld3::ui {

/// Remembers the command line that writes the same as the last export of the window, and copies it
/// when the command for that is called.
class LastExport : public QObject {
    Q_OBJECT

  public:
    /// @param copy    the command; enabled as soon as there is something to copy
    /// @param window  parent, and where the copying is said
    LastExport(QAction* copy, QMainWindow* window);

    [[nodiscard]] const QString& command() const { return m_command; }

    /// @param command  one line or more; empty: it is not known how `ld3` would do it
    void take(const QString& command);

  private:
    void copy();

    QAction* m_copy;
    QMainWindow* m_window;
    QString m_command;
};

}  // namespace ld3::ui
