#include "ui/jobs/work_job.h"

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
    setState(State::Running);
    m_frame.start();
    m_thread = std::jthread(
        [this, work = std::move(work), where = folder.string()](const std::stop_token& stop) {
            Announcement announce;
            try {
                announce = work(RunControl{stop, &m_gate});
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
    setState(paused ? State::Pausing : State::Running);
}

void WorkJob::requestStop() {
    if (!isActive()) {
        return;
    }
    m_thread.request_stop();
    setState(State::Stopping);
}

void WorkJob::takeFrame() {
    if (m_state == State::Pausing && m_gate.isHolding()) {
        setState(State::Paused);
    }
    deliverPending();
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
