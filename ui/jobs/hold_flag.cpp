#include "ui/jobs/hold_flag.h"

namespace ld3::ui {

namespace {

constexpr int kLookMilliseconds = 1000;

}  // namespace

HoldFlag::HoldFlag(QObject* parent) : QObject(parent) {
    m_timer.setInterval(kLookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &HoldFlag::ask);
}

HoldFlag::~HoldFlag() {
    close();
}

void HoldFlag::open(const std::filesystem::path& queue) {
    close();
    m_queue = queue;
    m_isUnwritten = false;
    m_timer.start();
    const QueueHold found = queueHold(queue);
    if (found == QueueHold::UntilAsked) {
        set(QueueHold::None);
    } else {
        take(found);
    }
}

void HoldFlag::close() {
    m_timer.stop();
    if (!m_queue.empty() && m_hold == QueueHold::UntilAsked) {
        try {
            setQueueHold(m_queue, QueueHold::None);
        } catch (const Error&) {
            // Whoever takes the queue's lock next sees that it is a window's that is gone.
        }
    }
    m_queue.clear();
}

void HoldFlag::set(QueueHold hold) {
    m_isUnwritten = hold != QueueHold::None && !m_queue.empty();
    take(hold);
    if (!m_queue.empty()) {
        setQueueHold(m_queue, hold);
        m_isUnwritten = false;
    }
}

void HoldFlag::freshen() {
    if (!m_queue.empty()) {
        look(queueHold(m_queue));
    }
}

HoldFlag::Found HoldFlag::find(const std::filesystem::path& queue,
                               const std::optional<QueueHold>& unwritten) {
    const QueueHold found = queueHold(queue);
    if (!unwritten || found == QueueHold::ByUser) {
        return {found};
    }
    try {
        setQueueHold(queue, *unwritten);
        return {*unwritten, true};
    } catch (const Error&) {
        return {found};  // said when it failed first
    }
}

void HoldFlag::ask() {
    if (m_reader.isBusy()) {
        return;  // a slow disk
    }
    m_reader.ask(
        holdFileOf(m_queue).string(),
        [queue = m_queue, unwritten = m_isUnwritten ? std::optional(m_hold) : std::nullopt] {
            return find(queue, unwritten);
        },
        [this, queue = m_queue, before = m_hold](const Answer<Found>& answer) {
            if (!answer.value || queue != m_queue) {
                return;
            }
            // What was said meanwhile is newer.
            if (before == m_hold) {
                m_isUnwritten = m_isUnwritten && !answer.value->isWritten;
                look(answer.value->hold);
            } else if (answer.value->isWritten) {
                sayAgain();
            }
        });
}

void HoldFlag::look(QueueHold found) {
    if (m_isUnwritten && found != QueueHold::ByUser) {
        return;  // nobody has let the queue go on: nobody was told that it is held
    }
    m_isUnwritten = false;
    take(found);
}

void HoldFlag::sayAgain() {
    try {
        setQueueHold(m_queue, m_hold);
    } catch (const Error&) {
        // The flag was written just now; else it is read again in a second.
    }
}

void HoldFlag::take(QueueHold hold) {
    if (m_hold != hold) {
        m_hold = hold;
        Q_EMIT changed();
    }
}

}  // namespace ld3::ui
