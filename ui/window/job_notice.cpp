#include "ui/window/job_notice.h"

#include "ui/actions/icons.h"
#include "ui/i18n/core_text.h"
#include "ui/jobs/job_text.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace ld3::ui {

namespace {

constexpr int kMessageMilliseconds = 10'000;

}  // namespace

JobNotice::JobNotice(QWidget* window) : QObject(window), m_window(window) {
    m_hide.setSingleShot(true);
    m_hide.setInterval(2 * kMessageMilliseconds);
}

void JobNotice::tellEnd(const QueuedJob& job) {
    if (!job.hasEnded() || isInFront()) {
        return;
    }
    const QString title = tr("LD3 Workbench: %1", "state of a job").arg(jobStateText(job.state));
    QString text = jobTitle(job);
    if (job.state == JobState::Failed && !job.message.empty()) {
        text += u'\n' + coreText(job.message);
    }
    QApplication::alert(m_window);
    showMessage(title, text);
    Q_EMIT told(title, text);
}

bool JobNotice::isInFront() const {
    for (const QWidget* widget = QApplication::activeWindow(); widget != nullptr;
         widget = widget->parentWidget()) {
        if (widget == m_window) {
            return !m_window->isMinimized();
        }
    }
    return false;
}

void JobNotice::showMessage(const QString& title, const QString& text) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(programIcon(), this);
        m_tray->setToolTip(tr("LD3 Workbench"));
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &JobNotice::bringToFront);
        connect(m_tray, &QSystemTrayIcon::activated, this, &JobNotice::bringToFront);
        connect(&m_hide, &QTimer::timeout, m_tray, &QSystemTrayIcon::hide);
    }
    m_tray->show();
    m_tray->showMessage(title, text, programIcon(), kMessageMilliseconds);
    m_hide.start();
}

void JobNotice::bringToFront() {
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_tray->hide();
}

}  // namespace ld3::ui
