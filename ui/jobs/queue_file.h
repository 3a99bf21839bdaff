#pragma once

#include "ui/jobs/queued_job.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3::ui {

/// What a queue file held.
struct QueueReading {
    std::vector<QueuedJob> jobs;
    std::vector<std::string> problems;  ///< one line each, about what could not be read
};

/// Writes the jobs (format "ld3-queue/1") atomically. @throws Error{Io}
void writeQueueFile(const std::filesystem::path& path, const std::vector<QueuedJob>& jobs);

/// Reads what can be read: a missing file is an empty queue, a job that cannot be understood is
/// passed over. A file that is broken as a whole or newer than this program is kept beside as
/// `<name>.unreadable`. A job that was being worked on waits again; done ones are left out.
/// Never throws.
[[nodiscard]] QueueReading readQueueFile(const std::filesystem::path& path);

}  // namespace ld3::ui
