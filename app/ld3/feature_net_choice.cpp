#include "app/ld3/feature_net_choice.h"

#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/metrics/moments.h"
#include "core/metrics/open_inception.h"
#include "core/metrics/pixel_pca.h"
#include "core/metrics/random_convolution.h"
#include "core/metrics/weights_folder.h"
#include "core/models/exact_moments.h"
#include "core/models/open_model.h"
#include "core/models/tf32.h"

#include <CLI/CLI.hpp>
#include <optional>

namespace ld3::cli {

namespace {

constexpr const char* kDefaultNet = "random-conv";

/// Of a mixture, exactly.
PixelStatistics exactPixels(const std::string& model) {
    const auto denoiser = openModel(model, {"cpu", "float32"});
    const std::optional<PictureMoments> exact = exactMoments(*denoiser);
    if (!exact) {
        throw Error(ErrorCode::Unsupported,
                    "the exact moments of this model are not known",
                    "--basis " + model,
                    "give builtin, a mixture, or pictures");
    }
    const ModelInfo& info = denoiser->info();
    return {{exact->mean, exact->covariance, 0}, {info.channels, info.height, info.width}};
}

/// Pictures, as opposed to a model.
bool holdsPictures(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored) ||
           (looksLikeSafetensors(path) && readSafetensors(path).tensors.contains("images"));
}

std::shared_ptr<const FeatureNet> makePixelPca(const std::string& basis,
                                               const PictureInput& pictures,
                                               const Session& session) {
    const PixelStatistics pixels =
        holdsPictures(basis) ? pixelStatistics(basis, pictures, session) : exactPixels(basis);
    return std::make_shared<PixelPca>(
        pixels.moments, pixels.shape, 0, torch::Device(resolveDevice(session.device)));
}

}  // namespace

PixelStatistics pixelStatistics(const std::filesystem::path& input,
                                const PictureInput& pictures,
                                const Session& session) {
    // The square of it is the memory of the moments.
    constexpr int64_t kMostPixels = 8192;
    constexpr double kWhite = 255.0;
    std::optional<Moments> moments;
    PictureShape shape;
    readPictures(input, pictures, session, "moments of pixels", [&](const Tensor& batch) {
        const Tensor flat = batch.flatten(1);
        if (flat.size(1) > kMostPixels) {
            throw Error(ErrorCode::Unsupported,
                        std::to_string(flat.size(1)) +
                            " numbers in a picture are too many for "
                            "their principal components",
                        input.string(),
                        "make them smaller, e.g. --resize 32x32, or use --net random-conv");
        }
        if (!moments) {
            moments.emplace(flat.size(1));
            shape = {batch.size(1), batch.size(2), batch.size(3)};
        }
        const bool isBytes = batch.scalar_type() == torch::kUInt8;
        moments->add(isBytes ? flat.to(torch::kFloat64) / kWhite : flat);
    });
    return {moments->result(), shape};
}

void FeatureNetChoice::addTo(CLI::App& verb) {
    verb.add_option("--net",
                    net,
                    "feature net of pictures: inception (FID), pixel-pca or random-conv (not FID, "
                    "need no weights), or pixels (what `ld3 evaluate --metric pixel-pca` takes); "
                    "default: inception where its weights are given, else "
                    "random-conv");
    verb.add_option("--weights", weights, "of inception: a file, or a folder of weights");
    verb.add_option("--front-end",
                    frontEnd,
                    "of inception, how pictures are resized and scaled: pt (pytorch-fid, default) "
                    "or nv (NVIDIA, needed with EDM's statistics)");
    verb.add_option("--basis",
                    basis,
                    "pictures or built-in model whose principal components pixel-pca takes; "
                    "default: the input's own");
}

std::shared_ptr<const FeatureNet> FeatureNetChoice::make(const std::filesystem::path& input,
                                                         const PictureInput& pictures,
                                                         const Session& session) const {
    allowTf32(false);  // the published values are those of whole single precision
    const std::string chosen = !net.empty() ? net : !weights.empty() ? "inception" : kDefaultNet;
    if (chosen == "pixel-pca") {
        return makePixelPca(basis.empty() ? input.string() : basis, pictures, session);
    }
    if (chosen == "random-conv") {
        return std::make_shared<RandomConvolution>(torch::Device(resolveDevice(session.device)));
    }
    if (chosen != "inception") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown feature net",
                    "--net " + chosen,
                    "use inception, pixel-pca, random-conv or pixels");
    }
    return openInception(weights.empty() ? standardWeightsFolder() : std::filesystem::path(weights),
                         frontEnd,
                         torch::device(torch::Device(resolveDevice(session.device))));
}

}  // namespace ld3::cli
