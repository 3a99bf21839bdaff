#pragma once

#include "app/ld3/feature_net_choice.h"
#include "app/ld3/session.h"

namespace ld3::cli {

// Verbs below `ld3 metric`.

/// `stats`: mean and covariance of features or of pictures, as an `.npz` file.
[[nodiscard]] Verb addMetricStatistics(CLI::App& metric, const Session& session);

/// `frechet`: the Fréchet distance between two such files.
[[nodiscard]] Verb addMetricFrechet(CLI::App& metric, const Session& session);

}  // namespace ld3::cli
