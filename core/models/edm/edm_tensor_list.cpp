#include "core/models/edm/edm_tensor_list.h"

#include <iterator>
#include <utility>

namespace ld3 {

namespace {

/// Collects the tensors below one path.
class TensorList {
  public:
    explicit TensorList(std::string path) : m_path(std::move(path)) {}

    void add(const std::string& name, std::vector<int64_t> shape, bool isBuffer = false) {
        m_tensors.push_back({m_path + "." + name, std::move(shape), isBuffer});
    }

    void addNorm(const std::string& name, int64_t channels) {
        add(name + ".weight", {channels});
        add(name + ".bias", {channels});
    }

    void addLinear(const std::string& name, int64_t in, int64_t out) {
        add(name + ".weight", {out, in});
        add(name + ".bias", {out});
    }

    /// @param name  with a dot at its end; empty for the layer itself
    void addConvolution(const std::string& name, int64_t in, int64_t out, int64_t kernel) {
        add(name + "weight", {out, in, kernel, kernel});
        add(name + "bias", {out});
    }

    void addFilter(const std::string& name, int64_t taps) {
        add(name + "resample_filter", {1, 1, taps, taps}, /*isBuffer=*/true);
    }

    [[nodiscard]] std::vector<EdmTensor> take() { return std::move(m_tensors); }

  private:
    std::string m_path;
    std::vector<EdmTensor> m_tensors;
};

void addBlock(TensorList& list,
              const EdmLayer& layer,
              EdmArchitecture architecture,
              int64_t embeddingChannels,
              int64_t taps) {
    const int64_t in = layer.inChannels;
    const int64_t out = layer.outChannels;
    const bool resamples = layer.up || layer.down;
    list.addNorm("norm0", in);
    list.addConvolution("conv0.", in, out, 3);
    if (resamples) {
        list.addFilter("conv0.", taps);
    }
    // ADM shifts and scales, SongUNet only shifts.
    list.addLinear(
        "affine", embeddingChannels, architecture == EdmArchitecture::Song ? out : 2 * out);
    list.addNorm("norm1", out);
    list.addConvolution("conv1.", out, out, 3);
    if (layer.hasSkipWeights(architecture)) {
        list.addConvolution("skip.", in, out, 1);
    }
    if (resamples) {
        list.addFilter("skip.", taps);
    }
    if (layer.heads > 0) {
        list.addNorm("norm2", out);
        list.addConvolution("qkv.", out, 3 * out, 1);
        list.addConvolution("proj.", out, out, 1);
    }
}

/// What the embeddings of noise level, labels and augmentation need.
std::vector<EdmTensor> mappingTensors(const EdmArguments& arguments, const EdmLayout& layout) {
    TensorList list("model");
    const int64_t noise = layout.noiseChannels;
    const int64_t embedding = layout.embeddingChannels;
    const bool song = arguments.architecture == EdmArchitecture::Song;
    if (arguments.embedding == EdmEmbedding::Fourier) {
        list.add("map_noise.freqs", {noise / 2}, /*isBuffer=*/true);
    }
    if (song && arguments.labelDim > 0) {
        list.addLinear("map_label", arguments.labelDim, noise);
    }
    if (arguments.augmentDim > 0) {
        list.add("map_augment.weight", {noise, arguments.augmentDim});
    }
    list.addLinear("map_layer0", noise, embedding);
    list.addLinear("map_layer1", embedding, embedding);
    if (!song && arguments.labelDim > 0) {
        list.add("map_label.weight", {embedding, arguments.labelDim});
    }
    return list.take();
}

void append(std::vector<EdmTensor>& all, std::vector<EdmTensor> more) {
    all.insert(
        all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<EdmTensor> tensorsOf(const EdmLayer& layer,
                                 EdmArchitecture architecture,
                                 int64_t embeddingChannels,
                                 int64_t taps) {
    TensorList list(layer.name);
    const int64_t in = layer.inChannels;
    const int64_t out = layer.outChannels;
    switch (layer.kind) {
        case EdmLayerKind::Residual:
            addBlock(list, layer, architecture, embeddingChannels, taps);
            break;
        case EdmLayerKind::Convolution:
        case EdmLayerKind::OutputConvolution:
            list.addConvolution("", in, out, 3);
            break;
        case EdmLayerKind::SideResidual:
            list.addConvolution("", in, out, 3);
            list.addFilter("", taps);
            break;
        case EdmLayerKind::SideSkip:
            list.addConvolution("", in, out, 1);
            break;
        case EdmLayerKind::SideDown:
        case EdmLayerKind::SideUp:
            list.addFilter("", taps);
            break;
        case EdmLayerKind::OutputNorm:
            list.add("weight", {in});
            list.add("bias", {in});
            break;
    }
    return list.take();
}

void listTensors(const EdmArguments& arguments, EdmLayout& layout) {
    if (arguments.preconditioning == EdmPreconditioning::Iddpm) {
        layout.tensors.push_back({"u", {arguments.noiseLevels + 1}, /*isBuffer=*/true});
    }
    append(layout.tensors, mappingTensors(arguments, layout));
    for (const std::vector<EdmLayer>* part : {&layout.encoder, &layout.decoder}) {
        for (const EdmLayer& layer : *part) {
            append(
                layout.tensors,
                tensorsOf(
                    layer, arguments.architecture, layout.embeddingChannels, arguments.filterTaps));
        }
    }
}

}  // namespace ld3
