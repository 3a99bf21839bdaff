#include "ui/jobs/train_job.h"

#include <utility>

namespace ld3::ui {

namespace {

constexpr int kFrameMilliseconds = 33;

}  // namespace

/// Hears the training in its thread and keeps what the GUI thread has not fetched yet.
class TrainJob::Inbox : public TrainingObserver {
  public:
    void progressed(const std::string& stage, double fraction, double etaSeconds) override {
        const std::scoped_lock lock(m_mutex);
        m_pending.progress = StageProgress{stage, fraction, etaSeconds};
        m_filled = true;
    }

    void reported(const TrainingReport& report) override {
        const std::scoped_lock lock(m_mutex);
        m_pending.reports.push_back(report);
        m_filled = true;
    }

    void improved(const Schedule& best) override {
        const std::scoped_lock lock(m_mutex);
        m_pending.schedule = best;
        m_filled = true;
    }

    void sampled(const SampleComparison& samples) override {
        const std::scoped_lock lock(m_mutex);
        m_pending.samples = samples;
        m_filled = true;
    }

    void logged(const std::string& line) override {
        const std::scoped_lock lock(m_mutex);
        m_pending.log.push_back(line);
        m_filled = true;
    }

    std::optional<TrainBatch> take() {
        const std::scoped_lock lock(m_mutex);
        if (!std::exchange(m_filled, false)) {
            return std::nullopt;
        }
        return std::exchange(m_pending, {});
    }

  private:
    std::mutex m_mutex;
    TrainBatch m_pending;
    bool m_filled = false;
};

TrainJob::TrainJob(QObject* parent) : QObject(parent) {
    m_frame.setInterval(kFrameMilliseconds);
    connect(&m_frame, &QTimer::timeout, this, &TrainJob::deliverPending);
}

TrainJob::~TrainJob() = default;

void TrainJob::start(const Experiment& experiment) {
    m_folder = experiment.folder;
    launch([experiment](TrainingObserver& observer, const RunControl& control) {
        return runExperiment(experiment, observer, control);
    });
}

void TrainJob::resume(const std::filesystem::path& folder) {
    m_folder = folder;
    launch([folder](TrainingObserver& observer, const RunControl& control) {
        return resumeRun(folder, observer, control);
    });
}

void TrainJob::launch(Work work) {
    Q_ASSERT(!isActive());
    m_gate.setPaused(false);
    m_inbox = std::make_unique<Inbox>();
    setState(State::Running);
    m_frame.start();
    m_thread =
        std::jthread([this, work = std::move(work), inbox = m_inbox.get(), folder = m_folder](
                         const std::stop_token& stop) {
            std::optional<Outcome> outcome;
            std::optional<Error> error;
            try {
                outcome = work(*inbox, RunControl{stop, &m_gate});
            } catch (const Stopped&) {
                // Stopped before there was anything to keep.
                outcome = Outcome{};
                outcome->ending = Ending::Stopped;
                outcome->folder = folder;
            } catch (...) {
                error = currentError(folder.string());
            }
            QMetaObject::invokeMethod(
                this, [this, outcome, error] { deliverEnd(outcome, error); }, Qt::QueuedConnection);
        });
}

void TrainJob::setPaused(bool paused) {
    if (!isActive() || m_state == State::Stopping) {
        return;
    }
    m_gate.setPaused(paused);
    setState(paused ? State::Pausing : State::Running);
}

void TrainJob::requestStop() {
    if (!isActive()) {
        return;
    }
    m_thread.request_stop();
    setState(State::Stopping);
}

void TrainJob::deliverPending() {
    if (m_state == State::Pausing && m_gate.isHolding()) {
        setState(State::Paused);
    }
    if (const std::optional<TrainBatch> batch = m_inbox->take()) {
        Q_EMIT progressed(*batch);
    }
}

void TrainJob::deliverEnd(const std::optional<Outcome>& outcome,
                          const std::optional<Error>& error) {
    m_frame.stop();
    m_thread.join();
    deliverPending();
    setState(State::Ready);
    if (outcome) {
        Q_EMIT finished(*outcome);
    } else {
        Q_EMIT failed(*error);
    }
}

void TrainJob::setState(State state) {
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

}  // namespace ld3::ui
