#pragma once

#include "core/base/file_lock.h"

#include <filesystem>

namespace ld3 {

/// Keeps other programs (and other jobs of this one) from working on the same run while it lives:
/// a lock on `<run>/lock`.
class RunLock {
  public:
    /// @throws Error{Busy} when it is held elsewhere, Error{Io} where the file cannot be made
    explicit RunLock(const std::filesystem::path& folder);

    /// True while some program works on the run.
    [[nodiscard]] static bool isHeld(const std::filesystem::path& folder);

  private:
    FileLock m_lock;
};

}  // namespace ld3
