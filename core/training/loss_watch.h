#pragma once

#include "core/training/training_report.h"

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
        Diverging,   ///< the validation loss is far above the best
        Failed,      ///< the training ends with it, for `reason`
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
    bool m_wasFaulty = false;
};

/// One line, English: iteration, losses, gradient norm, and what is kept.
[[nodiscard]] std::string lossFaultText(const LossFault& fault);

}  // namespace ld3
