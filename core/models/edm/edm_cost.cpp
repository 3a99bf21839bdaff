#include "core/models/edm/edm_cost.h"

#include "core/models/edm/edm_tensor_list.h"

namespace ld3 {

namespace {

int64_t square(int64_t value) {
    return value * value;
}

/// Height of what a layer takes.
int64_t inputResolution(const EdmLayer& layer) {
    return layer.down ? 2 * layer.resolution : layer.up ? layer.resolution / 2 : layer.resolution;
}

int64_t filterCost(const EdmLayer& layer, int64_t channels, int64_t taps) {
    if (!layer.up && !layer.down) {
        return 0;
    }
    const int64_t counted = layer.up ? inputResolution(layer) : layer.resolution;
    return channels * square(taps) * square(counted);
}

EdmCost blockCost(const EdmLayer& layer, const EdmArguments& arguments, int64_t embedding) {
    const bool song = arguments.architecture == EdmArchitecture::Song;
    const int64_t in = layer.inChannels;
    const int64_t out = layer.outChannels;
    const int64_t pixels = square(layer.resolution);
    EdmCost cost;
    cost.convolution3 = (in + out) * out * 9 * pixels;
    cost.linear = embedding * out * (song ? 1 : 2);
    // Once before the first convolution, once on the way round.
    cost.filter = 2 * filterCost(layer, in, arguments.filterTaps);
    if (layer.hasSkipWeights(arguments.architecture)) {
        cost.convolution1 = in * out * pixels;
    }
    if (layer.heads > 0) {
        cost.convolution1 += 4 * out * out * pixels;
        cost.attention = 2 * out * square(pixels);
    }
    return cost;
}

std::string kindName(const EdmLayer& layer) {
    switch (layer.kind) {
        case EdmLayerKind::Residual:
            return layer.up     ? "residual block, doubling"
                   : layer.down ? "residual block, halving"
                                : "residual block";
        case EdmLayerKind::Convolution:
        case EdmLayerKind::OutputConvolution:
            return "convolution";
        case EdmLayerKind::SideSkip:
        case EdmLayerKind::SideResidual:
            return "side path";
        case EdmLayerKind::SideDown:
            return "halving";
        case EdmLayerKind::SideUp:
            return "doubling";
        case EdmLayerKind::OutputNorm:
            return "group norm";
    }
    return "";
}

int64_t parametersOf(const std::vector<EdmTensor>& tensors) {
    int64_t sum = 0;
    for (const EdmTensor& tensor : tensors) {
        sum += tensor.isBuffer ? 0 : tensor.elements();
    }
    return sum;
}

/// The embedding's layers as one row.
BlockInfo mappingInfo(const EdmArguments& arguments, const EdmLayout& layout) {
    BlockInfo info;
    info.name = "model.map";
    info.kind =
        arguments.labelDim > 0 ? "embedding of noise level and class" : "embedding of noise level";
    info.inChannels = layout.noiseChannels;
    info.outChannels = layout.embeddingChannels;
    std::vector<EdmTensor> tensors;
    for (const EdmTensor& tensor : layout.tensors) {
        if (tensor.name.rfind("model.map_", 0) == 0) {
            tensors.push_back(tensor);
        }
    }
    info.parameters = parametersOf(tensors);
    EdmLayout mappingOnly = layout;
    mappingOnly.encoder.clear();
    mappingOnly.decoder.clear();
    info.multiplyAdds = costOf(arguments, mappingOnly).total();
    return info;
}

}  // namespace

EdmCost& EdmCost::operator+=(const EdmCost& other) {
    convolution1 += other.convolution1;
    convolution3 += other.convolution3;
    linear += other.linear;
    attention += other.attention;
    filter += other.filter;
    return *this;
}

EdmCost costOf(const EdmLayer& layer, const EdmArguments& arguments, const EdmLayout& layout) {
    const int64_t product = layer.inChannels * layer.outChannels;
    EdmCost cost;
    switch (layer.kind) {
        case EdmLayerKind::Residual:
            return blockCost(layer, arguments, layout.embeddingChannels);
        case EdmLayerKind::Convolution:
        case EdmLayerKind::OutputConvolution:
            cost.convolution3 = product * 9 * square(layer.resolution);
            break;
        case EdmLayerKind::SideResidual:
            // The weights come first, on the larger picture with the filter's margin.
            cost.convolution3 =
                product * 9 * square(inputResolution(layer) + 2 * ((arguments.filterTaps - 1) / 2));
            cost.filter = filterCost(layer, layer.outChannels, arguments.filterTaps);
            break;
        case EdmLayerKind::SideSkip:
            cost.convolution1 = product * square(layer.resolution);
            break;
        case EdmLayerKind::SideDown:
        case EdmLayerKind::SideUp:
            cost.filter = filterCost(layer, layer.inChannels, arguments.filterTaps);
            break;
        case EdmLayerKind::OutputNorm:
            break;
    }
    return cost;
}

EdmCost costOf(const EdmArguments& arguments, const EdmLayout& layout) {
    const bool song = arguments.architecture == EdmArchitecture::Song;
    EdmCost cost;
    cost.linear = (layout.noiseChannels + layout.embeddingChannels) * layout.embeddingChannels +
                  arguments.labelDim * (song ? layout.noiseChannels : layout.embeddingChannels);
    for (const std::vector<EdmLayer>* part : {&layout.encoder, &layout.decoder}) {
        for (const EdmLayer& layer : *part) {
            cost += costOf(layer, arguments, layout);
        }
    }
    return cost;
}

int64_t keptActivations(const EdmLayer& layer, const EdmArguments& arguments) {
    const int64_t pixels = square(layer.resolution);
    const int64_t input = layer.inChannels * square(inputResolution(layer));
    const int64_t output = layer.outChannels * pixels;
    const bool resamples = layer.up || layer.down;
    if (layer.kind == EdmLayerKind::OutputNorm) {
        return 2 * input;  // what norm and silu took; silu's result counts with the convolution
    }
    if (layer.kind != EdmLayerKind::Residual) {
        return input;
    }
    const bool song = arguments.architecture == EdmArchitecture::Song;
    // norm0, silu, conv0; then norm1, silu, conv1, and ADM's product.
    int64_t kept = 3 * input + (song ? 3 : 4) * output;
    if (resamples) {
        const int64_t resampled = layer.inChannels * pixels;
        kept += resampled + (layer.hasSkipWeights(arguments.architecture) ? resampled : 0);
    }
    if (layer.heads > 0) {
        // norm2, qkv, q, k, v, proj; the weights of attention.
        kept += 6 * output + layer.heads * square(pixels);
    }
    return kept;
}

std::vector<BlockInfo> blockTable(const EdmArguments& arguments, const EdmLayout& layout) {
    std::vector<BlockInfo> table{mappingInfo(arguments, layout)};
    for (const std::vector<EdmLayer>* part : {&layout.encoder, &layout.decoder}) {
        for (const EdmLayer& layer : *part) {
            BlockInfo info;
            info.name = layer.name;
            info.kind = kindName(layer);
            info.resolution = layer.resolution;
            info.inChannels = layer.inChannels;
            info.outChannels = layer.outChannels;
            info.attentionHeads = layer.heads;
            info.parameters = parametersOf(tensorsOf(
                layer, arguments.architecture, layout.embeddingChannels, arguments.filterTaps));
            info.multiplyAdds = costOf(layer, arguments, layout).total();
            table.push_back(info);
        }
    }
    return table;
}

}  // namespace ld3
