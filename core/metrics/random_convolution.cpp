#include "core/metrics/random_convolution.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/metrics/rule_numbers.h"

#include <array>
#include <cmath>
#include <sstream>

namespace ld3 {

namespace {

constexpr int64_t kChannels = 3, kKernel = 3, kSmallest = 8;
constexpr double kBiasScale = 0.125;

struct LayerShape {
    const char* name;
    int64_t channels, cells;
};

/// Changing a number here changes the feature space: then the names change too.
constexpr std::array<LayerShape, 3> kLayers{{{"random-conv/1:conv1", 16, 2},
                                             {"random-conv/1:conv2", 32, 2},
                                             {"random-conv/1:conv3", 64, 1}}};

std::string bytesOf(const Tensor& tensor) {
    return {static_cast<const char*>(tensor.data_ptr()), tensor.nbytes()};
}

}  // namespace

RandomConvolution::RandomConvolution(const torch::Device& device) {
    const torch::NoGradGuard plain;
    std::string bytes;
    int64_t channels = kChannels;
    for (const LayerShape& shape : kLayers) {
        const std::string name = shape.name;
        const int64_t fanIn = channels * kKernel * kKernel;
        const double scale = std::sqrt(6.0 / static_cast<double>(fanIn));
        const Tensor weight = (ruleNumbers(name + ".weight", shape.channels * fanIn) * scale)
                                  .to(torch::kFloat32)
                                  .view({shape.channels, channels, kKernel, kKernel});
        const Tensor bias =
            (ruleNumbers(name + ".bias", shape.channels) * kBiasScale).to(torch::kFloat32);
        bytes += bytesOf(weight) + bytesOf(bias);
        m_layers.push_back({weight.to(device), bias.to(device), shape.cells});
        m_info.dimension += shape.channels * shape.cells * shape.cells;
        channels = shape.channels;
    }
    m_info.name = "random-conv";
    m_info.metric = "Fréchet (random-conv)";
    m_info.sha256 = sha256OfBytes(bytes);
    m_info.resize = "none";
    m_info.takesBytes = true;
}

Tensor RandomConvolution::features(const Tensor& pictures) const {
    const torch::NoGradGuard plain;
    if (pictures.dim() != 4 || (pictures.size(1) != 1 && pictures.size(1) != kChannels) ||
        pictures.size(2) < kSmallest || pictures.size(3) < kSmallest) {
        std::ostringstream shape;
        shape << pictures.sizes();
        throw Error(ErrorCode::InvalidArgument,
                    "pictures " + shape.str(),
                    m_info.name,
                    "give [B, 1 or 3, H, W] of 8 x 8 pixels or more");
    }
    constexpr double kWhite = 255.0;
    Tensor x = pictures.to(m_layers.front().weight.device(), torch::kFloat32);
    if (pictures.scalar_type() == torch::kUInt8) {
        x = x / kWhite;
    }
    x = (2 * x - 1).expand({-1, kChannels, -1, -1});
    std::vector<Tensor> features;
    for (const Layer& layer : m_layers) {
        x = torch::conv2d(x, layer.weight, layer.bias, /*stride=*/{1, 1}, /*padding=*/{1, 1})
                .relu_();
        features.push_back(torch::adaptive_avg_pool2d(x, {layer.cells, layer.cells}).flatten(1));
        x = torch::avg_pool2d(x, /*kernel_size=*/{2, 2});
    }
    return torch::cat(features, 1);
}

}  // namespace ld3
