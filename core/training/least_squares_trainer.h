#pragma once

#include "core/training/trainer.h"

namespace ld3 {

/// The `fast` recipe: Levenberg-Marquardt on the schedule. Screens hand-made schedules, refines the
/// best ones, then frees the eval times and, if wanted, the table's coefficients. Derivatives are
/// forward differences, so the network is never differentiated and may be a black box.
/// @param denoiser, teacher  must outlive the trainer
/// @param recipe    checked by the caller (`Recipe::problems`)
/// @param distance  the recipe's loss, opened; null: it is L2 or L1
[[nodiscard]] std::unique_ptr<Trainer> makeLeastSquaresTrainer(
    const Denoiser& denoiser,
    const TeacherSet& teacher,
    const Recipe& recipe,
    std::shared_ptr<const Distance> distance = nullptr);

}  // namespace ld3
