#pragma once

#include "core/diffusion/noise_schedule.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace ld3 {

/// What a network natively predicts.
enum class Prediction {
    Data,      ///< x0
    Noise,     ///< eps
    Velocity,  ///< v = alpha·eps − sigma·x0
};

/// A part of a network, for the table of its architecture.
struct BlockInfo {
    std::string name;                         ///< as in the file, e.g. "model.enc.16x16_block0"
    std::string kind;                         ///< "residual block", "convolution", "linear", …
    int64_t resolution = 0;                   ///< height of its output, pixels; 0 without one
    int64_t inChannels = 0, outChannels = 0;  ///< 0 where it has none
    int64_t attentionHeads = 0;               ///< 0: no attention
    int64_t parameters = 0;
    int64_t multiplyAdds = 0;  ///< for one sample and one call
};

/// Something known of a model, and where from.
struct ModelFact {
    std::string name;    ///< e.g. "sigma_data"
    std::string value;   ///< as text, numbers in the C locale
    std::string source;  ///< "file", "default of the class", "description file", "option", …
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
    /// What had to be said of the model beside its file, as JSON; empty where the file says all.
    std::string descriptionJson;

    /// Noise levels sigma/alpha that the network knows, in units of the data; 0 and infinity where
    /// it sets no limit.
    double sigmaMin = 0.0, sigmaMax = std::numeric_limits<double>::infinity();
    int64_t multiplyAdds = 0;  ///< of one call for one sample; 0: unknown
    /// Bytes of activations that one call keeps for a gradient, per sample in float32; 0: unknown.
    int64_t activationBytes = 0;
    /// Bytes of activations that one call without gradient holds at once, likewise; 0: unknown.
    int64_t peakBytes = 0;
    std::vector<BlockInfo> blocks;
    std::vector<ModelFact> facts;
};

[[nodiscard]] std::string predictionName(Prediction prediction);

/// The noise schedule that a model is sampled with.
/// @param name  empty, or the kind of the model's own: that one. Otherwise the named one, cut where
///              needed to the noise levels that the network knows; `ve-edm` spans them wholly.
/// @throws Error{InvalidArgument} listing the known names, or where no noise level is left
[[nodiscard]] NoiseScheduleSpec noiseScheduleFor(const ModelInfo& info, const std::string& name);

}  // namespace ld3
