#include "ui/jobs/background.h"

#include "core/base/thread_priority.h"

#include <QCoreApplication>
#include <QEvent>

namespace ld3::ui {

Background::Background(Keeps keeps)
    : m_keeps(keeps), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

Background::~Background() = default;

void Background::post(Task task) {
    ++m_asked;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_keeps == Keeps::Newest) {
            m_waiting.clear();
        }
        m_waiting.emplace_back(m_asked, std::move(task));
    }
    m_changed.notify_one();
}

void Background::finish() {
    while (isBusy()) {
        {
            std::unique_lock lock(m_mutex);
            m_rested.wait(lock, [this] { return m_waiting.empty() && !m_isWorking; });
        }
        // The answers alone: nothing else may happen before whoever waits goes on.
        QCoreApplication::sendPostedEvents(&m_receiver, QEvent::MetaCall);
    }
}

void Background::work(const std::stop_token& stop) {
    giveWay();
    while (true) {
        std::pair<uint64_t, Task> next;
        {
            std::unique_lock lock(m_mutex);
            const bool isAsked = m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); });
            if (!isAsked || (stop.stop_requested() && m_keeps == Keeps::Newest)) {
                return;
            }
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_isWorking = true;
        }
        const Delivery delivery = next.second();
        QMetaObject::invokeMethod(
            &m_receiver,
            [this, stamp = next.first, delivery] {
                if (stamp == m_asked || m_keeps == Keeps::All) {
                    m_delivered = stamp;
                    delivery();
                }
            },
            Qt::QueuedConnection);
        {
            const std::scoped_lock lock(m_mutex);
            m_isWorking = false;
        }
        m_rested.notify_one();
    }
}

}  // namespace ld3::ui
