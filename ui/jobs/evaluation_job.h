#pragma once

#include "core/evaluation/run_evaluation.h"
#include "ui/jobs/work_job.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ld3::ui {

/// What happened in an evaluation since the last batch: the newest of each value, in the order in
/// which they were first heard of, all notes, and the newest progress.
struct EvaluationBatch {
    std::vector<Evaluation> measured;
    std::vector<std::string> notes;
    std::optional<EvaluationProgress> progress;
};

/// How an evaluation ended.
struct EvaluationOutcome {
    bool isStopped = false;
    std::vector<Evaluation> values;  ///< all of the plan; empty after a stop
    std::filesystem::path folder;
};

/// One evaluation: the only place where core's measuring meets Qt. What was measured before a stop
/// stays in its folder, and the same plan goes on there.
class EvaluationJob : public WorkJob {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvaluationJob)

  public:
    /// What measures; `runEvaluation`, or what a test puts in its place.
    using Measure = std::function<std::vector<Evaluation>(const EvaluationPlan&,
                                                          const std::filesystem::path&,
                                                          EvaluationObserver&,
                                                          const RunControl&)>;

    explicit EvaluationJob(QObject* parent = nullptr, Measure measure = runEvaluation);
    ~EvaluationJob() override;

    /// Measures what the folder does not hold yet. Must be ready.
    void start(const EvaluationPlan& plan, const std::filesystem::path& folder);

  Q_SIGNALS:
    void progressed(const ld3::ui::EvaluationBatch& batch);
    void finished(const ld3::ui::EvaluationOutcome& outcome);

  private:
    class Inbox;

    void deliverPending() override;

    Measure m_measure;
    std::shared_ptr<Inbox> m_inbox;
};

}  // namespace ld3::ui
