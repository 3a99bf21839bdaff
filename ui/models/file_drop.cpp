#include "ui/models/file_drop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ld3::ui {

namespace {

/// The one local file of a drag; empty for anything else.
QString localFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

FileDrop::FileDrop(QWidget* window) : QObject(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString path = localFile(drop->mimeData());
        if (!path.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop) {
                take(path);
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void FileDrop::take(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) {
        Q_EMIT runDropped(info.absoluteFilePath());
    } else if (info.fileName() == QStringLiteral("run.json")) {
        Q_EMIT runDropped(info.absolutePath());
    } else {
        Q_EMIT modelDropped(info.absoluteFilePath());
    }
}

}  // namespace ld3::ui
