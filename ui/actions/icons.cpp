#include "ui/actions/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

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

/// Draws an SVG anew at each size that is asked for: crisp beside letters of any size, and on
/// screens of any density.
class SvgIcon : public QIconEngine {
  public:
    SvgIcon(QByteArray normal, QByteArray disabled, QByteArray selected)
        : m_normal(std::move(normal)),
          m_disabled(std::move(disabled)),
          m_selected(std::move(selected)) {}

    void paint(QPainter* painter,
               const QRect& rect,
               QIcon::Mode mode,
               QIcon::State state) override {
        Q_UNUSED(state);
        const double density = painter->device()->devicePixelRatioF();
        QPixmap drawn = draw((QSizeF(rect.size()) * density).toSize(), mode);
        drawn.setDevicePixelRatio(density);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        Q_UNUSED(state);
        return draw(size, mode);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SvgIcon(*this); }

    [[nodiscard]] QString key() const override { return QStringLiteral("ld3-svg"); }

    bool isNull() override { return false; }

  private:
    [[nodiscard]] QPixmap draw(const QSize& size, QIcon::Mode mode) const {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(mode == QIcon::Disabled   ? m_disabled
                     : mode == QIcon::Selected ? m_selected
                                               : m_normal)
            .render(&painter);
        return pixmap;
    }

    QByteArray m_normal, m_disabled, m_selected;
};

}  // namespace

QIcon makeIcon(const QString& name, const QPalette& palette) {
    const QByteArray svg = readIcon(name);
    if (svg.isEmpty()) {
        return {};
    }
    const auto coloured = [&](QPalette::ColorGroup group, QPalette::ColorRole role) {
        QByteArray copy = svg;
        return copy.replace("currentColor", palette.color(group, role).name().toLatin1());
    };
    return QIcon(new SvgIcon(coloured(QPalette::Active, QPalette::ButtonText),
                             coloured(QPalette::Disabled, QPalette::ButtonText),
                             coloured(QPalette::Active, QPalette::HighlightedText)));
}

QIcon programIcon() {
    const QByteArray svg = readIcon(QStringLiteral("ld3"));
    return QIcon(new SvgIcon(svg, svg, svg));
}

}  // namespace ld3::ui
