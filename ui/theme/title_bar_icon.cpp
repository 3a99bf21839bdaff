#include "ui/theme/title_bar_icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace ld3::ui {

namespace {

/// Lines in a square whose side is 1.
QPainterPath linesOf(TitleBarIcon which) {
    QPainterPath lines;
    switch (which) {
        case TitleBarIcon::Close:
            lines.moveTo(0.25, 0.25);
            lines.lineTo(0.75, 0.75);
            lines.moveTo(0.75, 0.25);
            lines.lineTo(0.25, 0.75);
            break;
        case TitleBarIcon::Detach:
            lines.addRect(0.22, 0.40, 0.38, 0.38);
            lines.moveTo(0.40, 0.40);
            lines.lineTo(0.40, 0.22);
            lines.lineTo(0.78, 0.22);
            lines.lineTo(0.78, 0.60);
            lines.lineTo(0.60, 0.60);
            break;
    }
    return lines;
}

class LinesEngine : public QIconEngine {
  public:
    explicit LinesEngine(TitleBarIcon which) : m_which(which) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        constexpr double kStroke = 0.09;  // of the side
        const int side = std::min(rect.width(), rect.height());
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center() - QPoint(side - 1, side - 1) / 2);
        painter->scale(side, side);
        painter->setPen(QPen(QApplication::palette().color(group, QPalette::WindowText), kStroke));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(linesOf(m_which));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LinesEngine(m_which); }

  private:
    TitleBarIcon m_which;
};

}  // namespace

QIcon titleBarIcon(TitleBarIcon which) {
    return QIcon(new LinesEngine(which));
}

}  // namespace ld3::ui
