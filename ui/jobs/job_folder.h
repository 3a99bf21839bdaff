#pragma once

#include <filesystem>

namespace ld3::ui {

class JobQueue;

/// `wish`, or with a number behind it where that is taken on disk or by a job that has not begun.
[[nodiscard]] std::filesystem::path freeFolder(const std::filesystem::path& wish,
                                               const JobQueue& queue);

/// `folder` without the number that `freeFolder` put behind it.
[[nodiscard]] std::filesystem::path withoutNumber(const std::filesystem::path& folder);

}  // namespace ld3::ui
