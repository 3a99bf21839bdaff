#include "ui/window/screen_keeper.h"

#include <QApplication>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace ld3::ui {

namespace {

/// Of the upper edge of a window, that must be seen to grasp it.
constexpr int kEdgeHeight = 24, kEdgeWidth = 80;
/// A desktop moves windows itself, after it has told of the change.
constexpr int kSettleMilliseconds = 300;

QList<QRect> usableScreens() {
    QList<QRect> areas;
    const auto screens = QGuiApplication::screens();  // the main one first
    for (const QScreen* screen : screens) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

int areaOf(const QRect& rectangle) {
    return rectangle.isEmpty() ? 0 : rectangle.width() * rectangle.height();
}

}  // namespace

QRect placeOnScreens(const QRect& frame, const QList<QRect>& screens) {
    if (screens.isEmpty()) {
        return frame;
    }
    const QRect edge(frame.topLeft(), QSize(frame.width(), kEdgeHeight));
    const QSize needed(std::min(kEdgeWidth, frame.width()), kEdgeHeight / 2);
    const bool canBeGrasped = std::any_of(screens.begin(), screens.end(), [&](const QRect& screen) {
        const QRect seen = edge.intersected(screen);
        return seen.width() >= needed.width() && seen.height() >= needed.height();
    });
    if (canBeGrasped) {
        return frame;
    }
    const QRect screen =
        *std::max_element(screens.begin(), screens.end(), [&](const QRect& a, const QRect& b) {
            return areaOf(a.intersected(frame)) < areaOf(b.intersected(frame));
        });
    QRect place(QPoint(), frame.size().boundedTo(screen.size()));
    place.moveCenter(screen.center());
    return place;
}

ScreenKeeper::ScreenKeeper(QWidget* window) : QObject(window), m_window(window) {
    for (const auto signal : {&QGuiApplication::screenRemoved,
                              &QGuiApplication::primaryScreenChanged,
                              &QGuiApplication::screenAdded}) {
        connect(qApp, signal, this, &ScreenKeeper::lookSoon);
    }
    lookSoon();  // places that were remembered
}

void ScreenKeeper::lookSoon() {
    QTimer::singleShot(kSettleMilliseconds, this, [this] { bringBack(usableScreens()); });
}

void ScreenKeeper::bringBack(const QList<QRect>& screens) {
    QList<QWidget*> windows = {m_window};
    const auto inside = m_window->findChildren<QWidget*>();
    std::copy_if(
        inside.begin(), inside.end(), std::back_inserter(windows), [](const QWidget* each) {
            return each->isWindow() && each->windowType() != Qt::Popup &&
                   each->windowType() != Qt::ToolTip;
        });
    for (QWidget* window : windows) {
        if (!window->isVisible() || window->isMaximized() || window->isFullScreen()) {
            continue;  // the desktop itself sees to these
        }
        const QRect frame = window->frameGeometry();
        const QRect place = placeOnScreens(frame, screens);
        if (place != frame) {
            window->resize(window->size() + place.size() - frame.size());
            window->move(place.topLeft());
        }
    }
}

}  // namespace ld3::ui
