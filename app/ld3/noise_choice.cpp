#include "app/ld3/noise_choice.h"

#include "core/base/error.h"
#include "core/checkpoints/safetensors.h"
#include "core/training/teacher_set.h"

#include <CLI/CLI.hpp>
#include <sstream>

namespace ld3::cli {

namespace {

Tensor readNoise(const std::filesystem::path& path, const Denoiser& denoiser) {
    const TensorFile file = readSafetensors(path);
    const Tensor& noise = file.at("x_T", path.string());
    const ModelInfo& info = denoiser.info();
    const bool fits = noise.dim() == 4 && noise.size(0) > 0 && noise.is_floating_point() &&
                      noise.size(1) == info.channels && noise.size(2) == info.height &&
                      noise.size(3) == info.width;
    if (!fits) {
        std::ostringstream shape;
        shape << noise.sizes();
        throw Error(ErrorCode::BadFile,
                    "x_T is " + shape.str() + ", the model needs [n, " +
                        std::to_string(info.channels) + ", " + std::to_string(info.height) + ", " +
                        std::to_string(info.width) + "] of floating point",
                    path.string(),
                    "give noise of the model's shape");
    }
    if (!torch::isfinite(noise).all().item<bool>()) {
        throw Error(
            ErrorCode::BadFile, "x_T holds NaN or infinity", path.string(), "give finite noise");
    }
    return noise.to(denoiser.device(), denoiser.dtype());
}

}  // namespace

void NoiseChoice::addTo(CLI::App& verb) {
    auto* fileOption = verb.add_option(
        "--noise", file, "safetensors with x_T [n, C, H, W] in units of the standard normal");
    verb.add_option("--count", count, "number of samples");
    verb.add_option("--seed", seed, "of the noise")->excludes(fileOption);
}

Tensor NoiseChoice::noise(const Denoiser& denoiser, int64_t defaultCount) const {
    constexpr int64_t kMost = 1'000'000;
    if (count < 0 || count > kMost) {
        throw Error(ErrorCode::InvalidArgument,
                    "number of samples out of range",
                    "--count " + std::to_string(count),
                    "use 1 to 1000000");
    }
    if (file.empty()) {
        return makeNoise(denoiser, count == 0 ? defaultCount : count, seed);
    }
    const Tensor noise = readNoise(file, denoiser);
    if (count > noise.size(0)) {
        throw Error(ErrorCode::InvalidArgument,
                    "the file holds only " + std::to_string(noise.size(0)) + " noises",
                    "--count " + std::to_string(count),
                    "ask for fewer, or leave it out");
    }
    return count == 0 ? noise : noise.slice(0, 0, count);
}

}  // namespace ld3::cli
