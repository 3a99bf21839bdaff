#pragma once

#include "core/queue/queued_job.h"
#include "core/training/training_meter.h"
#include "ui/jobs/train_job.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ld3::ui {

/// What a whole training job has spent and may still take, in network evaluations: the teacher's
/// samples, the hand-made schedules and the training itself.
class JobMeter {
  public:
    /// A job begins; of one that goes on with a run only the stages that are seen count.
    void begin(const QueuedJob& job);
    void add(const TrainBatch& batch);
    /// Forgets what was spent; the job stays the same.
    void clear();

    [[nodiscard]] std::optional<double> secondsPerIteration() const {
        return m_training.secondsPerIteration();
    }

    /// In forward evaluations of one sample, a backward counted as two.
    [[nodiscard]] int64_t evaluationsSpent() const;

    /// At most, about; nothing before the training has shown what it takes.
    [[nodiscard]] std::optional<int64_t> evaluationsLeft() const;

    /// Of the whole job, 0 to 1; nothing while its size is not known.
    [[nodiscard]] std::optional<double> share() const;

    /// The present stage among those of the job, from 1; 0: none yet.
    [[nodiscard]] int stageNumber() const;

    [[nodiscard]] int stageCount() const { return static_cast<int>(m_stages.size()); }

  private:
    struct Stage {
        std::string name;
        double cost = 0.0;  ///< of all of it, as far as it is known before
    };

    void enter(const std::string& name);
    /// Of the stages before the training, so far.
    [[nodiscard]] double spentBefore() const;

    double m_teacherCost = 0.0, m_baselinesCost = 0.0;
    std::vector<Stage> m_stages;  ///< in their order
    StageProgress m_progress;     ///< of the last one that was seen
    TrainingMeter m_training;
};

}  // namespace ld3::ui
