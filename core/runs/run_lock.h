#pragma once

#include <filesystem>

namespace ld3 {

/// Keeps other programs (and other jobs of this one) from working on the same run while it lives.
/// The system releases it when the program ends, however that happens.
///
/// An "open file description" lock on `<run>/lock`: unlike with flock, asking who holds it does not
/// take it for a moment, so that listing runs never disturbs one that is just starting.
class RunLock {
  public:
    /// @throws Error{Busy} when it is held elsewhere, Error{Io} where the file cannot be made
    explicit RunLock(const std::filesystem::path& folder);
    RunLock(RunLock&& other) noexcept;
    RunLock& operator=(RunLock&&) = delete;
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;
    ~RunLock();

    /// True while some program works on the run.
    [[nodiscard]] static bool isHeld(const std::filesystem::path& folder);

  private:
    int m_file = -1;
};

}  // namespace ld3
