#include "core/metrics/open_distance.h"

#include "core/base/abandonable.h"
#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/metrics/open_lpips.h"
#include "core/metrics/perceptual_distance.h"
#include "core/metrics/script_loss.h"
#include "core/metrics/weights_folder.h"

namespace ld3 {

namespace {

OpenedDistance openPerceptual(const DistanceWish& wish, const torch::TensorOptions& options) {
    const int64_t channels = wish.shape.empty() ? 0 : wish.shape.front();
    if (channels != 1 && channels != 3) {
        throw Error(
            ErrorCode::InvalidArgument,
            "LPIPS compares pictures with one or three channels, the model's samples have " +
                std::to_string(channels),
            "--loss lpips",
            "use --loss l2, or a loss of your own (--loss FILE)");
    }
    const auto net = openLpips(wish.lpipsNet,
                               wish.weights.empty() ? standardWeightsFolder() : wish.weights,
                               options,
                               wish.sha256,
                               wish.control.stop);
    std::string files;
    for (const std::string& file : net->info().files) {
        files += (files.empty() ? "" : ", ") + file;
    }
    return {makePerceptualDistance(net, wish.low, wish.high, wish.control),
            net->info().sha256,
            "LPIPS (" + net->info().name + ") from " + files};
}

OpenedDistance openModule(const DistanceWish& wish, const torch::TensorOptions& options) {
    if (!wish.sha256.empty() && !std::filesystem::exists(wish.lossFile)) {
        throw Error(ErrorCode::NotFound,
                    "the loss that was used before is missing",
                    wish.lossFile.empty() ? "--loss" : wish.lossFile.string(),
                    "put the file with SHA-256 " + wish.sha256.front() + " there");
    }
    auto distance = openScriptLoss(wish.lossFile, wish.shape, wish.gradient, options, wish.control);
    const std::string sha256 = sha256OfFile(wish.lossFile, wish.control.stop);
    if (!wish.sha256.empty() && wish.sha256 != std::vector<std::string>{sha256}) {
        throw Error(ErrorCode::BadFile,
                    "the loss is not the one that was used before (its SHA-256 differs)",
                    wish.lossFile.string(),
                    "put the file with SHA-256 " + wish.sha256.front() + " back");
    }
    return {std::move(distance), {sha256}, "the module " + wish.lossFile.string()};
}

OpenedDistance openNow(const DistanceWish& wish, const torch::TensorOptions& options) {
    switch (wish.loss) {
        case Loss::Lpips:
            return openPerceptual(wish, options);
        case Loss::Module:
            return openModule(wish, options);
        case Loss::L2:
        case Loss::L1:
            break;
    }
    return {makeDistance(wish.loss), {}, lossName(wish.loss)};
}

}  // namespace

OpenedDistance openDistance(const DistanceWish& wish, const torch::TensorOptions& options) {
    return abandonable([wish, options] { return openNow(wish, options); }, wish.control);
}

}  // namespace ld3
