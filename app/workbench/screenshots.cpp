#include "app/workbench/screenshots.h"

#include "core/base/error.h"

#include <QDir>
#include <QDockWidget>
#include <QEventLoop>
#include <QMainWindow>
#include <QTimer>

namespace ld3 {

namespace {

/// Time for layouts, animated docks and the plots' delayed drawing.
constexpr int kSettleMilliseconds = 400;
/// For what panels compute in the background once they are seen.
constexpr int kComputeMilliseconds = 4000;

void settle(int milliseconds = kSettleMilliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void bringUp(QDockWidget& dock) {
    dock.show();
    dock.raise();
    settle();
}

void savePicture(QWidget& widget, const QString& file) {
    if (!widget.grab().save(file)) {
        throw Error(ErrorCode::Io,
                    "the screenshot cannot be written",
                    file.toStdString(),
                    "choose another place; files end with .png");
    }
}

}  // namespace

void saveScreenshot(QMainWindow& window, const QString& file) {
    savePicture(window, file);
}

void saveScreenshots(QMainWindow& window, const QString& folder) {
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        throw Error(ErrorCode::Io,
                    "the folder of the screenshots cannot be made",
                    folder.toStdString(),
                    "choose another place");
    }
    settle();
    savePicture(window, target.filePath(QStringLiteral("window.png")));
    savePicture(*window.centralWidget(), target.filePath(QStringLiteral("centre.png")));
    const auto docks = window.findChildren<QDockWidget*>();
    for (auto* dock : docks) {
        bringUp(*dock);
    }
    settle(kComputeMilliseconds);
    for (auto* dock : docks) {
        bringUp(*dock);
        const QString name = dock->objectName().remove(QStringLiteral("Dock"));
        savePicture(*dock, target.filePath(name + QStringLiteral(".png")));
    }
}

}  // namespace ld3
