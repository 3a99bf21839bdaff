#include "core/metrics/networks/lpips.h"

#include "core/base/error.h"
#include "core/metrics/networks/picture_input.h"

#include <algorithm>
#include <utility>

namespace ld3 {

namespace {

using Convolution = Lpips::Convolution;

constexpr int kTaps = 5;
constexpr double kNormOffset = 1e-10;

const std::vector<Convolution>& convolutionsOf(LpipsTrunk trunk) {
    static const std::vector<Convolution> vgg = {{0, 64, 3, 1, 1, false, false},
                                                 {2, 64, 3, 1, 1, false, true},
                                                 {5, 128, 3, 1, 1, true, false},
                                                 {7, 128, 3, 1, 1, false, true},
                                                 {10, 256, 3, 1, 1, true, false},
                                                 {12, 256, 3, 1, 1, false, false},
                                                 {14, 256, 3, 1, 1, false, true},
                                                 {17, 512, 3, 1, 1, true, false},
                                                 {19, 512, 3, 1, 1, false, false},
                                                 {21, 512, 3, 1, 1, false, true},
                                                 {24, 512, 3, 1, 1, true, false},
                                                 {26, 512, 3, 1, 1, false, false},
                                                 {28, 512, 3, 1, 1, false, true}};
    static const std::vector<Convolution> alex = {{0, 64, 11, 4, 2, false, true},
                                                  {3, 192, 5, 1, 2, true, true},
                                                  {6, 384, 3, 1, 1, true, true},
                                                  {8, 256, 3, 1, 1, false, true},
                                                  {10, 256, 3, 1, 1, false, true}};
    return trunk == LpipsTrunk::Vgg ? vgg : alex;
}

/// Sides of a pool's window; both pools step by 2.
int64_t poolKernel(LpipsTrunk trunk) {
    return trunk == LpipsTrunk::Vgg ? 2 : 3;
}

/// Below it the last tap has no pixel.
int64_t smallestSide(LpipsTrunk trunk) {
    return trunk == LpipsTrunk::Vgg ? 16 : 31;
}

std::string trunkFileRemedy(LpipsTrunk trunk) {
    return trunk == LpipsTrunk::Vgg ? "use torchvision's vgg16-397923af.pth"
                                    : "use torchvision's alexnet-owt-7be5be79.pth";
}

std::string linearFileRemedy(LpipsTrunk trunk) {
    return std::string("use ") + (trunk == LpipsTrunk::Vgg ? "vgg.pth" : "alex.pth") +
           " of LPIPS, folder weights/v0.1";
}

std::string trunkTitle(LpipsTrunk trunk) {
    return trunk == LpipsTrunk::Vgg ? "VGG16" : "AlexNet";
}

bool hasPrefix(const WeightsFile& file, const std::string& prefix) {
    return std::any_of(file.tensors.begin(), file.tensors.end(), [&prefix](const auto& entry) {
        return entry.first.starts_with(prefix);
    });
}

/// "features.5", or "net.slice2.5" in a whole module, whose slices end at the taps.
std::vector<std::string> convolutionNames(const WeightsFile& file, LpipsTrunk trunk) {
    const bool whole = hasPrefix(file, "net.slice") && !hasPrefix(file, "features.");
    std::vector<std::string> names;
    int slice = 1;
    for (const Convolution& convolution : convolutionsOf(trunk)) {
        const std::string index = std::to_string(convolution.index);
        names.push_back(whole ? "net.slice" + std::to_string(slice) + "." + index
                              : "features." + index);
        slice += convolution.isTap ? 1 : 0;
    }
    return names;
}

std::vector<std::string> linearNames(const WeightsFile& file) {
    const bool repeated = !file.tensors.contains("lin0.model.1.weight") && hasPrefix(file, "lins.");
    std::vector<std::string> names;
    for (int i = 0; i < kTaps; ++i) {
        names.push_back((repeated ? "lins." : "lin") + std::to_string(i) + ".model.1.weight");
    }
    return names;
}

Tensor perChannel(const std::vector<double>& values, const torch::TensorOptions& options) {
    // Single precision in the reference, also where it computes in double.
    return torch::tensor(values, torch::kFloat32).to(options).view({1, 3, 1, 1});
}

}  // namespace

std::string lpipsTrunkName(LpipsTrunk trunk) {
    return trunk == LpipsTrunk::Vgg ? "vgg" : "alex";
}

LpipsTrunk lpipsTrunkFromName(const std::string& name) {
    for (const LpipsTrunk trunk : {LpipsTrunk::Vgg, LpipsTrunk::Alex}) {
        if (lpipsTrunkName(trunk) == name) {
            return trunk;
        }
    }
    throw Error(ErrorCode::InvalidArgument,
                "unknown network of LPIPS",
                name.empty() ? "(empty)" : name,
                "use vgg or alex");
}

Tensor unitNormalised(const Tensor& features) {
    const Tensor squares = features.square().sum(1, /*keepdim=*/true);
    // The root has no derivative at zero: one is taken there instead, and the result is zero.
    const Tensor isZero = squares == 0;
    const Tensor norm = squares.masked_fill(isZero, 1).sqrt().masked_fill(isZero, 0);
    const Tensor unit = features / (norm + kNormOffset);
    // Squares underflow before the values do: those keep their (tiny) value, without a gradient.
    return torch::where(isZero, unit.detach(), unit);
}

Lpips::Lpips(LpipsTrunk trunk,
             const WeightsFile& trunkFile,
             const WeightsFile& linearFile,
             const torch::TensorOptions& options)
    : m_trunk(trunk),
      m_options(options),
      m_shift(perChannel({-0.030, -0.088, -0.188}, options)),
      m_scale(perChannel({0.458, 0.448, 0.450}, options)) {
    m_info.name = "lpips-" + lpipsTrunkName(trunk);
    m_info.smallestSide = smallestSide(trunk);
    const std::vector<Convolution>& convolutions = convolutionsOf(trunk);
    const std::vector<std::string> names = convolutionNames(trunkFile, trunk);
    WeightsDemand demand{trunkTitle(trunk),
                         {},
                         {"classifier.", "lin", "scaling_layer."},
                         {},
                         trunkFileRemedy(trunk)};
    WeightsDemand linearDemand{
        "LPIPS for " + trunkTitle(trunk),
        {},
        {"features.", "net.slice", "lins.", "lin", "classifier.", "scaling_layer."},
        {},
        linearFileRemedy(trunk)};
    const std::vector<std::string> linear = linearNames(linearFile);
    int64_t inputs = 3;
    for (size_t i = 0; i < convolutions.size(); ++i) {
        const Convolution& c = convolutions[i];
        demand.tensors.push_back({names[i] + ".weight", {c.outputs, inputs, c.kernel, c.kernel}});
        demand.tensors.push_back({names[i] + ".bias", {c.outputs}});
        inputs = c.outputs;
        if (c.isTap) {
            linearDemand.tensors.push_back(
                {linear[linearDemand.tensors.size()], {1, c.outputs, 1, 1}});
        }
    }
    const auto trunkWeights = takeWeights(trunkFile, demand);
    const auto linearWeights = takeWeights(linearFile, linearDemand);
    for (size_t i = 0; i < convolutions.size(); ++i) {
        m_layers.push_back({convolutions[i],
                            trunkWeights.at(names[i] + ".weight").to(options).contiguous(),
                            trunkWeights.at(names[i] + ".bias").to(options).contiguous()});
    }
    for (const std::string& name : linear) {
        const Tensor& weight = linearWeights.at(name);
        if ((weight < 0).any().item<bool>()) {
            throw Error(ErrorCode::BadFile,
                        "the linear layers of LPIPS hold a negative weight, so that they make no "
                        "distance",
                        linearFile.path.string() + ", tensor " + name,
                        linearFileRemedy(trunk));
        }
        m_linear.push_back(weight.to(options).contiguous());
    }
}

void Lpips::setSources(std::vector<std::string> files, std::vector<std::string> sha256) {
    m_info.files = std::move(files);
    m_info.sha256 = std::move(sha256);
}

void Lpips::visitTaps(const Tensor& pictures, const Visitor& visit) const {
    const int64_t window = poolKernel(m_trunk);
    Tensor x = (perceptualInput(pictures, m_info.smallestSide, m_options) - m_shift) / m_scale;
    int tap = 0;
    for (const Layer& layer : m_layers) {
        const Convolution& c = layer.convolution;
        if (c.poolBefore) {
            x = at::max_pool2d(x, window, /*stride=*/2);
        }
        x = at::conv2d(x, layer.weight, layer.bias, c.stride, c.padding).relu();
        if (c.isTap) {
            visit(tap++, x);
        }
    }
}

std::vector<Tensor> Lpips::layerMaps(const Tensor& first, const Tensor& second) const {
    requireEqualShapes(first, second);
    std::vector<Tensor> units, maps;
    visitTaps(first, [&units](int, const Tensor& tap) { units.push_back(unitNormalised(tap)); });
    visitTaps(second, [&](int layer, const Tensor& tap) {
        const auto at = static_cast<size_t>(layer);
        const Tensor squares = (units[at] - unitNormalised(tap)).square();
        units[at] = Tensor();
        maps.push_back(at::conv2d(squares, m_linear[at]));
    });
    return maps;
}

Tensor Lpips::layers(const Tensor& first, const Tensor& second) const {
    std::vector<Tensor> distances;
    for (const Tensor& map : layerMaps(first, second)) {
        distances.push_back(map.mean({1, 2, 3}));
    }
    return torch::stack(distances, 1);
}

void Lpips::embed(const Tensor& pictures, const Visitor& visit) const {
    visitTaps(pictures, [&](int layer, const Tensor& tap) {
        const double pixels = static_cast<double>(tap.size(2) * tap.size(3));
        visit(layer, unitNormalised(tap) * (m_linear[static_cast<size_t>(layer)] / pixels).sqrt());
    });
}

}  // namespace ld3
