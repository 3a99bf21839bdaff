#include "core/queue/job_folder.h"

#include "core/runs/run_document.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace ld3 {

namespace {

bool isFreeForRun(const std::filesystem::path& folder) {
    std::error_code ignored;
    return !std::filesystem::exists(folder, ignored) ||
           (std::filesystem::is_directory(folder, ignored) &&
            std::filesystem::is_empty(folder, ignored));
}

void moveTo(QueuedJob& job, const std::filesystem::path& folder) {
    job.folder = folder;
    if (auto* experiment = std::get_if<Experiment>(&job.work)) {
        experiment->folder = folder;
    }
}

}  // namespace

std::filesystem::path freeFolder(const std::filesystem::path& wish,
                                 const std::vector<QueuedJob>& jobs) {
    const auto isTaken = [&jobs](const std::filesystem::path& folder) {
        std::error_code ignored;
        return std::filesystem::exists(folder, ignored) ||
               std::any_of(jobs.begin(), jobs.end(), [&folder](const QueuedJob& job) {
                   return job.folder == folder;
               });
    };
    std::filesystem::path folder = wish;
    for (int i = 2; isTaken(folder); ++i) {
        folder = wish;
        folder += "-" + std::to_string(i);
    }
    return folder;
}

std::filesystem::path withoutNumber(const std::filesystem::path& folder) {
    const std::string name = folder.filename().string();
    const size_t dash = name.rfind('-');
    // One or two digits: a date has such parts too, but never at the end.
    const bool isNumbered = dash != std::string::npos && dash > 0 && name.size() > dash + 1 &&
                            name.size() <= dash + 3 &&
                            std::all_of(name.begin() + static_cast<std::ptrdiff_t>(dash) + 1,
                                        name.end(),
                                        [](char c) { return c >= '0' && c <= '9'; });
    return isNumbered ? folder.parent_path() / name.substr(0, dash) : folder;
}

void avoidTakenFolder(QueuedJob& job, const std::vector<QueuedJob>& jobs) {
    if (job.training() == nullptr || !beginsAnew(job) || isFreeForRun(job.folder)) {
        return;
    }
    job.message = "its first folder was taken: " + job.folder.string();
    moveTo(job, freeFolder(withoutNumber(job.folder), jobs));
}

void avoidSharedFolder(QueuedJob& job, const std::vector<QueuedJob>& jobs) {
    if (!beginsAnew(job) && isRunFolder(job.folder)) {
        return;  // its own run: whoever wished for that folder finds it taken
    }
    const bool isShared = std::any_of(jobs.begin(), jobs.end(), [&job](const QueuedJob& other) {
        return other.folder == job.folder && (beginsAnew(job) || beginsAnew(other));
    });
    if (isShared) {
        moveTo(job, freeFolder(withoutNumber(job.folder), jobs));
    }
}

}  // namespace ld3
