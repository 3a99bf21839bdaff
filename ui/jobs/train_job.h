#pragma once

#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "ui/jobs/work_job.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {
struct TrainingControl;
}

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
    std::optional<RunRecord> resumed;  ///< what a run held up to where it now goes on
    std::vector<TrainingReport> reports;
    std::vector<std::string> log;
    std::optional<StageProgress> progress;
    std::optional<Schedule> schedule;
    std::optional<SampleComparison> samples;
    bool isRunCreated = false;  ///< a new run has its folder
};

/// The newest that a batch says of how far the work is; nothing where it says nothing.
[[nodiscard]] std::optional<StageProgress> newestProgress(const TrainBatch& batch);

/// One training: the only place where core's training loop meets Qt. A stop keeps the best
/// schedule.
class TrainJob : public WorkJob {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainJob)

  public:
    explicit TrainJob(QObject* parent = nullptr);
    ~TrainJob() override;

    /// Starts an experiment in its new folder. Must be ready.
    void start(const Experiment& experiment);

    /// Goes on with an interrupted run. Must be ready.
    void resume(const std::filesystem::path& folder);

  Q_SIGNALS:
    void progressed(const ld3::ui::TrainBatch& batch);
    void finished(const ld3::Outcome& outcome);

  private:
    class Inbox;
    using Training = std::function<Outcome(Inbox&, const TrainingControl&)>;

    void begin(const std::filesystem::path& folder, Training training);
    void deliverPending() override;

    std::shared_ptr<Inbox> m_inbox;
};

}  // namespace ld3::ui
