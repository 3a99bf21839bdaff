#include "ui/window/message_text.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ld3::ui {

namespace {

/// To screen readers labels are parts of the page, which are not said when they change.
QAccessibleInterface* makeNotification(const QString& className, QObject* object) {
    (void)className;
    auto* text = qobject_cast<MessageText*>(object);
    return text == nullptr ? nullptr : new QAccessibleWidget(text, QAccessible::Notification);
}

void tell(QObject* about, QAccessible::Event what) {
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

}  // namespace

MessageText::MessageText() {
    QAccessible::installFactory(makeNotification);
}

void MessageText::say(const QString& text) {
    if (isVisible() && text == QLabel::text()) {
        return;
    }
    setText(text);
    setAccessibleName(text);
    tell(this, QAccessible::Alert);
    if (isVisible()) {
        // AT-SPI has no alerts: there notifications are said as they come to be seen, which Qt
        // tells only of those that were hidden.
        tell(this, QAccessible::ObjectShow);
    }
}

}  // namespace ld3::ui
