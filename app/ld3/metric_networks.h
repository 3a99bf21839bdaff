#pragma once

#include "app/ld3/session.h"

namespace ld3::cli {

// Steps of an evaluation that need a network, as verbs of their own below `metric`.
[[nodiscard]] Verb addMetricLpips(CLI::App& metric, const Session& session);
[[nodiscard]] Verb addMetricFeatures(CLI::App& metric, const Session& session);

}  // namespace ld3::cli
