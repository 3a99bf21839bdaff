#pragma once

#include "core/training/training_report.h"

#include <deque>
#include <optional>

namespace ld3 {

/// How long an iteration of a training takes, over its last ones.
class IterationPace {
  public:
    /// Reports that are not about an iteration say nothing; one whose number or time goes back
    /// begins anew.
    void add(const TrainingReport& report);

    void clear() { m_marks.clear(); }

    /// Over up to twenty iterations; nothing before the second one.
    [[nodiscard]] std::optional<double> secondsPerIteration() const;

  private:
    struct Mark {
        int iteration;
        double elapsedSeconds;
    };

    std::deque<Mark> m_marks;
};

}  // namespace ld3
