#pragma once

#include "core/base/round_end.h"
#include "core/runs/training_control.h"

#include <stop_token>
#include <thread>

namespace ld3::cli {

/// What the verbs that train say below their options.
inline constexpr const char* kSignalHelp =
    "Ctrl+C stops and keeps the best schedule, so that the run can be resumed; a second one ends "
    "the program at once. Ctrl+\\, or the signal USR1, stops after the present round. Ctrl+Z "
    "pauses, `fg` goes on.";

/// While it lives, Ctrl-C and SIGTERM ask the work to stop instead of ending the program; the
/// second one ends it at once. SIGQUIT (Ctrl-\) and SIGUSR1, which batch systems send before time
/// is up, ask it to end after its round. One at a time.
class Interrupt {
  public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

    [[nodiscard]] const RoundEnd& roundEnd() const { return m_roundEnd; }

    [[nodiscard]] TrainingControl trainingControl() const {
        return {{token(), nullptr}, &m_roundEnd};
    }

    /// Whether either was asked for.
    [[nodiscard]] bool isAsked() const { return m_stop.stop_requested() || m_roundEnd.isWanted(); }

  private:
    std::stop_source m_stop;
    RoundEnd m_roundEnd;
    std::thread m_watcher;
};

}  // namespace ld3::cli
