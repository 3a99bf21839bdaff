#pragma once

#include "core/queue/job_folder.h"

#include <filesystem>

namespace ld3::ui {

class JobQueue;

/// `wish`, or with a number behind it where that is taken on disk or by a job of the queue.
[[nodiscard]] std::filesystem::path freeFolder(const std::filesystem::path& wish,
                                               const JobQueue& queue);

}  // namespace ld3::ui
