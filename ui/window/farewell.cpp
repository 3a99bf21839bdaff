#include "ui/window/farewell.h"

#include "ui/window/message_bar.h"

#include <QStringList>

#include <algorithm>
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

void Farewell::prepare() {
    for (const Work& work : m_works) {
        if (work.look) {
            work.look();
        }
    }
}

bool Farewell::isBusy() {
    prepare();
    return !unfinished().isEmpty();
}

bool Farewell::mayClose() {
    prepare();
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
    const bool isRunning = std::any_of(m_works.begin(), m_works.end(), [](const Work& work) {
        return work.isRunning && !work.unfinished().isEmpty();
    });
    m_messages->ask(question, isRunning ? tr("Stop and quit") : tr("Quit all the same"), [this] {
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
