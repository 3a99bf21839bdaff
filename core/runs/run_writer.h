#pragma once

#include "core/runs/checkpoint.h"
#include "core/runs/metrics_log.h"
#include "core/runs/run_document.h"
#include "core/runs/run_lock.h"
#include "core/runs/run_paths.h"

#include <memory>
#include <string>
#include <vector>

namespace ld3 {

/// A run folder that this program works on: holds its lock and writes its files.
class RunWriter {
  public:
    /// Makes the folder with its `run.json`, status "running"; nothing of it stays behind on
    /// failure, and what another program makes there at the same moment is not touched.
    /// @throws Error{Busy} where another program is first, Error{Io} where the folder exists and is
    ///         not empty, or cannot be written
    [[nodiscard]] static RunWriter create(RunDocument document);

    /// Takes over an existing run. @throws Error{Busy} and those of `readRunDocument`
    [[nodiscard]] static RunWriter reopen(const std::filesystem::path& folder);

    [[nodiscard]] const RunPaths& paths() const { return m_paths; }

    /// What the next `writeDocument` writes.
    [[nodiscard]] RunDocument& document() { return m_document; }

    [[nodiscard]] const RunDocument& document() const { return m_document; }

    void writeDocument() const;

    /// Opens the metrics, cut off after `keep` bytes; before the first `append`.
    void openMetrics(int64_t keep);
    void append(const std::vector<TrainingReport>& reports);

    /// Metrics first, then the state that counts on them.
    void writeCheckpoint(TensorFile state, double elapsedSeconds);

    /// One line with its time into `log.txt`. A log that cannot be written stops nothing: what
    /// matters is written elsewhere, and its failure is reported there.
    void log(const std::string& line) const noexcept;

  private:
    RunWriter(RunDocument document, RunLock lock);

    RunLock m_lock;
    RunPaths m_paths;
    RunDocument m_document;
    std::unique_ptr<MetricsLog> m_metrics;
};

/// @throws Error{Io} unless the folder is missing or empty, so that a run can be made there
void checkFreeForRun(const std::filesystem::path& folder);

}  // namespace ld3
