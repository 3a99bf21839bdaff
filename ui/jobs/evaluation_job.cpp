#include "ui/jobs/evaluation_job.h"

#include "core/evaluation/evaluation_series.h"

#include <mutex>
#include <utility>

namespace ld3::ui {

/// Hears the evaluation in its thread and keeps what the GUI thread has not fetched yet.
class EvaluationJob::Inbox : public EvaluationObserver {
  public:
    void progressed(const EvaluationProgress& progress) override {
        const std::scoped_lock lock(m_mutex);
        m_pending.progress = progress;
        m_filled = true;
    }

    void measured(const Evaluation& evaluation) override {
        const std::scoped_lock lock(m_mutex);
        mergeEvaluation(m_pending.measured, evaluation);
        m_filled = true;
    }

    void noted(const std::string& line) override {
        const std::scoped_lock lock(m_mutex);
        m_pending.notes.push_back(line);
        m_filled = true;
    }

    std::optional<EvaluationBatch> take() {
        const std::scoped_lock lock(m_mutex);
        if (!std::exchange(m_filled, false)) {
            return std::nullopt;
        }
        return std::exchange(m_pending, {});
    }

  private:
    std::mutex m_mutex;
    EvaluationBatch m_pending;
    bool m_filled = false;
};

EvaluationJob::EvaluationJob(QObject* parent, Measure measure)
    : WorkJob(parent), m_measure(std::move(measure)) {}

EvaluationJob::~EvaluationJob() = default;

void EvaluationJob::start(const EvaluationPlan& plan, const std::filesystem::path& folder) {
    m_inbox = std::make_shared<Inbox>();
    launch(folder,
           [this, plan, folder, measure = m_measure, inbox = m_inbox](
               const RunControl& control) -> Announcement {
               EvaluationOutcome outcome;
               outcome.folder = folder;
               try {
                   outcome.values = measure(plan, folder, *inbox, control);
               } catch (const Stopped&) {
                   outcome.isStopped = true;
               }
               return [this, outcome] { Q_EMIT finished(outcome); };
           });
}

void EvaluationJob::deliverPending() {
    if (const std::optional<EvaluationBatch> batch = m_inbox->take()) {
        Q_EMIT progressed(*batch);
    }
}

}  // namespace ld3::ui
