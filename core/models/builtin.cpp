#include "core/models/builtin.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/models/sprites.h"

#include <cmath>

namespace ld3 {

namespace {

constexpr int64_t kCount = 1024, kSide = 32;
constexpr uint64_t kSeed = 1;
/// Data = kScale·(picture − offset): roughly unit variance, as networks have it.
constexpr double kScale = 1.25;
/// Lowest frequencies in which a component's mean differs from zero: of brightness, and of colour.
constexpr int64_t kKeptBrightness = 16, kKeptColor = 12;
/// Changes whenever the numbers of the model change.
constexpr const char* kDefinition =
    "ld3 builtin:sprites/1; count 1024; size 32; seed 1; scale 1.25; kept 16,12; "
    "texture 0.3, 1.5, 1.75, 0.49; floor 0.005";

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

/// Which coefficients the means keep. [n] int64, in the order of the basis
Tensor keptCoefficients(const PictureBasis& basis) {
    const Tensor mask = torch::zeros({3, kSide, kSide}, torch::kBool);
    for (int64_t channel = 0; channel < 3; ++channel) {
        const int64_t count = channel == 0 ? kKeptBrightness : kKeptColor;
        mask[channel].narrow(0, 0, count).narrow(1, 0, count).fill_(true);
    }
    return basis.arrange(mask).nonzero().squeeze(1);
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

}  // namespace

const std::vector<std::string>& builtinNames() {
    static const std::vector<std::string> names{"sprites"};
    return names;
}

bool isBuiltin(const std::string& name) {
    return name == "builtin" || name.rfind("builtin:", 0) == 0;
}

ModelInfo builtinInfo(const std::string& name) {
    if (name != "builtin" && name != "builtin:" + builtinNames().front()) {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown built-in model",
                    name,
                    "use builtin or builtin:" + builtinNames().front());
    }
    ModelInfo info;
    info.name = name;
    info.kind = "mixture";
    info.sha256 = sha256OfBytes(kDefinition);
    info.channels = 3;
    info.height = info.width = kSide;
    info.parameters =
        kCount * (kKeptBrightness * kKeptBrightness + 2 * kKeptColor * kKeptColor + 1);
    info.description =
        "Exact denoiser of 1024 procedurally drawn coloured shapes with smooth textures";
    return info;
}

MixtureDefinition builtinDefinition(const std::string& name) {
    const ModelInfo info = builtinInfo(name);
    static const MixtureDefinition sprites = makeSpriteMixture();
    MixtureDefinition result = sprites;
    result.info = info;
    return result;
}

}  // namespace ld3
