#include "app/ld3/metric_statistics.h"

#include "app/ld3/output.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/checkpoints/safetensors.h"
#include "core/metrics/bytes.h"
#include "core/metrics/frechet_distance.h"
#include "core/metrics/moments.h"
#include "core/metrics/reference_statistics.h"
#include "core/runs/cpu_threads.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <sstream>

namespace ld3::cli {

namespace {

struct StatisticsOptions {
    std::string input, out;
    FeatureNetChoice net;
    PictureInput pictures;
    std::string rounding = "edm";
};

/// Moments of what was given, and how they came about.
struct Measured {
    GaussianMoments moments;
    StatisticsOrigin origin;
    PictureCount pictures;  ///< zeros where features were given
};

/// Features that somebody else computed.
Measured ofFeatures(const TensorFile& file, const StatisticsOptions& options) {
    const Tensor& features = file.at("features", options.input);
    if (features.dim() != 2 || features.numel() == 0 || !features.is_floating_point()) {
        std::ostringstream shape;
        shape << features.sizes();
        throw Error(
            ErrorCode::BadFile,
            "features are " + shape.str() + " of " + torch::toString(features.scalar_type()),
            options.input,
            "give features [N, D] of floating point");
    }
    if (features.size(0) < 2) {
        throw Error(ErrorCode::BadFile,
                    "a covariance needs at least two samples",
                    options.input,
                    "give features of more samples");
    }
    Moments moments(features.size(1));
    moments.add(features);
    // A file of features says what made them where this program wrote it.
    const auto textOf = [&](const char* key) {
        const auto found = file.metadata.find(key);
        return found == file.metadata.end() ? std::string() : found->second;
    };
    return {moments.result(), {textOf("feature_net"), textOf("feature_net_sha256")}, {}};
}

Measured ofPictures(const StatisticsOptions& options, const Session& session) {
    if (options.net.net == "pixels") {
        return {
            pixelStatistics(options.input, options.pictures, session).moments, {"pixels", ""}, {}};
    }
    const ByteRounding rounding = byteRoundingFromName(options.rounding);
    const auto net = options.net.make(options.input, options.pictures, session);
    const FeatureNetInfo& info = net->info();
    Moments moments(info.dimension);
    const auto take = [&](const Tensor& batch) {
        const bool rounds = info.takesBytes && batch.is_floating_point();
        moments.add(net->features(rounds ? bytesFromPictures(batch, rounding) : batch));
    };
    Measured result;
    result.pictures = readPictures(
        options.input, options.pictures, session, "features (" + info.name + ")", take);
    if (moments.count() < 2) {
        throw Error(ErrorCode::BadFile,
                    "a covariance needs at least two pictures",
                    options.input,
                    "give more pictures");
    }
    result.moments = moments.result();
    result.origin = {info.name, info.sha256};
    return result;
}

Measured measure(const StatisticsOptions& options, const Session& session) {
    const std::filesystem::path input = options.input;
    std::error_code ignored;
    if (!std::filesystem::exists(input, ignored)) {
        throw Error(ErrorCode::NotFound,
                    "no such file or folder",
                    options.input,
                    "give features or images in a .safetensors file, or a folder of pictures");
    }
    if (std::filesystem::is_directory(input, ignored)) {
        return ofPictures(options, session);
    }
    const TensorFile file = readSafetensors(input);
    if (!file.tensors.contains("features") && file.tensors.contains("images")) {
        return ofPictures(options, session);
    }
    if (!options.net.net.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "features are not put through a net again",
                    "--net " + options.net.net,
                    "leave it out, or give pictures");
    }
    return ofFeatures(file, options);
}

std::vector<std::string> warningsOf(const Measured& measured) {
    std::vector<std::string> warnings;
    const int64_t count = measured.moments.count, dimension = measured.moments.mean.size(0);
    if (count - 1 < dimension) {
        warnings.push_back(std::to_string(count) + " samples are too few for a covariance of " +
                           std::to_string(dimension) + " features; distances to it are biased");
    }
    if (measured.pictures.skipped > 0) {
        std::string names;
        for (const std::string& name : measured.pictures.skippedFiles) {
            names += (names.empty() ? "" : ", ") + name;
        }
        warnings.push_back(std::to_string(measured.pictures.skipped) +
                           " pictures could not be read and were left out, among them " + names);
    }
    return warnings;
}

void printWarnings(const std::vector<std::string>& warnings, const Session& session) {
    if (session.quiet) {
        return;
    }
    for (const std::string& warning : warnings) {
        std::cerr << "warning: " << warning << '\n';
    }
}

void writeStatistics(const StatisticsOptions& options, const Session& session) {
    if (std::filesystem::path(options.out).extension() != ".npz") {
        throw Error(ErrorCode::InvalidArgument,
                    "not the name of an .npz file",
                    "--out " + options.out,
                    "let it end in .npz");
    }
    checkWritable(options.out);
    useCpuThreads(session.threads);
    const torch::NoGradGuard plain;
    const Measured measured = measure(options, session);
    writeReferenceStatistics(options.out, measured.moments, measured.origin);
    const std::vector<std::string> warnings = warningsOf(measured);
    printWarnings(warnings, session);
    if (session.json) {
        printJson({{"out", options.out},
                   {"count", measured.moments.count},
                   {"dimension", measured.moments.mean.size(0)},
                   {"feature_net", measured.origin.featureNet},
                   {"feature_net_sha256", measured.origin.featureNetSha256},
                   {"skipped", measured.pictures.skipped},
                   {"resized", measured.pictures.resized},
                   {"warnings", warnings}});
    } else if (!session.quiet) {
        const std::string net =
            measured.origin.featureNet.empty() ? "given features" : measured.origin.featureNet;
        std::cout << measured.moments.count << " samples, " << measured.moments.mean.size(0)
                  << " features (" << net << "): " << options.out << '\n';
    }
}

/// How the distance is called in this feature space.
std::string titleOf(const StatisticsOrigin& origin) {
    return origin.featureNet.empty()                    ? "Fréchet distance"
           : origin.featureNet.starts_with("inception") ? "FID (" + origin.featureNet + ")"
                                                        : "Fréchet (" + origin.featureNet + ")";
}

void printDistance(const std::string& firstPath,
                   const std::string& secondPath,
                   const Session& session) {
    useCpuThreads(session.threads);
    const ReferenceStatistics first = readReferenceStatistics(firstPath);
    const ReferenceStatistics second = readReferenceStatistics(secondPath);
    requireComparable(first, second);
    const FrechetDistance distance = frechetDistance(factorMoments(first.moments, firstPath),
                                                     factorMoments(second.moments, secondPath));
    std::vector<std::string> warnings = first.warnings;
    for (const auto& more : {second.warnings, distance.warnings}) {
        warnings.insert(warnings.end(), more.begin(), more.end());
    }
    printWarnings(warnings, session);
    const StatisticsOrigin& origin = first.origin.featureNet.empty() ? second.origin : first.origin;
    if (session.json) {
        printJson({{"frechet", distance.value},
                   {"mean_term", distance.meanTerm},
                   {"covariance_term", distance.covarianceTerm},
                   {"dimension", first.moments.mean.size(0)},
                   {"first_rank", distance.firstRank},
                   {"second_rank", distance.secondRank},
                   {"feature_net", origin.featureNet},
                   {"warnings", warnings}});
        return;
    }
    constexpr int kDigits = 6;  // as EDM prints it
    printFields(
        {{titleOf(origin), numberText(distance.value, kDigits)},
         {"of means", numberText(distance.meanTerm, kDigits)},
         {"of covariances", numberText(distance.covarianceTerm, kDigits)},
         {"ranks",
          std::to_string(distance.firstRank) + " and " + std::to_string(distance.secondRank) +
              " of " + std::to_string(first.moments.mean.size(0))}});
}

}  // namespace

Verb addMetricStatistics(CLI::App& metric, const Session& session) {
    CLI::App* verb = metric.add_subcommand(
        "stats", "Mean and covariance of features or pictures, for Fréchet distances.");
    const auto options = std::make_shared<StatisticsOptions>();
    verb->add_option("--input",
                     options->input,
                     "a .safetensors file with features [N, D] or images [N, C, H, W] (bytes or in "
                     "[0, 1]), or a folder of pictures")
        ->required();
    verb->add_option("--out", options->out, "an .npz file")->required();
    options->net.addTo(*verb);
    options->pictures.addTo(*verb);
    verb->add_option("--rounding",
                     options->rounding,
                     "of images that are not bytes, for nets that take bytes: edm (to the nearest, "
                     "default) or ld3 (down)");
    return {verb, [options, &session] { writeStatistics(*options, session); }};
}

Verb addMetricFrechet(CLI::App& metric, const Session& session) {
    CLI::App* verb =
        metric.add_subcommand("frechet", "The Fréchet distance between two files of statistics.");

    struct Files {
        std::string first, second;
    };

    const auto files = std::make_shared<Files>();
    verb->add_option("A", files->first, "an .npz file with mu and sigma")->required();
    verb->add_option("B", files->second, "another one of the same feature net")->required();
    return {verb, [files, &session] { printDistance(files->first, files->second, session); }};
}

}  // namespace ld3::cli
