#pragma once

#include "core/training/loss_watch.h"
#include "core/training/training_observer.h"

#include <chrono>
#include <vector>

namespace ld3 {

/// Stands between a trainer and the caller's observer: adds the times that a trainer cannot know
/// (elapsed over all sessions of the run, expected), says in the log when a loss goes wrong, and
/// keeps the reports until they are written.
class Recorder final : public TrainingObserver {
  public:
    /// @param elapsedBefore  seconds of earlier sessions
    Recorder(TrainingObserver& next, double elapsedBefore);

    void reported(const TrainingReport& report) override;
    void improved(const Schedule& best) override;
    void logged(const std::string& line) override;

    /// From here on the expected time is measured; `fraction` is what earlier sessions did.
    void beginStage(double fraction);

    [[nodiscard]] double elapsedSeconds() const;

    /// NaN while unknown.
    [[nodiscard]] double etaSeconds(double fraction) const;

    /// Reports and log lines since the last call.
    [[nodiscard]] std::vector<TrainingReport> takeReports();
    [[nodiscard]] std::vector<std::string> takeLines();

    /// True if there was a new best since the last call.
    [[nodiscard]] bool takeImproved();

  private:
    using Clock = std::chrono::steady_clock;

    TrainingObserver& m_next;
    double m_elapsedBefore;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_stageStart = m_start;
    double m_stageFraction = 0.0;
    std::vector<TrainingReport> m_reports;
    std::vector<std::string> m_lines;
    bool m_improved = false;
    LossWatch m_watch;
};

}  // namespace ld3
