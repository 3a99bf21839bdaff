#include "ui/window/guarded_application.h"

#include "core/base/error.h"
#include "ui/window/error_text.h"
#include "ui/window/message_bar.h"

#include <QMessageBox>
#include <QMetaObject>

#include <algorithm>
#include <cstdio>

namespace ld3::ui {

namespace {

/// That of the window itself; windows that belong to it may have their own.
MessageBar* messagesOf(const QWidget* window) {
    const auto all = window->findChildren<MessageBar*>();
    const auto own = std::find_if(all.begin(), all.end(), [window](const MessageBar* messages) {
        return messages->window() == window;
    });
    return own == all.end() ? nullptr : *own;
}

/// Where the user works, else in the program's main window; null: nowhere.
MessageBar* nearestMessages() {
    for (const QWidget* window = QApplication::activeWindow(); window != nullptr;
         window = window->parentWidget() == nullptr ? nullptr : window->parentWidget()->window()) {
        if (MessageBar* messages = messagesOf(window)) {
            return messages;
        }
    }
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        const bool isMain = window->isVisible() && window->parentWidget() == nullptr;
        if (MessageBar* messages = isMain ? messagesOf(window) : nullptr) {
            return messages;
        }
    }
    return nullptr;
}

void show(const Error& error) {
    if (MessageBar* messages = nearestMessages()) {
        messages->showError(error);
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Critical, QApplication::applicationDisplayName(), errorText(error));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

}  // namespace

bool GuardedApplication::notify(QObject* receiver, QEvent* event) {
    // It may be gone afterwards; the name of its class stays.
    const char* where = receiver == nullptr ? "" : receiver->metaObject()->className();
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        tell(currentError(where));
        return true;  // what is half done must not be done by others, too
    }
}

void GuardedApplication::tell(const Error& error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    if (m_isTelling.exchange(true)) {
        return;  // one at a time; and no more where telling itself throws
    }
    // Not in the middle of what threw, and in the window's own thread.
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            show(error);
            m_isTelling = false;
        },
        Qt::QueuedConnection);
}

}  // namespace ld3::ui
