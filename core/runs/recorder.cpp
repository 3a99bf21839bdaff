#include "core/runs/recorder.h"

#include <limits>
#include <utility>

namespace ld3 {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

Recorder::Recorder(TrainingObserver& next, double elapsedBefore)
    : m_next(next), m_elapsedBefore(elapsedBefore) {}

void Recorder::reported(const TrainingReport& report) {
    TrainingReport timed = report;
    timed.elapsedSeconds = elapsedSeconds();
    timed.etaSeconds = etaSeconds(report.fractionDone);
    m_next.reported(timed);
    // Once where it begins: a long bad stretch must not fill the log.
    if (const auto fault = m_watch.look(timed); fault && fault->isFirst) {
        logged("warning: " + lossFaultText(*fault));
    }
    if (const auto fault = baselineFault(timed)) {
        logged("warning: " + lossFaultText(*fault));
    }
    m_reports.push_back(std::move(timed));
}

void Recorder::improved(const Schedule& best) {
    m_improved = true;
    m_next.improved(best);
}

void Recorder::logged(const std::string& line) {
    m_lines.push_back(line);
    m_next.logged(line);
}

void Recorder::beginStage(double fraction) {
    m_stageStart = Clock::now();
    m_stageFraction = fraction;
}

double Recorder::elapsedSeconds() const {
    return m_elapsedBefore + secondsSince(m_start);
}

double Recorder::etaSeconds(double fraction) const {
    constexpr double kTooEarly = 1e-3;
    const double done = fraction - m_stageFraction;
    if (!(done > kTooEarly)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return secondsSince(m_stageStart) * (1.0 - fraction) / done;
}

std::vector<TrainingReport> Recorder::takeReports() {
    return std::exchange(m_reports, {});
}

std::vector<std::string> Recorder::takeLines() {
    return std::exchange(m_lines, {});
}

bool Recorder::takeImproved() {
    return std::exchange(m_improved, false);
}

}  // namespace ld3
