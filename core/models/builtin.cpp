#include "core/models/builtin.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/models/edm/edm_file.h"
#include "core/models/embedded_network.h"
#include "core/models/sprites.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

constexpr int64_t kCount = 1024;
/// Pixels of the drawn pictures, and of the smaller model that keeps their low frequencies alone.
constexpr int64_t kSide = 32, kSmallSide = 16;
constexpr uint64_t kSeed = 1;
/// Data = kScale·(picture − offset): roughly unit variance, as networks have it.
constexpr double kScale = 1.25;
/// Lowest frequencies in which a component's mean differs from zero: of brightness, and of colour.
constexpr int64_t kKeptBrightness = 16, kKeptColor = 12;
/// Changes whenever the numbers of the model change.
constexpr const char* kDefinition =
    "ld3 builtin:sprites/1; count 1024; size 32; seed 1; scale 1.25; kept 16,12; "
    "texture 0.3, 1.5, 1.75, 0.49; floor 0.005";
constexpr const char* kSmallSuffix = "; lowest 16x16 frequencies, halved";

/// Variance of each coefficient: a texture that falls with frequency, weaker in colour, over a
/// floor of white noise. [3, side, side]
Tensor textureVariance() {
    const Tensor square = torch::arange(kSide, torch::kFloat64).square();
    const Tensor frequency2 = square.unsqueeze(1) + square;
    Tensor falloff = torch::pow(1 + frequency2 / (1.5 * 1.5), -1.75);
    falloff = falloff / falloff.mean();
    const Tensor strength = torch::tensor({1.0, 0.49, 0.49}, torch::kFloat64).view({3, 1, 1});
    return std::pow(0.3 * kScale, 2) * strength * falloff + std::pow(0.005 * kScale, 2);
}

/// The coefficients of frequency below the limits, of brightness and of colour. [n] int64, in the
/// order of the basis: the same sequence of frequencies in a basis of any size.
Tensor lowCoefficients(const PictureBasis& basis, int64_t brightness, int64_t color) {
    const Tensor mask = torch::zeros({3, basis.height(), basis.width()}, torch::kBool);
    for (int64_t channel = 0; channel < 3; ++channel) {
        const int64_t count = channel == 0 ? brightness : color;
        mask[channel].narrow(0, 0, count).narrow(1, 0, count).fill_(true);
    }
    return basis.arrange(mask).nonzero().squeeze(1);
}

Tensor keptCoefficients(const PictureBasis& basis) {
    return lowCoefficients(basis, kKeptBrightness, kKeptColor);
}

MixtureDefinition makeSpriteMixture() {
    torch::NoGradGuard noGradient;
    MixtureDefinition result;
    result.basis = PictureBasis::colorCosines(kSide, kSide);
    const Tensor pictures = drawSprites(kCount, kSide, kSeed);
    result.offset = pictures.mean(0);
    result.scale = kScale;
    result.kept = keptCoefficients(result.basis);
    result.means = result.basis.toCoefficients(kScale * (pictures - result.offset))
                       .index_select(1, result.kept);
    result.weights = torch::full({kCount}, 1.0 / kCount, torch::kFloat64);
    result.variance = result.basis.arrange(textureVariance());
    return result;
}

/// The marginal of the lowest frequencies is a mixture again. Half a coefficient keeps the values
/// of the pixels, of which there are four times fewer.
MixtureDefinition makeSmallMixture(const MixtureDefinition& large) {
    torch::NoGradGuard noGradient;
    const Tensor low = lowCoefficients(large.basis, kSmallSide, kSmallSide);
    MixtureDefinition result = large;
    result.basis = PictureBasis::colorCosines(kSmallSide, kSmallSide);
    const Tensor offset = large.basis.toCoefficients(large.offset.unsqueeze(0));
    result.offset = result.basis.toPictures(offset.index_select(1, low) / 2)[0];
    result.kept = keptCoefficients(result.basis);
    result.means = large.means / 2;
    result.variance = large.variance.index_select(0, low) / 4;
    return result;
}

const MixtureDefinition& spriteMixture() {
    static const MixtureDefinition sprites = makeSpriteMixture();
    return sprites;
}

const MixtureDefinition& smallMixture() {
    static const MixtureDefinition small = makeSmallMixture(spriteMixture());
    return small;
}

/// The name behind `builtin:`. @throws Error{InvalidArgument} listing the known names
std::string knownName(const std::string& name) {
    const std::string prefix = "builtin:";
    const std::string bare = name == "builtin"            ? builtinNames().front()
                             : name.rfind(prefix, 0) == 0 ? name.substr(prefix.size())
                                                          : std::string();
    const auto& known = builtinNames();
    if (std::find(known.begin(), known.end(), bare) != known.end()) {
        return bare;
    }
    std::string list;
    for (const std::string& one : known) {
        list += (list.empty() ? "" : ", ") + prefix + one;
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown built-in model",
                name,
                "use builtin or one of " + list);
}

ModelInfo networkInfo(const std::string& name) {
    const EmbeddedNetwork& network = embeddedNetwork();
    ModelInfo info = edmInfo(network.snapshot, embeddedSource(name));
    info.description += ", trained on samples of builtin:16";
    for (const char* key : {"data", "command", "iterations", "quality"}) {
        const auto found = network.metadata.find(key);
        if (found != network.metadata.end()) {
            info.facts.push_back({key, found->second, "file"});
        }
    }
    return info;
}

/// Data become pictures as in the mixture that the network was trained on.
std::shared_ptr<const Denoiser> makeNetwork(const std::string& name,
                                            const torch::TensorOptions& options) {
    const EdmOptions computing{torch::typeMetaToScalarType(options.dtype()), options.device()};
    const MixtureDefinition& data = smallMixture();
    return makeEdmDenoiser(
        embeddedNetwork().snapshot, networkInfo(name), computing, {data.scale, data.offset});
}

}  // namespace

const std::vector<std::string>& builtinNames() {
    static const std::vector<std::string> names{"sprites", "16", "unet"};
    return names;
}

bool isBuiltin(const std::string& name) {
    return name == "builtin" || name.rfind("builtin:", 0) == 0;
}

ModelInfo builtinInfo(const std::string& name) {
    const std::string known = knownName(name);
    if (known == "unet") {
        return networkInfo(name);
    }
    const bool small = known == "16";
    ModelInfo info;
    info.name = name;
    info.kind = "mixture";
    info.sha256 = sha256OfBytes(std::string(kDefinition) + (small ? kSmallSuffix : ""));
    info.channels = 3;
    info.height = info.width = small ? kSmallSide : kSide;
    info.parameters =
        kCount * (kKeptBrightness * kKeptBrightness + 2 * kKeptColor * kKeptColor + 1);
    info.description =
        "Exact denoiser of 1024 procedurally drawn colored shapes with smooth textures";
    return info;
}

MixtureDefinition builtinDefinition(const std::string& name) {
    const std::string known = knownName(name);
    if (known == "unet") {
        throw Error(ErrorCode::Unsupported,
                    "a network, not a mixture",
                    name,
                    "builtin:16 is the mixture that it was trained on");
    }
    MixtureDefinition result = known == "16" ? smallMixture() : spriteMixture();
    result.info = builtinInfo(name);
    return result;
}

std::shared_ptr<const Denoiser> makeBuiltin(const std::string& name,
                                            const torch::TensorOptions& options) {
    if (knownName(name) == "unet") {
        return makeNetwork(name, options);
    }
    return std::make_shared<GaussianMixture>(builtinDefinition(name), options);
}

}  // namespace ld3
