#pragma once

#include "core/training/iteration_pace.h"
#include "core/training/training_report.h"

#include <cstdint>
#include <optional>

namespace ld3 {

/// What a training has spent and may still take, from its reports.
class TrainingMeter {
  public:
    /// Baselines say nothing: they are not the training's expense.
    void add(const TrainingReport& report);

    void clear() { *this = {}; }

    [[nodiscard]] std::optional<double> secondsPerIteration() const {
        return m_pace.secondsPerIteration();
    }

    /// In forward evaluations of one sample, a backward counted as two; 0 before the training.
    [[nodiscard]] int64_t evaluationsSpent() const { return m_spent; }

    /// By the share that is done, if the training uses all its rounds: it may end earlier. Nothing
    /// while less than a hundredth is done.
    [[nodiscard]] std::optional<int64_t> evaluationsLeft() const;

  private:
    IterationPace m_pace;
    int64_t m_spent = 0;
    double m_fraction = 0.0;
};

}  // namespace ld3
