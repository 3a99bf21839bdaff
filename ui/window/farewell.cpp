#include "ui/window/farewell.h"

#include "ui/window/message_bar.h"

#include <QStringList>

#include <utility>

namespace ld3::ui {

Farewell::Farewell(MessageBar* messages, QObject* parent) : QObject(parent), m_messages(messages) {}

void Farewell::watch(Work work) {
    m_works.push_back(std::move(work));
}

QString Farewell::unfinished() const {
    QStringList sentences;
    for (const Work& work : m_works) {
        if (const QString sentence = work.unfinished(); !sentence.isEmpty()) {
            sentences.append(sentence);
        }
    }
    return sentences.join(u' ');
}

bool Farewell::mayClose() {
    const QString question = unfinished();
    if (question.isEmpty()) {
        return true;
    }
    if (m_isClosing) {
        return false;  // it has been answered, and something still stops
    }
    if (question != m_question) {
        m_messages->withdraw(std::exchange(m_question, question));
    }
    m_messages->ask(question, tr("Stop and quit"), [this] {
        m_isClosing = true;
        for (const Work& work : m_works) {
            if (!work.unfinished().isEmpty()) {
                work.stop();
            }
        }
        look();
    });
    return false;
}

void Farewell::look() {
    // Not inside a signal of the work that ended: others have not heard of it yet.
    QMetaObject::invokeMethod(this, &Farewell::lookNow, Qt::QueuedConnection);
}

void Farewell::lookNow() {
    if (m_question.isEmpty() || !unfinished().isEmpty()) {
        return;
    }
    m_messages->withdraw(std::exchange(m_question, {}));
    if (std::exchange(m_isClosing, false)) {
        Q_EMIT closable();
    }
}

}  // namespace ld3::ui
