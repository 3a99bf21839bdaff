#include "ui/jobs/job_folder.h"

#include "ui/jobs/job_queue.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace ld3::ui {

std::filesystem::path freeFolder(const std::filesystem::path& wish, const JobQueue& queue) {
    const auto isTaken = [&queue](const std::filesystem::path& folder) {
        for (int row = 0; row < queue.rowCount(); ++row) {
            if (queue.job(row).folder == folder) {
                return true;
            }
        }
        // A name that cannot be looked up is not taken: the job says then what is wrong with it.
        std::error_code ignored;
        return std::filesystem::exists(folder, ignored);
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

}  // namespace ld3::ui
