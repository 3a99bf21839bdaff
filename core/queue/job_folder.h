#pragma once

#include "core/queue/queued_job.h"

#include <filesystem>
#include <vector>

namespace ld3 {

/// `wish`, or with a number behind it where that is taken on disk or by one of the jobs.
[[nodiscard]] std::filesystem::path freeFolder(const std::filesystem::path& wish,
                                               const std::vector<QueuedJob>& jobs);

/// `folder` without the number that `freeFolder` put behind it.
[[nodiscard]] std::filesystem::path withoutNumber(const std::filesystem::path& folder);

/// Gives a training that is about to begin anew another folder where somebody else has taken its
/// own meanwhile; its message says so.
/// @param jobs  of the queue
void avoidTakenFolder(QueuedJob& job, const std::vector<QueuedJob>& jobs);

/// Gives a job that comes back into the queue another folder where one of the jobs has taken its
/// own, so that none goes on with what another one did.
void avoidSharedFolder(QueuedJob& job, const std::vector<QueuedJob>& jobs);

}  // namespace ld3
