#pragma once

#include "app/ld3/progress_bar.h"
#include "core/training/training_observer.h"

namespace ld3::cli {

/// Shows a training on stderr.
class ConsoleObserver final : public TrainingObserver {
  public:
    explicit ConsoleObserver(bool quiet) : m_bar(quiet) {}

    void progressed(const std::string& stage, double fraction, double etaSeconds) override;
    void reported(const TrainingReport& report) override;
    void logged(const std::string& line) override;

  private:
    ProgressBar m_bar;
    std::string m_best;  ///< shown beside the bar
};

}  // namespace ld3::cli
