#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace ld3::ui {

/// Takes the place of the desktop, so that no browser opens.
class NoDesktop : public QObject {
    Q_OBJECT

  public:
    NoDesktop() {
        for (const QString& scheme : kSchemes) {
            QDesktopServices::setUrlHandler(scheme, this, "open");
        }
    }

    ~NoDesktop() override {
        for (const QString& scheme : kSchemes) {
            QDesktopServices::unsetUrlHandler(scheme);
        }
    }

    Q_DISABLE_COPY_MOVE(NoDesktop)

  public Q_SLOTS:

    void open(const QUrl& /*url*/) {}

  private:
    const QStringList kSchemes = {
        QStringLiteral("file"), QStringLiteral("http"), QStringLiteral("https")};
};

}  // namespace ld3::ui
