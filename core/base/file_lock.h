#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace ld3 {

/// Keeps other programs (and other parts of this one) from taking the same lock while it lives. The
/// system releases it when the program ends, however that happens; the file stays.
///
/// An "open file description" lock: unlike with flock, asking who holds it does not take it for a
/// moment, so that looking never disturbs one that is just starting.
class FileLock {
  public:
    /// @param file    made where it is missing; one that cannot be locked does not stay
    /// @param busy    thrown when the lock is held elsewhere
    /// @param cannot  thrown, with the system's reason, where the file cannot be made or locked
    FileLock(const std::filesystem::path& file, const Error& busy, const Error& cannot);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

    /// The file, open as long as this lives.
    [[nodiscard]] int descriptor() const { return m_file; }

    /// Leaves a text in an open file for those who find it locked. @returns whether it stands
    /// there; the lock holds without it
    [[nodiscard]] static bool write(int descriptor, const std::string& text) noexcept;

    /// True while some program holds it.
    [[nodiscard]] static bool isHeld(const std::filesystem::path& file);

  private:
    int m_file = -1;
};

}  // namespace ld3
