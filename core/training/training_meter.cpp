#include "core/training/training_meter.h"

#include <cmath>

namespace ld3 {

void TrainingMeter::add(const TrainingReport& report) {
    if (report.kind == ReportKind::Baseline) {
        return;
    }
    m_pace.add(report);
    m_spent = report.evaluations.cost();
    m_fraction = report.fractionDone;
}

std::optional<int64_t> TrainingMeter::evaluationsLeft() const {
    constexpr double kTooEarly = 0.01;
    if (!(m_fraction >= kTooEarly) || m_spent <= 0) {
        return std::nullopt;
    }
    return std::llround(static_cast<double>(m_spent) * (1.0 - m_fraction) / m_fraction);
}

}  // namespace ld3
