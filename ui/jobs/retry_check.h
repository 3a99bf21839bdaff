#pragma once

#include "core/queue/queued_job.h"

#include <functional>
#include <map>
#include <vector>

namespace ld3::ui {

/// Whether chosen jobs can be retried, found out once: commands are updated at each report of the
/// active job, and the answer stands on a disk that may be slow.
class RetryCheck {
  public:
    using Look = std::function<bool(const QueuedJob&)>;

    /// @param look  what looks at the disk; tests put their own in its place
    explicit RetryCheck(Look look = canBeRetried);

    /// The jobs that will be asked about: what is known of others is forgotten, and looked up anew
    /// when they are chosen again.
    void choose(const std::vector<int>& ids);

    /// As `canBeRetried`; false without a look while the job waits, is active or is done.
    [[nodiscard]] bool canBe(const QueuedJob& job);

    /// Folders or jobs may have changed.
    void forget() { m_known.clear(); }

  private:
    Look m_look;
    std::map<int, bool> m_known;  ///< by the job's id
};

}  // namespace ld3::ui
