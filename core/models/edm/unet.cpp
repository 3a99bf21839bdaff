#include "core/models/edm/unet.h"

#include <cmath>

namespace ld3 {

namespace {

Tensor linear(const Tensor& x, const UNetLinear& layer) {
    return at::linear(x, layer.weight, layer.bias);
}

}  // namespace

UNet::UNet(const EdmArguments& arguments,
           const EdmLayout& layout,
           const std::map<std::string, Tensor>& tensors,
           const UNetOptions& options)
    : m_architecture(arguments.architecture), m_labelDim(arguments.labelDim) {
    const UNetPreparation preparation(arguments, tensors, options);
    m_frequencies = preparation.frequencies(layout.noiseChannels);
    m_label = preparation.linear("model.map_label");
    m_augment = preparation.linear("model.map_augment");
    m_map0 = preparation.linear("model.map_layer0");
    m_map1 = preparation.linear("model.map_layer1");
    for (const EdmLayer& layer : layout.encoder) {
        m_encoder.push_back(preparation.layer(layer));
    }
    for (const EdmLayer& layer : layout.decoder) {
        m_decoder.push_back(preparation.layer(layer));
    }
}

Tensor UNet::embedding(const Tensor& noiseLabels,
                       const Tensor& classLabels,
                       const Tensor& augmentLabels) const {
    const bool song = m_architecture == EdmArchitecture::Song;
    Tensor result = song ? sinesThenCosines(noiseLabels, m_frequencies)
                         : cosinesThenSines(noiseLabels, m_frequencies);
    Tensor labels;
    if (m_labelDim > 0) {
        labels = classLabels.defined() ? classLabels : result.new_zeros({1, m_labelDim});
    }
    if (song && labels.defined()) {
        result = result + linear(labels * std::sqrt(static_cast<double>(m_labelDim)), m_label);
    }
    if (m_augment.weight.defined() && augmentLabels.defined()) {
        result = result + linear(augmentLabels, m_augment);
    }
    result = linear(at::silu(linear(result, m_map0)), m_map1);
    if (!song && labels.defined()) {
        result = result + linear(labels, m_label);
    }
    return at::silu(result);
}

Tensor UNet::encode(const Tensor& x, const Tensor& embedding, std::vector<Tensor>& skipped) const {
    Tensor features = x;
    Tensor side = x;
    for (const UNetLayer& layer : m_encoder) {
        switch (layer.kind) {
            case EdmLayerKind::SideDown:
                side = convolve(layer.convolution, side);
                break;
            case EdmLayerKind::SideSkip:
                features = features + convolve(layer.convolution, side);
                skipped.back() = features;
                break;
            case EdmLayerKind::SideResidual:
                features = (features + convolve(layer.convolution, side)) / std::sqrt(2.0);
                skipped.back() = side = features;
                break;
            case EdmLayerKind::Residual:
                features = apply(layer.block, features, embedding);
                skipped.push_back(features);
                break;
            default:
                features = convolve(layer.convolution, features);
                skipped.push_back(features);
                break;
        }
    }
    return features;
}

Tensor UNet::operator()(const Tensor& x,
                        const Tensor& noiseLabels,
                        const Tensor& classLabels,
                        const Tensor& augmentLabels) const {
    const Tensor told = embedding(noiseLabels, classLabels, augmentLabels);
    std::vector<Tensor> skipped;
    Tensor features = encode(x, told, skipped);
    Tensor picture, normalised;
    for (const UNetLayer& layer : m_decoder) {
        switch (layer.kind) {
            case EdmLayerKind::SideUp:
                picture = convolve(layer.convolution, picture);
                break;
            case EdmLayerKind::OutputNorm:
                normalised = siluOfOwn(normalise(layer.norm, features));
                break;
            case EdmLayerKind::OutputConvolution: {
                const Tensor output = convolve(layer.convolution, normalised);
                picture = picture.defined() ? picture + output : output;
                break;
            }
            default:
                if (layer.concatenates) {
                    features = at::cat({features, skipped.back()}, 1);
                    skipped.pop_back();
                }
                features = apply(layer.block, features, told);
                break;
        }
    }
    return picture;
}

}  // namespace ld3
