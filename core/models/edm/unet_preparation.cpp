#include "core/models/edm/unet_preparation.h"

#include <cmath>
#include <numbers>

namespace ld3 {

namespace {

Resampling resamplingOf(const EdmLayer& layer) {
    return layer.up ? Resampling::Up : layer.down ? Resampling::Down : Resampling::None;
}

bool isBox(const Tensor& filter) {
    return filter.size(2) == 2 && filter.size(3) == 2 && filter.eq(0.25).all().item<bool>();
}

}  // namespace

Tensor UNetPreparation::find(const std::string& name, torch::Dtype dtype) const {
    const auto found = m_tensors.find(name);
    return found == m_tensors.end() ? Tensor() : found->second.to(m_options.device, dtype);
}

UNetLinear UNetPreparation::linear(const std::string& path) const {
    return {find(path + ".weight", m_options.dtype), find(path + ".bias", m_options.dtype)};
}

GroupNorm UNetPreparation::norm(const std::string& path) const {
    GroupNorm result;
    result.weight = find(path + ".weight", m_options.featureDtype);
    result.bias = find(path + ".bias", m_options.featureDtype);
    result.groups = normGroups(result.weight.size(0));
    result.epsilon = m_arguments.architecture == EdmArchitecture::Song ? 1e-6 : 1e-5;
    return result;
}

Convolution UNetPreparation::convolution(const std::string& path, Resampling resampling) const {
    Convolution result;
    result.weight = find(path + ".weight", m_options.featureDtype);
    if (m_options.channelsLast && result.weight.defined()) {
        result.weight = result.weight.contiguous(at::MemoryFormat::ChannelsLast);
    }
    result.bias = find(path + ".bias", m_options.featureDtype);
    result.resampling = resampling;
    if (resampling != Resampling::None) {
        result.filter = find(path + ".resample_filter", m_options.featureDtype);
        result.isBoxFilter = isBox(result.filter);
    }
    return result;
}

ResidualBlock UNetPreparation::block(const EdmLayer& layer) const {
    const bool song = m_arguments.architecture == EdmArchitecture::Song;
    const std::string path = layer.name + ".";
    ResidualBlock result;
    result.norm0 = norm(path + "norm0");
    result.conv0 = convolution(path + "conv0", resamplingOf(layer));
    const UNetLinear affine = linear(path + "affine");
    result.affineWeight = affine.weight;
    result.affineBias = affine.bias;
    result.norm1 = norm(path + "norm1");
    result.conv1 = convolution(path + "conv1", Resampling::None);
    result.hasSkip = layer.hasSkip(m_arguments.architecture);
    if (result.hasSkip) {
        result.skip = convolution(path + "skip", resamplingOf(layer));
    }
    result.adaptiveScale = !song;
    result.skipScale = song ? std::sqrt(0.5) : 1.0;
    result.heads = layer.heads;
    if (layer.heads > 0) {
        result.norm2 = norm(path + "norm2");
        result.qkv = convolution(path + "qkv", Resampling::None);
        result.proj = convolution(path + "proj", Resampling::None);
    }
    return result;
}

UNetLayer UNetPreparation::layer(const EdmLayer& layer) const {
    UNetLayer result;
    result.kind = layer.kind;
    result.concatenates = layer.concatenates;
    switch (layer.kind) {
        case EdmLayerKind::Residual:
            result.block = block(layer);
            break;
        case EdmLayerKind::OutputNorm:
            result.norm = norm(layer.name);
            break;
        default:
            result.convolution = convolution(layer.name, resamplingOf(layer));
            result.convolution.weightsFirst = layer.kind == EdmLayerKind::SideResidual;
            break;
    }
    return result;
}

Tensor UNetPreparation::frequencies(int64_t noiseChannels) const {
    if (m_arguments.embedding == EdmEmbedding::Fourier) {
        return find("model.map_noise.freqs", m_options.dtype) * (2 * std::numbers::pi);
    }
    return positionalFrequencies(noiseChannels,
                                 m_arguments.architecture == EdmArchitecture::Song,
                                 torch::TensorOptions(m_options.device).dtype(m_options.dtype));
}

}  // namespace ld3
