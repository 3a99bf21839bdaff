#pragma once

#include <mutex>
#include <optional>
#include <utility>

namespace ld3::ui {

/// What happens in one thread, gathered until another one fetches it.
template <typename Batch>
class Gathering {
  public:
    /// Lets `change` add to the batch.
    template <typename Change>
    void add(const Change& change) {
        const std::scoped_lock lock(m_mutex);
        change(m_batch);
        m_isFilled = true;
    }

    /// What came since the last call; nothing if nothing came.
    std::optional<Batch> take() {
        const std::scoped_lock lock(m_mutex);
        if (!std::exchange(m_isFilled, false)) {
            return std::nullopt;
        }
        return std::exchange(m_batch, {});
    }

  private:
    std::mutex m_mutex;
    Batch m_batch;
    bool m_isFilled = false;
};

}  // namespace ld3::ui
