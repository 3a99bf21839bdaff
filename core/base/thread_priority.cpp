#include "core/base/thread_priority.h"

#ifdef __linux__

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>

namespace ld3 {

namespace {

/// Of the kernel's "nice" values, each of which is worth a tenth of the processor; on Linux they
/// belong to threads.
constexpr int kStepsDown = 10, kLowest = 19;

void lower(id_t thread) noexcept {
    errno = 0;
    const int now = ::getpriority(PRIO_PROCESS, thread);
    if (errno == 0) {
        [[maybe_unused]] const int ignored = ::setpriority(
            PRIO_PROCESS, thread, now + kStepsDown < kLowest ? now + kStepsDown : kLowest);
    }
}

}  // namespace

void giveWay() noexcept {
    lower(static_cast<id_t>(::gettid()));
}

void letOthersGiveWay() noexcept {
    std::error_code failure;
    for (auto thread = std::filesystem::directory_iterator("/proc/self/task", failure);
         !failure && thread != std::filesystem::directory_iterator();
         thread.increment(failure)) {
        const long id = std::strtol(thread->path().filename().c_str(), nullptr, 10);
        if (id > 0 && id != ::gettid()) {
            lower(static_cast<id_t>(id));
        }
    }
}

}  // namespace ld3

#else

namespace ld3 {

void giveWay() noexcept {}

void letOthersGiveWay() noexcept {}

}  // namespace ld3

#endif
