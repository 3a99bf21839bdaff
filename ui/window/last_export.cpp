#include "ui/window/last_export.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QStatusBar>

namespace ld3::ui {

LastExport::LastExport(QAction* copy, QMainWindow* window)
    : QObject(window), m_copy(copy), m_window(window) {
    m_copy->setEnabled(false);
    connect(m_copy, &QAction::triggered, this, &LastExport::copy);
}

void LastExport::take(const QString& command) {
    m_command = command;
    m_copy->setEnabled(!command.isEmpty());
}

void LastExport::copy() {
    QGuiApplication::clipboard()->setText(m_command);
    m_window->statusBar()->showMessage(tr("Copied: %1", "a command line").arg(m_command));
}

}  // namespace ld3::ui
