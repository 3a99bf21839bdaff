#pragma once

#include <filesystem>

namespace ld3 {

/// Whether further jobs of a queue may begin; for all programs that work with it, also on other
/// machines.
enum class QueueHold {
    None,
    UntilAsked,  ///< a window found jobs waiting and asks its user first; ends with that window
    ByUser
};

/// The flag beside a queue's file. It is no part of it, as that is written by whoever works the
/// jobs off, and the flag is for others to set.
[[nodiscard]] std::filesystem::path holdFileOf(const std::filesystem::path& queue);

/// What the flag says now; `ByUser` where a flag is there that says nothing known.
[[nodiscard]] QueueHold queueHold(const std::filesystem::path& queue);

/// @throws Error{Io} naming the flag's file
void setQueueHold(const std::filesystem::path& queue, QueueHold hold);

}  // namespace ld3
