#pragma once

#include "core/base/file_lock.h"
#include "core/queue/queued_job.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// What a queue file held.
struct QueueReading {
    std::vector<QueuedJob> jobs;
    std::vector<std::string> problems;  ///< one line each, about what could not be read
    /// False where that is nowhere but in the file, which must not be written then.
    bool isKept = true;
    std::filesystem::path keptAs;  ///< where it is kept too; empty where everything could be read
};

/// What the window works off in a folder of runs.
[[nodiscard]] std::filesystem::path queueFileIn(const std::filesystem::path& runsRoot);

/// Keeps the queue for one program while it lives; others may still read the file.
/// @throws Error{Busy} while another program has it, Error{Io}
[[nodiscard]] FileLock lockQueue(const std::filesystem::path& path);

[[nodiscard]] bool isQueueLocked(const std::filesystem::path& path);

/// "waiting", "running" and the like, as in the file.
[[nodiscard]] std::string jobStateName(JobState state);

/// Writes the jobs (format "ld3-queue/1") atomically. @throws Error{Io}
void writeQueueFile(const std::filesystem::path& path, const std::vector<QueuedJob>& jobs);

/// Whether the file says just these jobs; a missing one says that there are none.
[[nodiscard]] bool isQueueWritten(const std::filesystem::path& path,
                                  const std::vector<QueuedJob>& jobs);

/// The jobs as they stand in the file, which is left alone; a job that cannot be understood is
/// passed over. A missing file is an empty queue. @throws Error{BadFile, Io} naming the file
[[nodiscard]] QueueReading lookIntoQueueFile(const std::filesystem::path& path);

/// Reads what can be read, to go on with it: a missing file is an empty queue, a job that cannot be
/// understood is passed over. Where something cannot be read, a copy of the file is kept beside it
/// as `<name>.unreadable`, or with a number behind that; where there is no room for a copy, the
/// file itself has that name too. The problems say so. Where neither can be, there are no jobs, and
/// `isKept` is false. A job that was being worked on waits again; done ones are left out. The file
/// itself stays as it is. Never throws.
[[nodiscard]] QueueReading readQueueFile(const std::filesystem::path& path);

}  // namespace ld3
