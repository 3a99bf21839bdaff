#include "ui/jobs/train_job.h"

#include <mutex>
#include <utility>

namespace ld3::ui {

std::optional<StageProgress> newestProgress(const TrainBatch& batch) {
    if (!batch.reports.empty()) {
        const TrainingReport& last = batch.reports.back();
        // In a training, the reports are newer than the stage's progress.
        if (last.kind != ReportKind::Baseline && last.fractionDone > 0.0) {
            return StageProgress{"training", last.fractionDone, last.etaSeconds};
        }
    }
    return batch.progress;
}

/// Hears the training in its thread and keeps what the GUI thread has not fetched yet.
class TrainJob::Inbox : public TrainingObserver {
  public:
    void resumed(RunRecord record) {
        const std::scoped_lock lock(m_mutex);
        m_pending.resumed = std::move(record);
        m_filled = true;
    }

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

TrainJob::TrainJob(QObject* parent) : WorkJob(parent) {}

TrainJob::~TrainJob() = default;

void TrainJob::start(const Experiment& experiment) {
    begin(experiment.folder, [experiment](Inbox& inbox, const RunControl& control) {
        return runExperiment(experiment, inbox, control);
    });
}

void TrainJob::resume(const std::filesystem::path& folder) {
    begin(folder, [folder](Inbox& inbox, const RunControl& control) {
        RunRecord record = readRun(folder);
        // What came after the last checkpoint is made, and reported, again.
        std::erase_if(record.reports, [&](const TrainingReport& report) {
            return report.iteration > record.info.iteration;
        });
        inbox.resumed(std::move(record));
        return resumeRun(folder, inbox, control);
    });
}

void TrainJob::begin(const std::filesystem::path& folder, Training training) {
    m_inbox = std::make_shared<Inbox>();
    launch(folder,
           [this, folder, training = std::move(training), inbox = m_inbox](
               const RunControl& control) -> Announcement {
               Outcome outcome;
               try {
                   outcome = training(*inbox, control);
               } catch (const Stopped&) {
                   // Stopped before there was anything to keep.
                   outcome.ending = Ending::Stopped;
                   outcome.folder = folder;
               }
               return [this, outcome] { Q_EMIT finished(outcome); };
           });
}

void TrainJob::deliverPending() {
    if (const std::optional<TrainBatch> batch = m_inbox->take()) {
        Q_EMIT progressed(*batch);
    }
}

}  // namespace ld3::ui
