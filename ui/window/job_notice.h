#pragma once

#include "core/queue/queued_job.h"

#include <QObject>
#include <QString>
#include <QTimer>

class QSystemTrayIcon;
class QWidget;

namespace ld3::ui {

/// Tells someone who works in another window that a job has ended: the window's entry in the task
/// bar asks for attention and, where the desktop shows messages of its tray, a message says what
/// became of it. A click on the message brings the window to the front.
class JobNotice : public QObject {
    Q_OBJECT

  public:
    explicit JobNotice(QWidget* window);

    /// Says nothing while the window or one of its own is in front, or where the job goes on later.
    void tellEnd(const QueuedJob& job);

  Q_SIGNALS:
    /// A notice was given, with these words where messages are shown.
    void told(const QString& title, const QString& text);

  private:
    [[nodiscard]] bool isInFront() const;
    void showMessage(const QString& title, const QString& text);
    void bringToFront();

    QWidget* m_window;
    QSystemTrayIcon* m_tray = nullptr;  ///< in the tray only while its message is
    QTimer m_hide;
};

}  // namespace ld3::ui
