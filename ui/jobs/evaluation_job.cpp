#include "ui/jobs/evaluation_job.h"

#include "core/evaluation/evaluation_series.h"
#include "ui/jobs/gathering.h"

#include <utility>

namespace ld3::ui {

/// Hears the evaluation in its thread.
class EvaluationJob::Inbox : public EvaluationObserver {
  public:
    void progressed(const EvaluationProgress& progress) override {
        m_gathering.add([&](EvaluationBatch& batch) { batch.progress = progress; });
    }

    void measured(const Evaluation& evaluation) override {
        m_gathering.add(
            [&](EvaluationBatch& batch) { mergeEvaluation(batch.measured, evaluation); });
    }

    void noted(const std::string& line) override {
        m_gathering.add([&](EvaluationBatch& batch) { batch.notes.push_back(line); });
    }

    std::optional<EvaluationBatch> take() { return m_gathering.take(); }

  private:
    Gathering<EvaluationBatch> m_gathering;
};

EvaluationJob::EvaluationJob(QObject* parent, Measure measure)
    : WorkJob(parent), m_measure(std::move(measure)) {}

EvaluationJob::~EvaluationJob() = default;

void EvaluationJob::start(const EvaluationPlan& plan, const std::filesystem::path& folder) {
    m_inbox = std::make_shared<Inbox>();
    launch(folder,
           [this, plan, folder, measure = m_measure, inbox = m_inbox](
               const RunControl& control, const RoundEnd&) -> Announcement {
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
