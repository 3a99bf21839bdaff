#pragma once

#include "core/runs/run_folder.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ld3 {

/// The schedules that a run went through: `metrics.jsonl` holds the times after each update.
class RunSnapshots {
  public:
    RunSnapshots() = default;
    explicit RunSnapshots(const RunRecord& run);

    [[nodiscard]] size_t count() const { return m_snapshots.size(); }

    /// Number of the update, from 1; increasing with `index`.
    [[nodiscard]] int iteration(size_t index) const { return m_snapshots[index].iteration; }

    /// Validation loss after it; NaN where it was not measured.
    [[nodiscard]] double validLoss(size_t index) const { return m_snapshots[index].validLoss; }

    /// The stored one that is closest to an update; of two the earlier. There must be one.
    [[nodiscard]] size_t nearest(int iteration) const;

    /// The whole schedule, named after its update. Learned coefficients are stored for the best
    /// schedule only: an earlier one has the solver's own.
    [[nodiscard]] Schedule schedule(size_t index) const;

    /// The run learned coefficients too, so that the last snapshot is not what it ended with.
    [[nodiscard]] bool lacksCoefficients() const { return m_lacksCoefficients; }

    /// At most `most` of all, spread evenly, the first and the last among them.
    /// @param most  >= 2
    [[nodiscard]] std::vector<size_t> spread(size_t most) const;

  private:
    struct Snapshot {
        int iteration = 0;
        double validLoss = 0.0;
        std::vector<double> times, evalTimes;
    };

    std::vector<Snapshot> m_snapshots;
    Schedule m_frame;  ///< all of a schedule but its times
    bool m_lacksCoefficients = false;
};

}  // namespace ld3
