#include "core/evaluation/yardstick.h"

#include "core/base/error.h"
#include "core/metrics/open_distance.h"
#include "core/metrics/open_inception.h"
#include "core/metrics/random_convolution.h"
#include "core/metrics/weights_folder.h"

namespace ld3 {

namespace {

/// A covariance of more pixels than this takes over 128 MB and seconds to decompose.
constexpr int64_t kMostPixels = 4096;

torch::TensorOptions optionsOf(const Denoiser& denoiser) {
    return torch::TensorOptions(denoiser.device()).dtype(denoiser.dtype());
}

Yardstick distanceTo(const std::string& metric,
                     const EvaluationPlan& plan,
                     const Denoiser& denoiser,
                     const RunControl& control) {
    const ModelInfo& info = denoiser.info();
    DistanceWish wish;
    wish.loss = lossFromName(metric);
    wish.weights = plan.weights;
    wish.shape = {info.channels, info.height, info.width};
    wish.gradient = false;
    wish.control = control;
    const OpenedDistance opened = openDistance(wish, optionsOf(denoiser));
    Yardstick yardstick;
    yardstick.distance = opened.distance;
    const bool lpips = wish.loss == Loss::Lpips;
    yardstick.info.metric = (lpips            ? "LPIPS (" + wish.lpipsNet + ")"
                             : metric == "l2" ? "L2"
                                              : "L1") +
                            " to teacher";
    yardstick.info.name = lpips ? "lpips-" + wish.lpipsNet : "";
    for (const std::string& sha256 : opened.sha256) {
        yardstick.info.sha256 += (yardstick.info.sha256.empty() ? "" : "+") + sha256;
    }
    yardstick.info.resize = "none";
    return yardstick;
}

FeatureSpace pixelComponents(const ModelInfo& info) {
    const PictureShape shape{info.channels, info.height, info.width};
    const int64_t count = shape.channels * shape.height * shape.width;
    if (count > kMostPixels) {
        throw Error(ErrorCode::InvalidArgument,
                    "samples have " + std::to_string(count) + " values, more than " +
                        std::to_string(kMostPixels),
                    "metric pixel-pca",
                    "use random-conv or fid");
    }
    return FeatureSpace(shape);
}

FeatureSpace inception(const EvaluationPlan& plan,
                       const Denoiser& denoiser,
                       const RunControl& control) {
    return {openInception(plan.weights.empty() ? standardWeightsFolder() : plan.weights,
                          plan.frontEnd,
                          optionsOf(denoiser).dtype(torch::kFloat32),
                          control),
            byteRoundingFromName(plan.rounding)};
}

FeatureSpace randomConvolution(const EvaluationPlan& plan, const Denoiser& denoiser) {
    return {std::make_shared<RandomConvolution>(denoiser.device()),
            byteRoundingFromName(plan.rounding)};
}

FeatureSpace automatic(const EvaluationPlan& plan,
                       const Denoiser& denoiser,
                       const std::function<void(const std::string&)>& note,
                       const RunControl& control) {
    const ModelInfo& info = denoiser.info();
    const bool pictures = info.channels == 1 || info.channels == 3;
    std::string reason = "the model's samples are no pictures";
    if (pictures) {
        try {
            return inception(plan, denoiser, control);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound || !plan.weights.empty()) {
                throw;
            }
            reason = error.problem() + "; " + error.remedy();
        }
    }
    const bool fewPixels = info.channels * info.height * info.width <= kMostPixels;
    const FeatureSpace space =
        fewPixels ? pixelComponents(info) : randomConvolution(plan, denoiser);
    note("This is no FID but the Fréchet distance of " + space.info().name +
         " features: " + reason + ".");
    return space;
}

}  // namespace

Yardstick makeYardstick(const EvaluationPlan& plan,
                        const Denoiser& denoiser,
                        const std::function<void(const std::string&)>& note,
                        const RunControl& control) {
    if (isDistanceMetric(plan.metric)) {
        return distanceTo(plan.metric, plan, denoiser, control);
    }
    Yardstick yardstick;
    yardstick.space = plan.metric == "fid"           ? inception(plan, denoiser, control)
                      : plan.metric == "pixel-pca"   ? pixelComponents(denoiser.info())
                      : plan.metric == "random-conv" ? randomConvolution(plan, denoiser)
                                                     : automatic(plan, denoiser, note, control);
    return yardstick;
}

}  // namespace ld3
