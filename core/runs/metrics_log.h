#pragma once

#include "core/training/training_report.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

namespace ld3 {

/// `metrics.jsonl` being written: one line a report, only ever appended to, so that it can be
/// followed while the run goes on.
class MetricsLog {
  public:
    /// Opens or creates the file and cuts it off after `keep` bytes: what came after a checkpoint
    /// is made again.
    /// @throws Error{Io}; Error{BadFile} where the file is shorter than that
    MetricsLog(std::filesystem::path path, int64_t keep);
    MetricsLog(const MetricsLog&) = delete;
    MetricsLog& operator=(const MetricsLog&) = delete;
    ~MetricsLog();

    /// @throws Error{Io}
    void append(const std::vector<TrainingReport>& reports);

    /// Bytes written so far.
    [[nodiscard]] int64_t position() const { return m_position; }

    /// Brings everything to the disk. @throws Error{Io}
    void flush();

  private:
    [[noreturn]] void fail(int reason) const;

    std::filesystem::path m_path;
    int m_file = -1;
    int64_t m_position = 0;
};

/// How far a file of metrics was read.
struct MetricsPosition {
    int64_t bytes = 0, lines = 0;
    std::string lastLine;  ///< tells whether the file still is the one that was read

    bool operator==(const MetricsPosition&) const = default;
};

/// What a file of metrics holds after a position.
struct NewMetrics {
    std::vector<TrainingReport> reports;
    bool isWhole = false;  ///< the file was cut off or made anew: these are all its reports
    MetricsPosition upTo;
};

/// All complete lines; a last line without its end (the writer was killed, or is writing) is left
/// out. A missing file gives none.
/// @param most  reports that are kept of a longer file, see `thinReports`
/// @throws Error{BadFile} naming the line
[[nodiscard]] NewMetrics readMetrics(const std::filesystem::path& path,
                                     const MetricsPosition& from = {},
                                     size_t most = std::numeric_limits<size_t>::max());

}  // namespace ld3
