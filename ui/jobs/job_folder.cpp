#include "ui/jobs/job_folder.h"

#include "ui/jobs/job_queue.h"

namespace ld3::ui {

std::filesystem::path freeFolder(const std::filesystem::path& wish, const JobQueue& queue) {
    return ld3::freeFolder(wish, queue.jobs());
}

}  // namespace ld3::ui
