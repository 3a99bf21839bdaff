#pragma once

#include <atomic>

namespace ld3 {

/// The wish, from another thread, that work ends by itself after its present round. It can be
/// taken back as long as the round lasts.
class RoundEnd {
  public:
    void setWanted(bool isWanted) { m_isWanted = isWanted; }

    [[nodiscard]] bool isWanted() const { return m_isWanted; }

  private:
    std::atomic<bool> m_isWanted = false;
};

}  // namespace ld3
