#include "tests/benchmarks/plain_unet.h"

// The one place for LibTorch's modules: they are what is measured here.
#include <torch/csrc/api/include/torch/nn/modules/conv.h>
#include <torch/csrc/api/include/torch/nn/modules/linear.h>
#include <torch/csrc/api/include/torch/nn/modules/normalization.h>

#include <cmath>
#include <vector>

namespace ld3 {

namespace nn = torch::nn;

namespace {

using Tensors = std::map<std::string, Tensor>;

template <class Module>
Module filled(Module module, const Tensors& tensors, const std::string& path) {
    const torch::NoGradGuard plain;
    module->weight.copy_(tensors.at(path + ".weight"));
    module->bias.copy_(tensors.at(path + ".bias"));
    return module;
}

nn::Conv2d convolution(const Tensors& tensors, const std::string& path) {
    const Tensor& weight = tensors.at(path + ".weight");
    return filled(nn::Conv2d(nn::Conv2dOptions(weight.size(1), weight.size(0), weight.size(2))
                                 .padding(weight.size(2) / 2)),
                  tensors,
                  path);
}

nn::GroupNorm groupNorm(const Tensors& tensors, const std::string& path) {
    const int64_t channels = tensors.at(path + ".weight").size(0);
    return filled(nn::GroupNorm(nn::GroupNormOptions(normGroups(channels), channels).eps(1e-6)),
                  tensors,
                  path);
}

nn::Linear linear(const Tensors& tensors, const std::string& path) {
    const Tensor& weight = tensors.at(path + ".weight");
    return filled(nn::Linear(weight.size(1), weight.size(0)), tensors, path);
}

struct Block {
    EdmLayer plan;
    nn::GroupNorm norm0{nullptr}, norm1{nullptr}, norm2{nullptr};
    nn::Conv2d conv0{nullptr}, conv1{nullptr}, skip{nullptr}, qkv{nullptr}, proj{nullptr};
    nn::Linear affine{nullptr};

    Block(const EdmLayer& layer, const Tensors& tensors)
        : plan(layer),
          norm0(groupNorm(tensors, layer.name + ".norm0")),
          norm1(groupNorm(tensors, layer.name + ".norm1")),
          conv0(convolution(tensors, layer.name + ".conv0")),
          conv1(convolution(tensors, layer.name + ".conv1")),
          affine(linear(tensors, layer.name + ".affine")) {
        if (tensors.count(layer.name + ".skip.weight") > 0) {
            skip = convolution(tensors, layer.name + ".skip");
        }
        if (layer.heads > 0) {
            norm2 = groupNorm(tensors, layer.name + ".norm2");
            qkv = convolution(tensors, layer.name + ".qkv");
            proj = convolution(tensors, layer.name + ".proj");
        }
    }

    [[nodiscard]] Tensor resampled(const Tensor& x) const {
        if (plan.down) {
            return torch::avg_pool2d(x, {2, 2});
        }
        return plan.up ? at::upsample_nearest2d(x, c10::nullopt, std::vector<double>{2.0, 2.0}) : x;
    }

    [[nodiscard]] Tensor attended(const Tensor& x) {
        const Tensor all = qkv(norm2(x));
        const std::vector<Tensor> parts =
            all.reshape({x.size(0), x.size(1), 3, x.size(2) * x.size(3)}).unbind(2);
        const Tensor weights =
            torch::softmax(torch::bmm(parts[0].transpose(1, 2),
                                      parts[1] / std::sqrt(static_cast<double>(x.size(1)))),
                           2);
        return proj(torch::bmm(parts[2], weights.transpose(1, 2)).reshape(x.sizes()));
    }

    [[nodiscard]] Tensor operator()(const Tensor& x, const Tensor& embedding) {
        Tensor h = conv0(resampled(torch::silu(norm0(x))));
        h = torch::silu(norm1(h + affine(embedding).unsqueeze(2).unsqueeze(3)));
        const Tensor around = skip.is_empty() ? x : skip(resampled(x));
        h = (conv1(h) + around) * std::sqrt(0.5);
        return plan.heads > 0 ? (attended(h) + h) * std::sqrt(0.5) : h;
    }
};

}  // namespace

struct PlainUNet::Layers {
    nn::Linear map0{nullptr}, map1{nullptr};
    nn::Conv2d first{nullptr}, last{nullptr};
    nn::GroupNorm norm{nullptr};
    std::vector<Block> encoder, decoder;
    Tensor frequencies;
};

PlainUNet::PlainUNet(const EdmLayout& layout, const Tensors& tensors)
    : m_layers(std::make_unique<Layers>()) {
    m_layers->map0 = linear(tensors, "model.map_layer0");
    m_layers->map1 = linear(tensors, "model.map_layer1");
    const int64_t half = layout.noiseChannels / 2;
    m_layers->frequencies = torch::pow(1e-4, torch::arange(half) / static_cast<float>(half - 1));
    for (const EdmLayer& layer : layout.encoder) {
        if (layer.kind == EdmLayerKind::Convolution) {
            m_layers->first = convolution(tensors, layer.name);
        } else {
            m_layers->encoder.emplace_back(layer, tensors);
        }
    }
    for (const EdmLayer& layer : layout.decoder) {
        if (layer.kind == EdmLayerKind::OutputNorm) {
            m_layers->norm = groupNorm(tensors, layer.name);
        } else if (layer.kind == EdmLayerKind::OutputConvolution) {
            m_layers->last = convolution(tensors, layer.name);
        } else {
            m_layers->decoder.emplace_back(layer, tensors);
        }
    }
}

PlainUNet::~PlainUNet() = default;

Tensor PlainUNet::operator()(const Tensor& x, const Tensor& noiseLabels) const {
    const Tensor angles = torch::outer(noiseLabels, m_layers->frequencies);
    Tensor embedding = torch::cat({angles.sin(), angles.cos()}, 1);
    embedding = torch::silu(m_layers->map1(torch::silu(m_layers->map0(embedding))));
    Tensor features = m_layers->first(x);
    std::vector<Tensor> skipped{features};
    for (Block& block : m_layers->encoder) {
        features = block(features, embedding);
        skipped.push_back(features);
    }
    for (Block& block : m_layers->decoder) {
        if (block.plan.concatenates) {
            features = torch::cat({features, skipped.back()}, 1);
            skipped.pop_back();
        }
        features = block(features, embedding);
    }
    return m_layers->last(torch::silu(m_layers->norm(features)));
}

}  // namespace ld3
