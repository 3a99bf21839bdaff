#include "ui/window/text_zoom.h"

#include <QApplication>
#include <QFont>
#include <QToolBar>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ld3::ui {

namespace {

constexpr int kAsTheDesktop = 100;
constexpr const char* kIconPx = "iconPx";  ///< property: a bar's icons beside unzoomed letters

int& presentZoom() {
    static int zoom = kAsTheDesktop;
    return zoom;
}

}  // namespace

const QVector<int>& textZooms() {
    static const QVector<int> kZooms = {80, 90, kAsTheDesktop, 110, 125, 150, 175, 200};
    return kZooms;
}

int textZoom() {
    return presentZoom();
}

void applyTextZoom(int percent) {
    static const QFont desktopFont = QApplication::font();
    const auto distance = [percent](int zoom) { return std::abs(zoom - percent); };
    const int zoom = *std::min_element(textZooms().begin(), textZooms().end(), [&](int a, int b) {
        return distance(a) < distance(b);
    });
    if (zoom == presentZoom()) {
        return;
    }
    presentZoom() = zoom;
    QFont font = desktopFont;
    const double factor = static_cast<double>(zoom) / kAsTheDesktop;
    if (font.pointSizeF() > 0.0) {
        font.setPointSizeF(factor * font.pointSizeF());
    } else {
        font.setPixelSize(static_cast<int>(std::lround(factor * font.pixelSize())));
    }
    QApplication::setFont(font);
}

void scaleToolBars(QWidget& window) {
    for (auto* bar : window.findChildren<QToolBar*>()) {
        if (!bar->property(kIconPx).isValid()) {
            bar->setProperty(kIconPx, bar->iconSize().width());
        }
        const int side = bar->property(kIconPx).toInt() * textZoom() / kAsTheDesktop;
        bar->setIconSize({side, side});
    }
}

}  // namespace ld3::ui
