#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

#include <string>

// Questions to all widgets of a window.

namespace ld3::ui::testing {

/// Inside of a composed widget of Qt: its owner speaks for it.
inline bool isPartOfAnother(const QWidget* widget) {
    for (const QWidget* owner = widget->parentWidget(); owner != nullptr;
         owner = owner->parentWidget()) {
        if (qobject_cast<const QComboBox*>(owner) != nullptr ||
            qobject_cast<const QAbstractSpinBox*>(owner) != nullptr ||
            qobject_cast<const QLineEdit*>(owner) != nullptr ||
            qobject_cast<const QAbstractItemView*>(owner) != nullptr) {
            return true;
        }
    }
    return false;
}

/// Takes a value from the user.
inline bool isInput(const QWidget* widget) {
    if (isPartOfAnother(widget) || widget->objectName().startsWith(QStringLiteral("qt_"))) {
        return false;
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto* list = qobject_cast<const QAbstractItemView*>(widget);
    return qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QSlider*>(widget) != nullptr ||
           qobject_cast<const QKeySequenceEdit*>(widget) != nullptr ||
           (list != nullptr && list->inherits("QListWidget")) ||
           (button != nullptr && button->isCheckable());
}

/// Calls a command that the menus have too.
inline bool isCommandButton(const QWidget* widget) {
    const auto* button = qobject_cast<const QToolButton*>(widget);
    return button != nullptr && button->defaultAction() != nullptr;
}

/// What a screen reader says: its own text, that of a label beside it, or the name given.
inline QString spokenName(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return button->text();
    }
    if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
        return bar->tabText(bar->currentIndex());
    }
    for (const auto* label : widget->window()->findChildren<QLabel*>()) {
        if (label->buddy() == widget) {
            return label->text();
        }
    }
    return {};
}

/// For messages.
inline std::string described(const QWidget* widget) {
    std::string text;
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        text += std::string(widget->metaObject()->className()) + " \"" +
                widget->objectName().toStdString() + "\" in ";
    }
    return text + "the window";
}

/// Those that the user can reach by Tab now.
inline QList<QWidget*> tabStops(const QWidget& window) {
    QList<QWidget*> stops;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            widget->focusProxy() == nullptr && !isPartOfAnother(widget)) {
            stops.append(widget);
        }
    }
    return stops;
}

}  // namespace ld3::ui::testing
