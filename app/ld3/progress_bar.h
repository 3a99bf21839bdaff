#pragma once

#include <chrono>
#include <string>

namespace ld3::cli {

/// Progress on stderr: a bar that is drawn over on a terminal, now and then a line elsewhere,
/// nothing when quiet.
class ProgressBar {
  public:
    explicit ProgressBar(bool quiet);
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    ~ProgressBar();

    /// @param fraction    [0, 1] of this stage
    /// @param etaSeconds  NaN while unknown
    /// @param detail      shown behind the stage's name
    void show(const std::string& stage,
              double fraction,
              double etaSeconds,
              const std::string& detail = {});

    /// A line above the bar.
    void note(const std::string& line);

  private:
    using Clock = std::chrono::steady_clock;

    void endBar();

    bool m_quiet, m_terminal;
    bool m_barIsDrawn = false;
    std::string m_stage;
    double m_shown = -1.0;
    Clock::time_point m_lastShown;
};

/// "0:07", "12:34" or "1:02:03"; "-:--" for NaN.
[[nodiscard]] std::string clockText(double seconds);

}  // namespace ld3::cli
