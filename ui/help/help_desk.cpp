#include "ui/help/help_desk.h"

#include "ui/actions/action_registry.h"
#include "ui/actions/action_text.h"
#include "ui/help/explanation.h"
#include "ui/help/manual_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPointer>
#include <QWhatsThis>

namespace ld3::ui {

namespace {

QString nameOf(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button == nullptr ? QString() : withoutMnemonic(button->text());
}

/// Name and tooltip of a widget, else of what it is in.
QString explanationOf(const QWidget* widget) {
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        if (const QString toolTip = widget->toolTip(); !toolTip.isEmpty()) {
            const QString name = QStringLiteral("<b>%1</b>").arg(nameOf(widget).toHtmlEscaped());
            return name + (Qt::mightBeRichText(toolTip)
                               ? toolTip
                               : QStringLiteral("<p>%1</p>").arg(toolTip.toHtmlEscaped()));
        }
    }
    return {};
}

/// Also in another window, such as a dialog.
bool belongsTo(const QObject* part, const QObject* whole) {
    while (part != nullptr && part != whole) {
        part = part->parent();
    }
    return part != nullptr;
}

}  // namespace

HelpDesk::HelpDesk(const ActionRegistry& actions, QMainWindow* window)
    : QObject(window), m_actions(actions), m_window(window) {
    qApp->installEventFilter(this);
    const auto on = [&](Command command, auto act) {
        connect(actions.action(command), &QAction::triggered, this, act);
    };
    on(Command::ShowManual, [this] { ManualWindow::open(m_window); });
    on(Command::WhatIsThis, [this] {
        QWidget* asked = m_window->focusWidget();
        explainWidget(asked == nullptr ? m_window : asked);
    });
    on(Command::AskByPointing, [] { QWhatsThis::enterWhatsThisMode(); });
}

void HelpDesk::explainWidget(QWidget* widget) {
    // A dialog's own: one of the main window could not be used while the dialog is open.
    ManualWindow::open(widget->window(), helpTopic(widget), explanationOf(widget));
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::WhatsThis && event->type() != QEvent::QueryWhatsThis &&
        event->type() != QEvent::KeyPress) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || qobject_cast<ManualWindow*>(widget->window()) != nullptr ||
        !belongsTo(widget, m_window)) {
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        // In the main window the command's own keys answer.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (widget->window() == m_window || !m_actions.action(Command::WhatIsThis)
                                                 ->shortcuts()
                                                 .contains(QKeySequence(key->keyCombination()))) {
            return false;
        }
        QWidget* asked = QApplication::focusWidget();
        explainWidget(asked == nullptr ? widget : asked);
        return true;
    }
    event->accept();
    if (event->type() == QEvent::WhatsThis) {
        QWhatsThis::leaveWhatsThisMode();
        const QPointer<QWidget> asked(widget);
        // The mouse is still pressed.
        QMetaObject::invokeMethod(
            this,
            [asked] {
                if (asked != nullptr) {
                    explainWidget(asked);
                }
            },
            Qt::QueuedConnection);
    }
    return true;
}

}  // namespace ld3::ui
