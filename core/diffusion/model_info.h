#pragma once

#include "core/diffusion/noise_schedule.h"

#include <cstdint>
#include <string>

namespace ld3 {

/// What a network natively predicts.
enum class Prediction {
    Data,      ///< x0
    Noise,     ///< eps
    Velocity,  ///< v = alpha·eps − sigma·x0
};

/// What is known of a model without running it.
struct ModelInfo {
    std::string name;    ///< as the user named it: a path, or `builtin`
    std::string kind;    ///< "mixture", …
    std::string sha256;  ///< of the file; of the definition where there is no file
    int64_t channels = 0, height = 0, width = 0;
    Prediction prediction = Prediction::Data;
    NoiseScheduleSpec noiseSchedule;  ///< the one it is sampled with unless the user says otherwise
    int64_t parameters = 0;
    int64_t classes = 0;  ///< 0: unconditional
    bool differentiable = true;
    std::string description;  ///< one sentence, English
};

[[nodiscard]] std::string predictionName(Prediction prediction);

}  // namespace ld3
