#pragma once

#include "core/training/loss_watch.h"
#include "core/training/training_report.h"
#include "ui/plots/loss_series.h"

#include <array>
#include <cstddef>
#include <functional>

namespace ld3::ui {

/// Which of a training's losses.
enum class LossKind {
    Training,
    Validation,
    Best,    ///< the best validation loss so far
    Faulty,  ///< one that is not a number, or runs away
};

/// In the order in which they are drawn and stand in legends.
inline constexpr std::array kLossKinds = {
    LossKind::Training, LossKind::Validation, LossKind::Best, LossKind::Faulty};

/// A loss at the place of a report.
[[nodiscard]] LossPoint lossPoint(const TrainingReport& report, double loss);

/// The losses that a training reported, in bounded memory, and those of them that are wrong.
class LossHistory {
  public:
    /// @param keepsTraining  whether training losses are kept
    explicit LossHistory(bool keepsTraining = true) : m_keepsTraining(keepsTraining) {}

    /// Takes the next report of the training; only updates and starts of rounds count.
    void take(const TrainingReport& report);

    /// What is kept of one kind. A faulty loss that is no number has the loss 0.
    [[nodiscard]] const LossSeries& series(LossKind kind) const {
        return m_series[static_cast<size_t>(kind)];
    }

    [[nodiscard]] bool isEmpty() const;

    /// Number of points kept.
    [[nodiscard]] size_t pointCount() const;

    /// Whether some of the faulty losses are numbers that run away.
    [[nodiscard]] bool hasDiverged() const { return m_hasDiverged; }

    /// The point of any kind that is least far away, the first of equals; null where none is kept.
    [[nodiscard]] const LossPoint* nearest(
        const std::function<double(const LossPoint&)>& away) const;

  private:
    void append(LossKind kind, const TrainingReport& report, double loss);

    std::array<LossSeries, kLossKinds.size()> m_series;
    LossWatch m_watch;
    bool m_keepsTraining;
    bool m_hasDiverged = false;
};

}  // namespace ld3::ui
