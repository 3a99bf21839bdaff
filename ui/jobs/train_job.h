#pragma once

#include "core/base/error.h"
#include "core/base/run_control.h"
#include "core/runs/experiment.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace ld3::ui {

/// How far a stage of an experiment is.
struct StageProgress {
    std::string stage;  ///< "teacher", "baselines", "training"
    double fraction = 0.0;
    double etaSeconds = 0.0;  ///< NaN while unknown
};

/// What happened in a training since the last batch: all reports and log lines, and the newest of
/// what replaces itself.
struct TrainBatch {
    std::vector<TrainingReport> reports;
    std::vector<std::string> log;
    std::optional<StageProgress> progress;
    std::optional<Schedule> schedule;
    std::optional<SampleComparison> samples;
};

/// One training in a thread of its own: the only place where core's loop meets Qt. All functions
/// and signals belong to the GUI thread; at most 30 batches arrive a second. May be destroyed
/// while running: it then stops the work and waits for it.
class TrainJob : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainJob)

  public:
    enum class State { Ready, Running, Pausing, Paused, Stopping };
    Q_ENUM(State)

    explicit TrainJob(QObject* parent = nullptr);
    ~TrainJob() override;

    /// Starts an experiment in its new folder. Must be ready.
    void start(const Experiment& experiment);

    /// Goes on with an interrupted run. Must be ready.
    void resume(const std::filesystem::path& folder);

    /// Holds the work at its next network evaluation, or lets it go on.
    void setPaused(bool paused);

    /// Ends the work at its next network evaluation; the best schedule is kept.
    void requestStop();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isActive() const { return m_state != State::Ready; }

    /// Folder of the run that is active, or was last.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

  Q_SIGNALS:
    void stateChanged(ld3::ui::TrainJob::State state);
    void progressed(const ld3::ui::TrainBatch& batch);
    void finished(const ld3::Outcome& outcome);
    void failed(const ld3::Error& error);

  private:
    class Inbox;
    using Work = std::function<Outcome(TrainingObserver&, const RunControl&)>;

    void launch(Work work);
    void deliverPending();
    void deliverEnd(const std::optional<Outcome>& outcome, const std::optional<Error>& error);
    void setState(State state);

    State m_state = State::Ready;
    std::filesystem::path m_folder;
    QTimer m_frame;
    PauseGate m_gate;
    std::unique_ptr<Inbox> m_inbox;
    std::jthread m_thread;  // last: dies first, which stops and joins
};

}  // namespace ld3::ui
