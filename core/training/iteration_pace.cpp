#include "core/training/iteration_pace.h"

#include <cmath>

namespace ld3 {

namespace {

constexpr size_t kMarkCount = 21;

}  // namespace

void IterationPace::add(const TrainingReport& report) {
    if (report.kind != ReportKind::Iteration || !std::isfinite(report.elapsedSeconds)) {
        return;
    }
    if (!m_marks.empty() && (report.iteration <= m_marks.back().iteration ||
                             report.elapsedSeconds < m_marks.back().elapsedSeconds)) {
        m_marks.clear();
    }
    m_marks.push_back({report.iteration, report.elapsedSeconds});
    if (m_marks.size() > kMarkCount) {
        m_marks.pop_front();
    }
}

std::optional<double> IterationPace::secondsPerIteration() const {
    if (m_marks.size() < 2) {
        return std::nullopt;
    }
    return (m_marks.back().elapsedSeconds - m_marks.front().elapsedSeconds) /
           (m_marks.back().iteration - m_marks.front().iteration);
}

}  // namespace ld3
