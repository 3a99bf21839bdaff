#include "ui/plots/loss_history.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace ld3::ui {

LossPoint lossPoint(const TrainingReport& report, double loss) {
    return {{static_cast<double>(report.iteration),
             static_cast<double>(report.evaluations.cost()),
             report.elapsedSeconds},
            loss};
}

void LossHistory::take(const TrainingReport& report) {
    // A round has no losses, but begins a stage.
    const std::optional<LossFault> fault = m_watch.look(report);
    if (report.kind != ReportKind::Iteration) {
        return;
    }
    if (m_keepsTraining) {
        append(LossKind::Training, report, report.trainLoss);
    }
    append(LossKind::Validation, report, report.validLoss);
    append(LossKind::Best, report, report.bestLoss);
    if (fault) {
        const bool hasDiverged = fault->kind == LossFault::Kind::Diverging;
        m_hasDiverged = m_hasDiverged || hasDiverged;
        const double loss = std::isfinite(fault->validLoss) ? fault->validLoss : fault->trainLoss;
        append(LossKind::Faulty, report, hasDiverged ? loss : 0.0);
    }
}

void LossHistory::append(LossKind kind, const TrainingReport& report, double loss) {
    if (std::isfinite(loss)) {
        m_series[static_cast<size_t>(kind)].append(lossPoint(report, loss));
    }
}

bool LossHistory::isEmpty() const {
    return std::all_of(m_series.begin(), m_series.end(), [](const LossSeries& series) {
        return series.isEmpty();
    });
}

size_t LossHistory::pointCount() const {
    return std::accumulate(
        m_series.begin(), m_series.end(), size_t{0}, [](size_t count, const LossSeries& series) {
            return count + series.points().size();
        });
}

const LossPoint* LossHistory::nearest(const std::function<double(const LossPoint&)>& away) const {
    const LossPoint* nearest = nullptr;
    double least = 0.0;
    for (const LossSeries& series : m_series) {
        for (const LossPoint& point : series.points()) {
            const double distance = away(point);
            if (nearest == nullptr || distance < least) {
                least = distance;
                nearest = &point;
            }
        }
    }
    return nearest;
}

}  // namespace ld3::ui
