#pragma once

#include "core/base/run_control.h"
#include "core/metrics/distances.h"
#include "core/metrics/perceptual_net.h"

namespace ld3 {

/// LPIPS as a distance of samples. Its residuals are differences of the net's embeddings, given
/// layer by layer for a few samples at a time.
/// @param low, high  what black and white are in the samples' own values; -1 and 1 are taken as
///                   they are
/// @param control    of the work that it is for: as the distance takes long, a stop (which throws
///                   Stopped) and a pause are heard between a few samples and the next, also in
///                   the backward of the distance
[[nodiscard]] std::shared_ptr<const Distance> makePerceptualDistance(
    std::shared_ptr<const PerceptualNet> net,
    double low = -1.0,
    double high = 1.0,
    const RunControl& control = {});

}  // namespace ld3
