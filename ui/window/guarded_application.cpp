#include "ui/window/guarded_application.h"

#include "core/base/error.h"
#include "ui/window/error_text.h"
#include "ui/window/message_bar.h"

#include <QMessageBox>
#include <QMetaObject>

#include <cstdio>

namespace ld3::ui {

namespace {

void show(const Error& error) {
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        auto* messages = window->isVisible() ? window->findChild<MessageBar*>() : nullptr;
        if (messages != nullptr) {
            messages->showError(error);
            return;
        }
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
