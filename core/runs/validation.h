#pragma once

#include "core/metrics/distances.h"
#include "core/runs/sample_file.h"
#include "core/training/recipe.h"
#include "core/training/teacher_set.h"

namespace ld3 {

/// The recipe's validation samples: those after its training samples.
struct ValidationSamples {
    Tensor noise, target;
    Condition condition;
};

/// @param atMost  only the first so many; < 0: all
[[nodiscard]] ValidationSamples validationSamples(const TeacherSet& teacher,
                                                  const Recipe& recipe,
                                                  int64_t atMost = -1);

/// Mean loss of the student over all validation samples, without gradients.
[[nodiscard]] double validationLoss(const Distance& distance,
                                    const Denoiser& denoiser,
                                    const TeacherSet& teacher,
                                    const Recipe& recipe,
                                    const Schedule& schedule,
                                    const RunControl& control);

/// The student's samples of the first `count` validation noises beside the teacher's; fewer where
/// their pictures would take more than 128 MiB.
[[nodiscard]] SampleTensors compareSamples(const Denoiser& denoiser,
                                           const TeacherSet& teacher,
                                           const Recipe& recipe,
                                           const Schedule& schedule,
                                           int count,
                                           const RunControl& control);

}  // namespace ld3
