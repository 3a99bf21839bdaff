#pragma once

#include "core/base/error.h"
#include "core/diffusion/model_info.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// How a network is told the noise level. sigma is sigma/alpha, the noise in units of the data; t
/// is the time of the description's noise schedule.
enum class TimeInput {
    Sigma,            ///< `sigma`: EDM's denoisers
    LogSigma,         ///< `log_sigma`: ln(sigma)
    QuarterLogSigma,  ///< `log_sigma/4`: EDM's c_noise
    LogSnr,           ///< `log_snr`: −2·ln(sigma), as variational diffusion models are told
    Time,             ///< `t`
    Time999,          ///< `t*999`: score SDE's VP networks
    Time1000,         ///< `t*1000`
    Index,  ///< `index`: t·n − 1 for n training steps, from 0 to n − 1: DDPM and its kin
};

/// How a network is told the class.
enum class LabelInput {
    Index,   ///< `index`: int64 [B]
    OneHot,  ///< `one_hot`: weights [B, classes] in the network's dtype
};

/// What must be known of a network whose file does not say it; the content of the `.json` beside a
/// TorchScript module, format "ld3-model/1".
struct ModelDescription {
    Prediction prediction = Prediction::Data;
    TimeInput timeInput = TimeInput::Sigma;
    /// The network wants x/alpha = x0 + sigma·noise, whatever its noise schedule (`input`:
    /// "x/alpha" instead of "x").
    bool dividesByAlpha = false;
    NoiseScheduleSpec noiseSchedule;
    int64_t channels = 0, height = 0, width = 0;
    int64_t classes = 0;  ///< 0: the network takes no labels
    LabelInput labels = LabelInput::Index;
    /// The label that means "no class", where there is one. It may lie outside [0, classes).
    std::optional<int64_t> nullLabel;
    /// The network returns twice the channels, of which the first half is the prediction.
    bool learnedVariance = false;
    double pictureLow = -1.0, pictureHigh = 1.0;  ///< data values of black and white
    /// Noise levels sigma/alpha that the network knows; 0 and infinity where there is no limit.
    double sigmaMin = 0.0, sigmaMax = std::numeric_limits<double>::infinity();
    std::string text;  ///< one sentence for people
};

/// A fault of a description: a field that is missing, unknown or out of range.
struct DescriptionFault {
    std::string field, problem;
};

/// A description as far as it could be understood, and everything that is wrong with it.
struct DescriptionReading {
    ModelDescription description;
    std::vector<DescriptionFault> faults;
};

/// Never throws: what is wrong is listed, so that a form can mark every field.
[[nodiscard]] DescriptionReading readDescription(const nlohmann::json& json);

/// One error for all faults: "missing prediction, channels; time_input \"step\" is unknown …".
[[nodiscard]] Error descriptionError(const std::vector<DescriptionFault>& faults,
                                     const std::string& where);

/// All fields, also those that have their default.
[[nodiscard]] nlohmann::json descriptionToJson(const ModelDescription& description);

/// The names that files use, in the order of the enumerators.
[[nodiscard]] const std::vector<std::string>& timeInputNames();
[[nodiscard]] const std::vector<std::string>& labelInputNames();

}  // namespace ld3
