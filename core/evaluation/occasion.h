#pragma once

#include "core/base/run_control.h"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace ld3 {

/// What may be done now and then, as often as its cost permits.
class Occasion {
  public:
    using Clock = std::chrono::steady_clock;

    /// Of the time, at most, goes into it.
    static constexpr double kShare = 0.02;

    /// @param least  between two times
    /// @param gate   where the work may be held meanwhile, which costs nothing; may be null
    explicit Occasion(Clock::duration least, const PauseGate* gate = nullptr)
        : m_least(least), m_gate(gate) {}

    template <class Work>
    void maybe(Work&& work) {
        const Clock::time_point now = Clock::now();
        const auto rest = std::chrono::duration_cast<Clock::duration>(m_cost / kShare);
        if (now - m_last < std::max(m_least, rest)) {
            return;
        }
        const int64_t heldBefore = timesHeld();
        work();
        m_last = Clock::now();
        if (timesHeld() == heldBefore) {
            m_cost = m_last - now;
        }
    }

  private:
    [[nodiscard]] int64_t timesHeld() const { return m_gate == nullptr ? 0 : m_gate->timesHeld(); }

    Clock::duration m_least;
    const PauseGate* m_gate;
    Clock::time_point m_last = Clock::now();
    std::chrono::duration<double> m_cost{0.0};
};

}  // namespace ld3
