#pragma once

#include "core/base/file_lock.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

namespace ld3 {

/// Keeps other programs (and other jobs of this one) from working on the same run while it lives:
/// a lock on `<run>/lock`. The file tells the machine, and is touched once a minute: where a folder
/// is seen from another machine through a file system without locks, that is the sign of life.
/// Where the disk is full at first, the machine's name follows with a later touch.
class RunLock {
  public:
    /// @param betweenPulses  after how long the file is touched again
    /// @throws Error{Busy} when it is held elsewhere, Error{Io} where the file cannot be made
    explicit RunLock(const std::filesystem::path& folder,
                     std::chrono::milliseconds betweenPulses = std::chrono::minutes(1));

    /// True while some program works on the run, as far as the file system's locks tell.
    [[nodiscard]] static bool isHeld(const std::filesystem::path& folder);

    /// The name of another machine that worked on the run within the last minutes, although no lock
    /// says so; empty where there is none: locks of this machine's own programs are always seen.
    [[nodiscard]] static std::string busyMachine(const std::filesystem::path& folder);

  private:
    FileLock m_lock;
    std::jthread m_pulse;  // last: ends before the file is closed
};

}  // namespace ld3
