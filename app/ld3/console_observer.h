#pragma once

#include "app/ld3/progress_bar.h"
#include "core/base/round_end.h"
#include "core/training/training_meter.h"
#include "core/training/training_observer.h"

namespace ld3::cli {

/// Shows a training on stderr.
class ConsoleObserver : public TrainingObserver {
  public:
    /// @param roundEnd  whether the training ends after its round; must outlive the observer
    explicit ConsoleObserver(bool quiet, const RoundEnd* roundEnd = nullptr)
        : m_bar(quiet), m_roundEnd(roundEnd) {}

    void progressed(const std::string& stage, double fraction, double etaSeconds) override;
    void reported(const TrainingReport& report) override;
    void logged(const std::string& line) override;

  private:
    /// What is shown beside the bar of a training.
    [[nodiscard]] std::string details(double fraction) const;

    ProgressBar m_bar;
    const RoundEnd* m_roundEnd;
    std::string m_best;  ///< "best 0.0123", or empty
    TrainingMeter m_meter;
};

}  // namespace ld3::cli
