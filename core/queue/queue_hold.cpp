#include "core/queue/queue_hold.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <string>

namespace ld3 {

namespace {

constexpr const char* kUntilAsked = "until asked\n";
constexpr const char* kByUser = "held\n";

}  // namespace

std::filesystem::path holdFileOf(const std::filesystem::path& queue) {
    return queue.string() + ".held";
}

QueueHold queueHold(const std::filesystem::path& queue) {
    const std::filesystem::path file = holdFileOf(queue);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return QueueHold::None;
    }
    try {
        return readFile(file) == kUntilAsked ? QueueHold::UntilAsked : QueueHold::ByUser;
    } catch (const Error&) {
        // Taken away in between, or not to be read: then nothing begins behind a user's back.
        return std::filesystem::exists(file, ignored) ? QueueHold::ByUser : QueueHold::None;
    }
}

void setQueueHold(const std::filesystem::path& queue, QueueHold hold) {
    const std::filesystem::path file = holdFileOf(queue);
    if (hold != QueueHold::None) {
        createFolder(file.parent_path());
        writeFileAtomically(file, hold == QueueHold::UntilAsked ? kUntilAsked : kByUser);
        return;
    }
    std::error_code failure;
    std::filesystem::remove(file, failure);
    if (failure) {
        throw Error(ErrorCode::Io,
                    "cannot let the queue go on (" + failure.message() + ")",
                    file.string(),
                    "check the permissions");
    }
}

}  // namespace ld3
