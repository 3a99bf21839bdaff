#include "app/ld3/metric_networks.h"

#include "app/ld3/output.h"
#include "app/ld3/picture_file.h"
#include "app/ld3/progress_bar.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/checkpoints/safetensors.h"
#include "core/metrics/open_inception.h"
#include "core/metrics/open_lpips.h"
#include "core/metrics/weights_folder.h"
#include "core/models/open_model.h"
#include "core/models/tf32.h"
#include "core/runs/cpu_threads.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <chrono>
#include <functional>
#include <iostream>
#include <memory>

namespace ld3::cli {

namespace {

/// What both verbs have.
struct NetworkOptions {
    std::string net, weights, dtype = "float32";
    int64_t batch = 64;

    void addTo(CLI::App& verb) {
        verb.add_option("--dtype", dtype, "float32 (default) or float64");
        verb.add_option("--batch", batch, "pictures of one network call; default: 64");
    }

    /// Sets the threads too.
    [[nodiscard]] torch::TensorOptions options(const Session& session) const {
        if (batch < 1) {
            throw Error(ErrorCode::InvalidArgument,
                        "batch out of range",
                        "--batch " + std::to_string(batch),
                        "use 1 or more");
        }
        if (dtype != "float32" && dtype != "float64") {
            throw Error(ErrorCode::InvalidArgument,
                        "unknown number type",
                        "--dtype " + dtype,
                        "use float32 or float64");
        }
        useCpuThreads(session.threads);
        // The published values are those of whole single precision.
        allowTf32(false);
        return torch::device(torch::Device(resolveDevice(session.device)))
            .dtype(dtype == "float64" ? torch::kFloat64 : torch::kFloat32);
    }

    [[nodiscard]] std::filesystem::path weightsPath() const {
        return weights.empty() ? standardWeightsFolder() : std::filesystem::path(weights);
    }

    /// Calls `measure` batch by batch, with progress on stderr. @returns the results joined
    [[nodiscard]] Tensor inBatches(int64_t count,
                                   const std::string& stage,
                                   const Session& session,
                                   const std::function<Tensor(int64_t, int64_t)>& measure) const {
        const torch::NoGradGuard noGradients;
        ProgressBar bar(session.quiet);
        const auto start = std::chrono::steady_clock::now();
        std::vector<Tensor> results;
        for (int64_t first = 0; first < count; first += batch) {
            results.push_back(measure(first, std::min(batch, count - first)).cpu());
            const double done =
                static_cast<double>(std::min(count, first + batch)) / static_cast<double>(count);
            const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
            if (count > batch) {
                bar.show(stage, done, elapsed.count() * (1.0 - done) / done);
            }
        }
        return torch::cat(results);
    }
};

struct LpipsOptions : NetworkOptions {
    std::string first, second;
};

struct FeatureOptions : NetworkOptions {
    std::string input, output, frontEnd;
};

std::vector<double> numbersOf(const Tensor& values) {
    const Tensor flat = values.to(torch::kFloat64).contiguous().view({-1});
    return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

Tensor readSignedPictures(const std::string& path) {
    const Tensor pictures = readPictures(path);
    if (!pictures.is_floating_point()) {
        throw Error(ErrorCode::BadFile,
                    "the pictures are bytes, LPIPS takes floating point numbers in [-1, 1]",
                    path,
                    "give x/127.5 - 1");
    }
    return pictures;
}

void lpips(const LpipsOptions& options, const Session& session) {
    const torch::TensorOptions arithmetic = options.options(session);
    const Tensor first = readSignedPictures(options.first);
    const Tensor second = readSignedPictures(options.second);
    if (first.sizes() != second.sizes()) {
        throw Error(ErrorCode::BadFile,
                    "the two files hold pictures of different shapes, " + c10::str(first.sizes()) +
                        " and " + c10::str(second.sizes()),
                    options.second,
                    "give two files with equally many pictures of one size");
    }
    const auto net = openLpips(options.net, options.weightsPath(), arithmetic);
    const Tensor layers =
        options.inBatches(first.size(0), "lpips", session, [&](int64_t begin, int64_t count) {
            return net->layers(first.narrow(0, begin, count), second.narrow(0, begin, count));
        });
    const std::vector<double> distances = numbersOf(layers.sum(1));
    if (!session.json) {
        for (const double distance : distances) {
            std::cout << nlohmann::json(distance).dump() << '\n';
        }
        return;
    }
    nlohmann::json rows = nlohmann::json::array();
    for (int64_t i = 0; i < layers.size(0); ++i) {
        rows.push_back(numbersOf(layers[i]));
    }
    printJson({{"distances", distances},
               {"layers", rows},
               {"net", net->info().name},
               {"weights", net->info().files},
               {"weights_sha256", net->info().sha256}});
}

/// Pictures that are bytes, or lie in [0, 1] but for what a network overshoots.
Tensor readUnsignedPictures(const std::string& path) {
    constexpr double kOvershoot = 0.25;
    const Tensor pictures = readPictures(path);
    if (pictures.is_floating_point()) {
        const double low = pictures.min().item<double>(), high = pictures.max().item<double>();
        if (low < -kOvershoot || high > 1.0 + kOvershoot) {
            throw Error(ErrorCode::BadFile,
                        "the pictures go from " + shortNumber(low) + " to " + shortNumber(high) +
                            ", features are taken of [0, 1]",
                        path,
                        "give (x + 1)/2, or uint8");
        }
    }
    return pictures;
}

void features(const FeatureOptions& options, const Session& session) {
    const torch::TensorOptions arithmetic = options.options(session);
    if (options.net != "inception") {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown feature net",
                    "--net " + options.net,
                    "use inception");
    }
    checkWritable(options.output);
    const Tensor pictures = readUnsignedPictures(options.input);
    const auto net = openInception(options.weightsPath(), options.frontEnd, arithmetic);
    const Tensor result =
        options.inBatches(pictures.size(0), "features", session, [&](int64_t first, int64_t count) {
            return net->features(pictures.narrow(0, first, count));
        });
    const FeatureNetInfo& info = net->info();
    TensorFile file;
    file.tensors["features"] = result;
    file.metadata = {{"feature_net", info.name},
                     {"feature_net_sha256", info.sha256},
                     {"resize", info.resize},
                     {"software", kSoftware}};
    writeSafetensors(options.output, file);
    if (session.json) {
        printJson({{"output", options.output},
                   {"count", result.size(0)},
                   {"dimension", result.size(1)},
                   {"feature_net", info.name},
                   {"feature_net_sha256", info.sha256}});
    } else if (!session.quiet) {
        std::cout << result.size(0) << " x " << result.size(1) << " features (" << info.name
                  << "): " << options.output << '\n';
    }
}

}  // namespace

Verb addMetricLpips(CLI::App& metric, const Session& session) {
    CLI::App* verb = metric.add_subcommand("lpips", "Perceptual distances of pairs of pictures.");
    const auto options = std::make_shared<LpipsOptions>();
    options->net = "vgg";
    verb->add_option("--net", options->net, "vgg (default) or alex");
    verb->add_option("--weights", options->weights, "folder or file; default: the usual folder");
    verb->add_option("--a", options->first, "safetensors with images [B, 3, H, W] in [-1, 1]")
        ->required();
    verb->add_option("--b", options->second, "the same")->required();
    options->addTo(*verb);
    return {verb, [options, &session] { lpips(*options, session); }};
}

Verb addMetricFeatures(CLI::App& metric, const Session& session) {
    CLI::App* verb = metric.add_subcommand("features", "Features of pictures, as FID uses them.");
    const auto options = std::make_shared<FeatureOptions>();
    options->net = "inception";
    verb->add_option("--net", options->net, "inception");
    verb->add_option("--weights", options->weights, "file or folder; default: the usual folder");
    verb->add_option("--front-end",
                     options->frontEnd,
                     "how pictures are resized and scaled: pt (pytorch-fid, default) or nv "
                     "(NVIDIA, needed with EDM's statistics)");
    verb->add_option(
            "--input", options->input, "safetensors with images, uint8 or floating in [0, 1]")
        ->required();
    verb->add_option("--out", options->output, "safetensors; key features [B, 2048]")->required();
    options->addTo(*verb);
    return {verb, [options, &session] { features(*options, session); }};
}

}  // namespace ld3::cli
