#pragma once

#include "core/queue/queue_file.h"
#include "ui/jobs/background.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ld3::ui {

/// Keeps the queue's file up to date, in another thread, and for one program at a time: a second
/// one neither reads nor writes it.
class QueueStore {
  public:
    QueueStore() = default;
    QueueStore(const QueueStore&) = delete;
    QueueStore& operator=(const QueueStore&) = delete;
    ~QueueStore();

    /// Reads the file and writes it from now on; one whose jobs would be lost then is left alone.
    [[nodiscard]] QueueReading open(const std::filesystem::path& path);

    /// Writes soon; a newer list replaces one that waits.
    /// @param failed  told where it could not be written
    void write(const std::vector<QueuedJob>& jobs, std::function<void(const Error&)> failed);

    /// Writes at once and waits, unless the file says the same. Must be open. @throws Error{Io}
    void writeNow(const std::vector<QueuedJob>& jobs);

    /// Writes at once and lets go of the file; where it cannot be written it stays as it was.
    void close(const std::vector<QueuedJob>& jobs);

    [[nodiscard]] bool isOpen() const { return m_lock.has_value(); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
    std::optional<FileLock> m_lock;
    std::unique_ptr<Background> m_writer;
};

}  // namespace ld3::ui
