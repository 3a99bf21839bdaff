#include "ui/jobs/train_job.h"

#include "core/runs/disk_space.h"
#include "core/runs/training_control.h"
#include "core/training/loss_watch.h"
#include "ui/jobs/gathering.h"

#include <utility>

namespace ld3::ui {

std::optional<StageProgress> newestProgress(const TrainBatch& batch) {
    if (batch.progress && batch.progress->stage == kWaitingForSpace) {
        return batch.progress;
    }
    if (!batch.reports.empty()) {
        const TrainingReport& last = batch.reports.back();
        // In a training, the reports are newer than the stage's progress.
        if (last.kind != ReportKind::Baseline && last.fractionDone > 0.0) {
            return StageProgress{"training", last.fractionDone, last.etaSeconds};
        }
    }
    return batch.progress;
}

/// Hears the training in its thread.
class TrainJob::Inbox : public TrainingObserver {
  public:
    void resumed(const RunRecord& record) {
        m_gathering.add([&](TrainBatch& batch) { batch.resumed = record; });
    }

    void progressed(const std::string& stage, double fraction, double etaSeconds) override {
        m_gathering.add([&](TrainBatch& batch) {
            batch.progress = StageProgress{stage, fraction, etaSeconds};
        });
    }

    void reported(const TrainingReport& report) override {
        m_gathering.add([&](TrainBatch& batch) { batch.reports.push_back(report); });
    }

    void improved(const Schedule& best) override {
        m_gathering.add([&](TrainBatch& batch) { batch.schedule = best; });
    }

    void sampled(const SampleComparison& samples) override {
        m_gathering.add([&](TrainBatch& batch) { batch.samples = samples; });
    }

    void logged(const std::string& line) override {
        m_gathering.add([&](TrainBatch& batch) { batch.log.push_back(line); });
    }

    std::optional<TrainBatch> take() { return m_gathering.take(); }

  private:
    Gathering<TrainBatch> m_gathering;
};

TrainJob::TrainJob(QObject* parent) : WorkJob(parent) {}

TrainJob::~TrainJob() = default;

void TrainJob::start(const Experiment& experiment) {
    begin(experiment.folder, [experiment](Inbox& inbox, const TrainingControl& control) {
        return runExperiment(experiment, inbox, control);
    });
}

void TrainJob::resume(const std::filesystem::path& folder) {
    begin(folder, [folder](Inbox& inbox, const TrainingControl& control) {
        RunRecord record = readRun(folder);
        // What came after the last checkpoint is made, and reported, again.
        std::erase_if(record.reports, [&](const TrainingReport& report) {
            return report.iteration > record.info.iteration ||
                   report.label.starts_with(kFailedUpdate);
        });
        inbox.resumed(record);
        return resumeRun(folder, inbox, control);
    });
}

void TrainJob::begin(const std::filesystem::path& folder, Training training) {
    m_inbox = std::make_shared<Inbox>();
    launch(folder,
           [this, folder, training = std::move(training), inbox = m_inbox](
               const RunControl& control, const RoundEnd& roundEnd) -> Announcement {
               Outcome outcome;
               try {
                   outcome = training(*inbox, TrainingControl{control, &roundEnd});
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
