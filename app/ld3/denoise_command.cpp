#include "app/ld3/commands.h"
#include "app/ld3/model_choice.h"
#include "app/ld3/output.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/diffusion/noise_level.h"
#include "core/models/class_labels.h"

#include <nlohmann/json.hpp>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace ld3::cli {

namespace {

struct DenoiseOptions {
    ModelChoice model;
    std::string input, output;
};

[[noreturn]] void badInput(const std::string& what, const std::string& path) {
    throw Error(ErrorCode::BadFile,
                what,
                path,
                "give x [B, C, H, W] of the model's shape, and sigma or t, [B] or [1]");
}

/// A value per sample, float64 on the CPU.
Tensor perSampleValue(const TensorFile& file,
                      const std::string& key,
                      int64_t batch,
                      const std::string& path) {
    const Tensor value = file.at(key, path).to(torch::kFloat64).reshape({-1});
    if (value.numel() != batch && value.numel() != 1) {
        badInput(key + " has " + std::to_string(value.numel()) + " values for " +
                     std::to_string(batch) + " samples",
                 path);
    }
    if (!torch::isfinite(value).all().item<bool>() || (value < 0).any().item<bool>()) {
        badInput(key + " holds a negative number, NaN or infinity", path);
    }
    return value;
}

Condition readCondition(const TensorFile& file,
                        const Denoiser& denoiser,
                        int64_t batch,
                        const std::string& path) {
    Condition condition;
    const auto labels = file.tensors.find("class_labels");
    if (labels == file.tensors.end()) {
        return condition;
    }
    if (labels->second.dim() < 1 || labels->second.size(0) != batch) {
        badInput("class_labels is not one per sample", path);
    }
    if (denoiser.info().classes > 0) {
        requireLabels(labels->second, batch, denoiser.info().classes, path);
    }
    condition.classLabels = labels->second.to(denoiser.device());
    return condition;
}

/// E[x0 | x] where x = x0 + sigma·noise (EDM's way of writing it), for any model: a VP model is
/// asked at the time with the same sigma/alpha, about alpha·x.
Tensor denoiseAtSigma(const Denoiser& denoiser,
                      const NoiseSchedule& schedule,
                      const Tensor& x,
                      const Tensor& sigma,
                      const Condition& condition) {
    const Tensor time =
        evaluateSchedule(schedule, ScheduleQuantity::TimeFromLambda, -torch::log(sigma));
    NoiseLevel level;
    if (schedule.isVarianceExploding()) {
        level = {torch::ones_like(sigma).to(x), sigma.to(x), time.to(x)};
        return dataPrediction(denoiser, x, level, condition);
    }
    level = noiseLevelAt(schedule, time, x.options());
    return dataPrediction(denoiser, perSample(level.alpha) * x, level, condition);
}

void requireFiniteOutput(const Tensor& result, const std::string& model) {
    const Tensor bad = result.isfinite().logical_not().flatten(1).any(1);
    if (bad.any().item<bool>()) {
        throw Error(ErrorCode::Numerical,
                    "the network returns NaN or infinity",
                    model + ", sample " + std::to_string(bad.nonzero()[0].item<int64_t>()),
                    "check the network at this noise level, or use --dtype float64");
    }
}

void denoise(const DenoiseOptions& options, const Session& session) {
    checkWritable(options.output);
    const auto denoiser = options.model.open(session);
    const NoiseSchedule schedule(options.model.noiseScheduleFor(denoiser->info()));
    const TensorFile file = readSafetensors(options.input);
    const ModelInfo& info = denoiser->info();
    const Tensor& given = file.at("x", options.input);
    if (given.dim() != 4 || !given.is_floating_point() || given.size(0) < 1 ||
        given.size(1) != info.channels || given.size(2) != info.height ||
        given.size(3) != info.width) {
        badInput("x does not have the model's shape", options.input);
    }
    const torch::NoGradGuard noGradients;
    const Tensor x = given.to(denoiser->device(), denoiser->dtype());
    const int64_t batch = x.size(0);
    const Condition condition = readCondition(file, *denoiser, batch, options.input);
    const bool hasSigma = file.tensors.contains("sigma");
    if (hasSigma == file.tensors.contains("t")) {
        badInput(hasSigma ? "both sigma and t are given" : "neither sigma nor t is given",
                 options.input);
    }
    Tensor result;
    if (hasSigma) {
        const Tensor sigma = perSampleValue(file, "sigma", batch, options.input);
        result = denoiseAtSigma(*denoiser, schedule, x, sigma, condition);
    } else {
        const Tensor time = perSampleValue(file, "t", batch, options.input);
        result = dataPrediction(*denoiser, x, noiseLevelAt(schedule, time, x.options()), condition);
    }
    requireFiniteOutput(result, info.name);
    TensorFile out;
    out.tensors["denoised"] = result;
    out.metadata["model"] = info.name;
    out.metadata["model_sha256"] = info.sha256;
    writeSafetensors(options.output, out);
    if (session.json) {
        printJson({{"output", options.output}, {"count", batch}});
    } else if (!session.quiet) {
        std::cout << batch << " denoised: " << options.output << '\n';
    }
}

}  // namespace

Verb addDenoise(CLI::App& program, const Session& session) {
    CLI::App* verb = program.add_subcommand("denoise", "The model's E[x0 | x] for given x.");
    const auto options = std::make_shared<DenoiseOptions>();
    options->model.addTo(*verb);
    verb->add_option("--input",
                     options->input,
                     "safetensors with x [B, C, H, W], sigma or t ([B] or [1]), class_labels")
        ->required();
    verb->add_option("--output", options->output, "safetensors; key denoised")->required();
    return {verb, [options, &session] { denoise(*options, session); }};
}

}  // namespace ld3::cli
