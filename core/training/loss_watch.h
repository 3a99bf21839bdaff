#pragma once

#include "core/training/training_report.h"

#include <limits>
#include <optional>
#include <string>

namespace ld3 {

/// What the label of a report begins with where the training fails in its update; the reason
/// follows.
inline constexpr const char* kFailedUpdate = "failed: ";

/// What is wrong with the numbers of an update.
struct LossFault {
    enum class Kind {
        NotANumber,  ///< a loss or the gradient is NaN or infinite
        Diverging,   ///< a loss is far above the best, or above the lowest of its stage
        Failed,      ///< the training ends with it, for `reason`
        NoBaseline,  ///< the hand-made schedule that `reason` names has no loss
    };
    Kind kind = Kind::NotANumber;
    int iteration = 0;
    double trainLoss = 0.0, validLoss = 0.0;  ///< NaN also where it was not measured
    double gradientNorm = 0.0;                ///< NaN where it is unknown
    double bestLoss = 0.0;                    ///< that is kept; NaN where there is none
    std::string reason;
    bool isFirst = true;  ///< the update before was sound
};

/// Finds updates of a training that went wrong.
class LossWatch {
  public:
    /// To be given all reports in their order.
    /// @returns nothing for a sound update, and for what is not an update
    [[nodiscard]] std::optional<LossFault> look(const TrainingReport& report);

  private:
    [[nodiscard]] std::optional<LossFault::Kind> faultOf(const TrainingReport& report);
    /// Whether a loss of least squares leaves the valley that its stage was in.
    [[nodiscard]] bool leavesValley(const TrainingReport& report);

    bool m_wasFaulty = false;
    /// Of the updates since the last start of a round or stage.
    double m_lowestTrain = std::numeric_limits<double>::infinity();
    double m_lowestValid = std::numeric_limits<double>::infinity();
};

/// What is wrong with a hand-made schedule's loss; nothing for a sound one, and for other reports.
[[nodiscard]] std::optional<LossFault> baselineFault(const TrainingReport& report);

/// One line, English: iteration, losses, gradient norm, and what is kept.
[[nodiscard]] std::string lossFaultText(const LossFault& fault);

}  // namespace ld3
