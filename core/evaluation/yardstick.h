#pragma once

#include "core/base/run_control.h"
#include "core/diffusion/denoiser.h"
#include "core/evaluation/evaluation_plan.h"
#include "core/evaluation/feature_space.h"
#include "core/metrics/distances.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ld3 {

/// What samples are measured by: features, or a distance to the teacher's samples.
struct Yardstick {
    std::optional<FeatureSpace> space;         ///< of Fréchet distances
    std::shared_ptr<const Distance> distance;  ///< of all others
    FeatureNetInfo info;                       ///< of the distance: name and hash of its network

    [[nodiscard]] const FeatureNetInfo& net() const { return space ? space->info() : info; }
};

/// The plan's metric for a model. "auto" is FID where weights are found and the model makes
/// pictures, else pixel-pca, or random-conv where pictures are too large for that.
/// @param note  told what "auto" became and why
/// @param control  of the work that measures, to be heard while weights are read, and in the middle
///                 of a distance or of a batch's features, too
/// @throws Error{NotFound} where weights are missing, with what to download and where to put it;
///         Error{InvalidArgument} where pixels are too many for their covariance; Stopped
[[nodiscard]] Yardstick makeYardstick(const EvaluationPlan& plan,
                                      const Denoiser& denoiser,
                                      const std::function<void(const std::string&)>& note,
                                      const RunControl& control = {});

}  // namespace ld3
