#include "ui/jobs/work_job.h"

#include "core/base/thread_priority.h"

#include <utility>

namespace ld3::ui {

namespace {

constexpr int kFrameMilliseconds = 33;

}  // namespace

WorkJob::WorkJob(QObject* parent) : QObject(parent) {
    m_frame.setInterval(kFrameMilliseconds);
    connect(&m_frame, &QTimer::timeout, this, &WorkJob::takeFrame);
}

WorkJob::~WorkJob() = default;

void WorkJob::launch(const std::filesystem::path& folder, Work work) {
    Q_ASSERT(!isActive());
    m_folder = folder;
    m_gate.setPaused(false);
    m_roundEnd.setWanted(false);
    setState(State::Running);
    m_frame.start();
    m_thread = std::jthread(
        [this, work = std::move(work), where = folder.string()](const std::stop_token& stop) {
            giveWay();
            Announcement announce;
            try {
                announce = work(RunControl{stop, &m_gate}, m_roundEnd);
            } catch (...) {
                announce = [this, error = currentError(where)] { Q_EMIT failed(error); };
            }
            QMetaObject::invokeMethod(
                this, [this, announce] { takeEnd(announce); }, Qt::QueuedConnection);
        });
}

void WorkJob::setPaused(bool paused) {
    if (!isActive() || m_state == State::Stopping) {
        return;
    }
    m_gate.setPaused(paused);
    setState(paused ? State::Pausing : goingOn());
}

void WorkJob::setEndsAfterRound(bool ends) {
    if (!isActive() || m_state == State::Stopping || ends == endsAfterRound()) {
        return;
    }
    m_roundEnd.setWanted(ends);
    if (m_state == State::Running || m_state == State::FinishingRound) {
        setState(goingOn());
    } else {
        // Held as before; but what comes afterwards has changed.
        Q_EMIT stateChanged(m_state);
    }
}

WorkJob::State WorkJob::goingOn() const {
    return endsAfterRound() ? State::FinishingRound : State::Running;
}

void WorkJob::requestStop() {
    if (!isActive()) {
        return;
    }
    m_thread.request_stop();
    setState(State::Stopping);
}

void WorkJob::takeFrame() {
    deliverPending();
    const bool goesOn = m_state == State::Running || m_state == State::FinishingRound;
    if ((m_state == State::Pausing || goesOn) && m_gate.isHolding()) {
        setState(State::Paused);
    }
}

void WorkJob::takeEnd(const Announcement& announce) {
    m_frame.stop();
    m_thread.join();
    deliverPending();
    setState(State::Ready);
    announce();
}

void WorkJob::setState(State state) {
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

}  // namespace ld3::ui
