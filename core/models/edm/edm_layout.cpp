#include "core/models/edm/edm_layout.h"

#include "core/base/error.h"
#include "core/models/edm/edm_layer_list.h"
#include "core/models/edm/edm_tensor_list.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace ld3 {

int64_t EdmTensor::elements() const {
    return std::accumulate(shape.begin(), shape.end(), int64_t{1}, std::multiplies<>());
}

bool EdmLayer::hasSkipWeights(EdmArchitecture architecture) const {
    return inChannels != outChannels || ((up || down) && architecture == EdmArchitecture::Song);
}

int64_t EdmLayout::parameters() const {
    int64_t sum = 0;
    for (const EdmTensor& tensor : tensors) {
        sum += tensor.isBuffer ? 0 : tensor.elements();
    }
    return sum;
}

int64_t normGroups(int64_t channels) {
    return std::min<int64_t>(32, channels / 4);
}

namespace {

void checkGroups(const EdmLayer& layer, int64_t channels, const std::string& where) {
    const int64_t groups = normGroups(channels);
    if (groups > 0 && channels % groups == 0) {
        return;
    }
    const std::string count = std::to_string(channels);
    throw Error(ErrorCode::BadFile,
                groups == 0 ? "a channel count of " + count + " gives zero normalisation groups"
                            : count + " channels cannot be normalised in " +
                                  std::to_string(groups) + " groups",
                where + ", " + layer.name,
                "model_channels or channel_mult of the file are damaged");
}

void checkLayers(const std::vector<EdmLayer>& layers, const std::string& where) {
    for (const EdmLayer& layer : layers) {
        if (layer.kind == EdmLayerKind::Residual) {
            checkGroups(layer, layer.inChannels, where);
            checkGroups(layer, layer.outChannels, where);
        } else if (layer.kind == EdmLayerKind::OutputNorm) {
            checkGroups(layer, layer.inChannels, where);
        }
    }
}

/// Cosines and sines come in pairs, and SongUNet's frequencies divide by their number less one.
void checkEmbedding(const EdmArguments& arguments, int64_t channels, const std::string& where) {
    const bool hasEndpoint = arguments.architecture == EdmArchitecture::Song &&
                             arguments.embedding == EdmEmbedding::Positional;
    if (channels % 2 == 0 && channels >= (hasEndpoint ? 4 : 2)) {
        return;
    }
    throw Error(ErrorCode::BadFile,
                "a noise level cannot be embedded in " + std::to_string(channels) + " channels",
                where + ", model_channels",
                "model_channels or channel_mult_noise of the file are damaged");
}

}  // namespace

EdmLayout makeEdmLayout(const EdmArguments& arguments, const std::string& where) {
    EdmLayout layout;
    layout.noiseChannels = arguments.modelChannels * arguments.channelMultNoise;
    layout.embeddingChannels = arguments.modelChannels * arguments.channelMultEmb;
    listLayers(arguments, layout);
    checkLayers(layout.encoder, where);
    checkLayers(layout.decoder, where);
    checkEmbedding(arguments, layout.noiseChannels, where);
    listTensors(arguments, layout);
    return layout;
}

}  // namespace ld3
