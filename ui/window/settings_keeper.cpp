#include "ui/window/settings_keeper.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace ld3::ui {

namespace {

constexpr int kSoonMilliseconds = 3000;

}  // namespace

SettingsKeeper::SettingsKeeper(std::function<void()> save, QWidget* window)
    : QObject(window), m_save(std::move(save)), m_window(window), m_soon(new QTimer(this)) {
    m_soon->setObjectName(QStringLiteral("settingsTimer"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMilliseconds);
    connect(m_soon, &QTimer::timeout, this, &SettingsKeeper::saveNow);
    qApp->installEventFilter(this);
}

void SettingsKeeper::saveNow() {
    m_soon->stop();
    m_save();
}

bool SettingsKeeper::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonRelease:
        case QEvent::KeyRelease:
        case QEvent::Shortcut:
        case QEvent::Wheel:
        case QEvent::Drop:
            m_isTouched = true;
            break;
        case QEvent::Move:
        case QEvent::Resize:
            if (watched != m_window) {
                return false;
            }
            break;
        default:
            return false;
    }
    // Not begun anew: somebody who never rests is kept up with too.
    if (m_isTouched && m_window->isVisible() && !m_soon->isActive()) {
        m_soon->start();
    }
    return false;
}

}  // namespace ld3::ui
