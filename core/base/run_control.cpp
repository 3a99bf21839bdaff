#include "core/base/run_control.h"

namespace ld3 {

void PauseGate::setPaused(bool paused) {
    {
        const std::scoped_lock lock(m_mutex);
        m_paused = paused;
    }
    m_changed.notify_all();
}

bool PauseGate::isPaused() const {
    const std::scoped_lock lock(m_mutex);
    return m_paused;
}

bool PauseGate::isHolding() const {
    const std::scoped_lock lock(m_mutex);
    return m_paused && m_held > 0;
}

int64_t PauseGate::timesHeld() const {
    const std::scoped_lock lock(m_mutex);
    return m_timesHeld;
}

void PauseGate::wait(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    ++m_held;
    m_timesHeld += m_paused ? 1 : 0;
    m_changed.wait(lock, stop, [this] { return !m_paused; });
    --m_held;
}

void RunControl::betweenEvaluations() const {
    if (gate != nullptr) {
        gate->wait(stop);
    }
    throwIfStopped(stop);
}

}  // namespace ld3
