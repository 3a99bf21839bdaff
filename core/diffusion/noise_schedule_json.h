#pragma once

#include "core/diffusion/noise_schedule.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ld3 {

/// What defines the noise schedule, as all files write it: `kind` and the fields that it has.
[[nodiscard]] nlohmann::json noiseScheduleToJson(const NoiseScheduleSpec& spec);

/// The inverse; missing fields keep their defaults.
/// @param where  file and field, for messages
/// @throws Error{BadFile} naming the field
[[nodiscard]] NoiseScheduleSpec noiseScheduleFromJson(const nlohmann::json& json,
                                                      const std::string& where);

}  // namespace ld3
