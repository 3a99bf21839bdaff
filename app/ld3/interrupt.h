#pragma once

#include <stop_token>
#include <thread>

namespace ld3::cli {

/// While it lives, Ctrl-C and SIGTERM ask the work to stop instead of ending the program; the
/// second one ends it at once. One at a time.
class Interrupt {
  public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

  private:
    std::stop_source m_stop;
    std::thread m_watcher;
};

}  // namespace ld3::cli
