#pragma once

#include "core/metrics/distances.h"
#include "core/metrics/perceptual_net.h"

namespace ld3 {

/// LPIPS as a distance of samples. Its residuals are differences of the net's embeddings, given
/// layer by layer for a few samples at a time.
/// @param low, high  what black and white are in the samples' own values; -1 and 1 are taken as
///                   they are
[[nodiscard]] std::shared_ptr<const Distance> makePerceptualDistance(
    std::shared_ptr<const PerceptualNet> net, double low = -1.0, double high = 1.0);

}  // namespace ld3
