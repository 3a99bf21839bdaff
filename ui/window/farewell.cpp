#include "ui/window/farewell.h"

#include "ui/window/message_bar.h"

#include <algorithm>
#include <utility>

namespace ld3::ui {

Farewell::Farewell(MessageBar* messages, QObject* parent) : QObject(parent), m_messages(messages) {}

void Farewell::watch(Work work) {
    m_works.push_back({std::move(work)});
}

QStringList Farewell::sentences(bool areTold) const {
    QStringList all;
    for (const Watched& watched : m_works) {
        const QString sentence = watched.isTold == areTold ? watched.work.unfinished() : QString();
        if (!sentence.isEmpty()) {
            all.append(sentence);
        }
    }
    return all;
}

QString Farewell::unfinished() const {
    return (sentences(true) + sentences(false)).join(u' ');
}

void Farewell::prepare() {
    for (const Watched& watched : m_works) {
        if (watched.work.look) {
            watched.work.look();
        }
    }
    forgetEnded();
}

void Farewell::forgetEnded() {
    for (Watched& watched : m_works) {
        // What begins there afterwards is something else.
        watched.isTold = watched.isTold && !watched.work.unfinished().isEmpty();
    }
}

bool Farewell::mayClose() {
    prepare();
    const QStringList works = sentences(false);
    if (works.isEmpty()) {
        return sentences(true).isEmpty();
    }
    ask(works);
    return false;
}

void Farewell::ask(const QStringList& works) {
    if (const QString question = works.join(u' '); question != m_question) {
        m_messages->withdraw(std::exchange(m_question, question));
    }
    const bool isRunning = std::any_of(m_works.begin(), m_works.end(), [](const Watched& watched) {
        const Work& work = watched.work;
        return !watched.isTold && !work.unfinished().isEmpty() &&
               (!work.isRunning || work.isRunning());
    });
    m_messages->ask(m_question,
                    isRunning ? tr("Stop and quit") : tr("Quit all the same"),
                    [this, works] { stop(works); });
}

void Farewell::stop(const QStringList& works) {
    const QStringList now = sentences(false);
    const bool areAllNamed = std::all_of(
        now.begin(), now.end(), [&works](const QString& work) { return works.contains(work); });
    if (!areAllNamed) {
        ask(now);  // something began after the question
        return;
    }
    m_isClosing = true;
    for (Watched& watched : m_works) {
        if (!watched.isTold && !watched.work.unfinished().isEmpty()) {
            watched.isTold = true;
            watched.work.stop();
        }
    }
    look();
}

void Farewell::look() {
    // Not inside a signal of the work that ended: others have not heard of it yet.
    QMetaObject::invokeMethod(this, &Farewell::lookNow, Qt::QueuedConnection);
}

void Farewell::lookNow() {
    forgetEnded();
    const QStringList works = sentences(false);
    if (works.isEmpty() && !m_question.isEmpty()) {
        m_messages->withdraw(std::exchange(m_question, {}));
    }
    if (!m_isClosing || !sentences(true).isEmpty()) {
        return;
    }
    m_isClosing = false;
    if (works.isEmpty()) {
        Q_EMIT closable();
    } else {
        ask(works);  // it began while the others stopped
    }
}

}  // namespace ld3::ui
