#include "ui/jobs/train_job.h"

#include "core/runs/disk_space.h"
#include "core/runs/training_control.h"
#include "core/training/loss_watch.h"
#include "core/training/thin_reports.h"
#include "ui/jobs/gathering.h"

#include <utility>

namespace ld3::ui {

namespace {

/// Of the log, that wait to be shown; all are in the run's folder.
constexpr std::ptrdiff_t kMostLines = 20'000;

}  // namespace

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
        std::optional<RunRecord> copy(record);
        m_gathering.add([&](TrainBatch& batch) { batch.resumed.swap(copy); });
    }

    void runCreated() override {
        m_gathering.add([](TrainBatch& batch) { batch.isRunCreated = true; });
    }

    void progressed(const std::string& stage, double fraction, double etaSeconds) override {
        m_gathering.add([&](TrainBatch& batch) {
            batch.progress = StageProgress{stage, fraction, etaSeconds};
        });
    }

    void reported(const TrainingReport& report) override {
        m_gathering.add([&](TrainBatch& batch) {
            batch.reports.push_back(report);
            // Where the window does not fetch them for long, as while its computer sleeps.
            if (batch.reports.size() > kManyReports) {
                thinReports(batch.reports, kManyReports / 2);
            }
        });
    }

    void improved(const Schedule& best) override {
        m_gathering.add([&](TrainBatch& batch) { batch.schedule = best; });
    }

    void sampled(const SampleComparison& samples) override {
        // Copied outside of the lock: the window must not wait for a thread that gives way to it.
        std::optional<SampleComparison> copy(samples);
        m_gathering.add([&](TrainBatch& batch) { batch.samples.swap(copy); });
    }

    void logged(const std::string& line) override {
        m_gathering.add([&](TrainBatch& batch) {
            batch.log.push_back(line);
            if (std::ssize(batch.log) > kMostLines) {
                batch.log.erase(batch.log.begin(), batch.log.begin() + kMostLines / 2);
            }
        });
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
        RunRecord record = readRun(folder, kManyReports);
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
