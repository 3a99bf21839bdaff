#pragma once

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <stop_token>

namespace ld3 {

/// Thrown between two network evaluations after a stop was requested. An ordinary ending, not an
/// error: whoever owns the work catches it and keeps the best result so far.
struct Stopped {};

/// `Stopped` on its way through LibTorch's backward, which on a CUDA device runs in a thread of
/// LibTorch's own: that brings back what is a `std::exception` and ends the program for anything
/// else.
struct StoppedInBackward : Stopped, std::exception {};

/// To be called now and then by work that takes long without a network, such as reading files: at
/// least every 50 ms.
/// @throws Stopped once a stop was requested
inline void throwIfStopped(const std::stop_token& stop) {
    if (stop.stop_requested()) {
        throw Stopped{};
    }
}

/// Lets one thread hold another between two network evaluations.
class PauseGate {
  public:
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    /// Whether the work has arrived at the gate and is being held.
    [[nodiscard]] bool isHolding() const;
    /// How often the work has been held so far.
    [[nodiscard]] int64_t timesHeld() const;
    /// Returns at once if not paused, else when resumed or when `stop` is requested.
    void wait(const std::stop_token& stop);

  private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_paused = false;
    int m_held = 0;
    int64_t m_timesHeld = 0;
};

/// How long work is held and ended from outside. Cheap to copy.
struct RunControl {
    std::stop_token stop;
    PauseGate* gate = nullptr;

    /// To be called between network evaluations: waits while paused.
    /// @throws Stopped once a stop was requested
    void betweenEvaluations() const;
};

}  // namespace ld3
