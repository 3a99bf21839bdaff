#include "tests/support/latency_probe.h"

#include <algorithm>
#include <cmath>

namespace ld3::testing {

namespace {

constexpr int kEveryMilliseconds = 4;

}  // namespace

void LatencyRecord::add(double lateMilliseconds) {
    for (double late = std::max(0.0, lateMilliseconds); true; late -= m_every) {
        m_late.push_back(late);
        if (late < m_every) {
            return;
        }
    }
}

double LatencyRecord::percentile(double share) const {
    if (m_late.empty()) {
        return 0.0;
    }
    std::vector<double> sorted = m_late;
    const auto rank = static_cast<size_t>(
        std::ceil(std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size())));
    const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(std::max<size_t>(rank, 1) - 1);
    std::nth_element(sorted.begin(), place, sorted.end());
    return *place;
}

LatencyProbe::LatencyProbe(QObject* parent) : QObject(parent), m_record(kEveryMilliseconds) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &LatencyProbe::take);
    arm();
}

void LatencyProbe::restart() {
    m_record = LatencyRecord(kEveryMilliseconds);
    arm();
}

void LatencyProbe::take() {
    constexpr double kNanosecondsToMilliseconds = 1e-6;
    m_record.add(kNanosecondsToMilliseconds * static_cast<double>(m_clock.nsecsElapsed()) -
                 kEveryMilliseconds);
    arm();
}

void LatencyProbe::arm() {
    m_clock.start();
    m_timer.start();
}

}  // namespace ld3::testing
