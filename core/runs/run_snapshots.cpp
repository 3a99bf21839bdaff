#include "core/runs/run_snapshots.h"

#include <algorithm>

namespace ld3 {

RunSnapshots::RunSnapshots(const RunRecord& run) {
    const Recipe& recipe = run.info.recipe;
    if (run.schedule) {
        m_frame = *run.schedule;
        m_lacksCoefficients = !m_frame.coefficients.empty();
    } else {
        m_frame.solver = recipe.solver;
        m_frame.nfe = recipe.nfe;
        m_frame.noiseSchedule = recipe.noiseSchedule;
    }
    m_frame.coefficients.clear();
    m_frame.provenance = {};
    const auto wanted = static_cast<size_t>(stepCount(m_frame.solver, m_frame.nfe)) + 1;
    for (const TrainingReport& report : run.reports) {
        if (report.kind != ReportKind::Iteration || report.times.size() != wanted ||
            report.evalTimes.size() != wanted) {
            continue;
        }
        // What a resumed run did once more stands later in the file.
        while (!m_snapshots.empty() && m_snapshots.back().iteration >= report.iteration) {
            m_snapshots.pop_back();
        }
        m_snapshots.push_back({report.iteration, report.validLoss, report.times, report.evalTimes});
    }
}

size_t RunSnapshots::nearest(int iteration) const {
    const auto after = std::lower_bound(
        m_snapshots.begin(), m_snapshots.end(), iteration, [](const Snapshot& one, int number) {
            return one.iteration < number;
        });
    const auto index = static_cast<size_t>(after - m_snapshots.begin());
    if (index == 0) {
        return 0;
    }
    if (after == m_snapshots.end()) {
        return count() - 1;
    }
    const int before = iteration - m_snapshots[index - 1].iteration;
    return after->iteration - iteration < before ? index : index - 1;
}

Schedule RunSnapshots::schedule(size_t index) const {
    Schedule schedule = m_frame;
    schedule.name = "iteration " + std::to_string(iteration(index));
    schedule.times = m_snapshots[index].times;
    schedule.evalTimes = m_snapshots[index].evalTimes;
    return schedule;
}

std::vector<size_t> RunSnapshots::spread(size_t most) const {
    std::vector<size_t> chosen;
    const size_t frames = std::min(most, count());
    for (size_t i = 0; i < frames; ++i) {
        chosen.push_back(frames == 1 ? 0 : i * (count() - 1) / (frames - 1));
    }
    return chosen;
}

}  // namespace ld3
