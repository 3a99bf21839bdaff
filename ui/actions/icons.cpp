#include "ui/actions/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// In a static library the linker drops resources that nobody names. Must stand outside namespaces.
static void registerIcons() {
    Q_INIT_RESOURCE(ui);
}

namespace ld3::ui {

namespace {

QByteArray readIcon(const QString& name) {
    static const bool registered = (registerIcons(), true);
    Q_UNUSED(registered);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addPixmaps(QIcon& icon, const QByteArray& svg, QIcon::Mode mode) {
    QSvgRenderer renderer(svg);
    for (const int size : {16, 24, 32, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap, mode);
    }
}

}  // namespace

QIcon makeIcon(const QString& name, const QPalette& palette) {
    const QByteArray svg = readIcon(name);
    QIcon icon;
    if (svg.isEmpty()) {
        return icon;
    }
    const auto coloured = [&](QPalette::ColorGroup group) {
        QByteArray copy = svg;
        return copy.replace("currentColor",
                            palette.color(group, QPalette::ButtonText).name().toLatin1());
    };
    addPixmaps(icon, coloured(QPalette::Active), QIcon::Normal);
    addPixmaps(icon, coloured(QPalette::Disabled), QIcon::Disabled);
    return icon;
}

QIcon programIcon() {
    QIcon icon;
    addPixmaps(icon, readIcon(QStringLiteral("ld3")), QIcon::Normal);
    return icon;
}

}  // namespace ld3::ui
