#include "core/models/edm/edm_layer_list.h"

#include <algorithm>

namespace ld3 {

namespace {

/// Builds the layers from the finest level down and up again; knows the channels on the way.
class LayerList {
  public:
    explicit LayerList(const EdmArguments& arguments)
        : m_arguments(arguments), m_song(arguments.architecture == EdmArchitecture::Song) {}

    [[nodiscard]] std::vector<EdmLayer> encoder();
    /// To be called after `encoder`.
    [[nodiscard]] std::vector<EdmLayer> decoder();

  private:
    [[nodiscard]] int64_t resolution(int64_t level) const {
        return m_arguments.imgResolution >> level;
    }

    [[nodiscard]] int64_t channels(int64_t level) const {
        return m_arguments.modelChannels * m_arguments.channelMult[static_cast<size_t>(level)];
    }

    [[nodiscard]] bool isListed(int64_t level) const {
        const auto& listed = m_arguments.attnResolutions;
        return std::find(listed.begin(), listed.end(), resolution(level)) != listed.end();
    }

    [[nodiscard]] int64_t heads(bool attention, int64_t outChannels) const {
        return attention ? (m_song ? 1 : outChannels / 64) : 0;
    }

    [[nodiscard]] EdmLayer layer(const char* part,
                                 int64_t level,
                                 const std::string& suffix,
                                 EdmLayerKind kind,
                                 int64_t outChannels) const;
    void addSideIn(int64_t level, std::vector<EdmLayer>& layers);
    void addBlocks(int64_t level, std::vector<EdmLayer>& layers);
    void addOutput(int64_t level, std::vector<EdmLayer>& layers) const;

    const EdmArguments& m_arguments;
    bool m_song;
    int64_t m_channels = 0;          ///< of the features so far
    int64_t m_sideChannels = 0;      ///< of the encoder's side path
    std::vector<int64_t> m_skipped;  ///< channels of the encoder's feature maps
};

EdmLayer LayerList::layer(const char* part,
                          int64_t level,
                          const std::string& suffix,
                          EdmLayerKind kind,
                          int64_t outChannels) const {
    const std::string side = std::to_string(resolution(level));
    EdmLayer result;
    result.name = std::string("model.") + part + "." + side + "x" + side + "_" + suffix;
    result.kind = kind;
    result.inChannels = m_channels;
    result.outChannels = outChannels;
    result.resolution = resolution(level);
    return result;
}

void LayerList::addSideIn(int64_t level, std::vector<EdmLayer>& layers) {
    if (m_arguments.encoder == EdmSidePath::Skip) {
        EdmLayer down = layer("enc", level, "aux_down", EdmLayerKind::SideDown, m_sideChannels);
        down.inChannels = m_sideChannels;
        down.down = true;
        layers.push_back(down);
        EdmLayer skip = layer("enc", level, "aux_skip", EdmLayerKind::SideSkip, m_channels);
        skip.inChannels = m_sideChannels;
        layers.push_back(skip);
    } else if (m_arguments.encoder == EdmSidePath::Residual) {
        EdmLayer residual =
            layer("enc", level, "aux_residual", EdmLayerKind::SideResidual, m_channels);
        residual.inChannels = m_sideChannels;
        residual.down = true;
        layers.push_back(residual);
        m_sideChannels = m_channels;
    }
}

std::vector<EdmLayer> LayerList::encoder() {
    std::vector<EdmLayer> layers;
    m_channels = m_sideChannels = m_arguments.imgChannels;
    for (int64_t level = 0; level < m_arguments.levels(); ++level) {
        if (level == 0) {
            const int64_t first = m_song ? m_arguments.modelChannels : channels(0);
            layers.push_back(layer("enc", level, "conv", EdmLayerKind::Convolution, first));
            m_channels = first;
            m_skipped.push_back(first);
        } else {
            EdmLayer down = layer("enc", level, "down", EdmLayerKind::Residual, m_channels);
            down.down = true;
            layers.push_back(down);
            m_skipped.push_back(m_channels);
            addSideIn(level, layers);
        }
        for (int64_t i = 0; i < m_arguments.numBlocks; ++i) {
            const int64_t out = channels(level);
            EdmLayer block =
                layer("enc", level, "block" + std::to_string(i), EdmLayerKind::Residual, out);
            block.heads = heads(isListed(level), out);
            layers.push_back(block);
            m_channels = out;
            m_skipped.push_back(out);
        }
    }
    return layers;
}

void LayerList::addBlocks(int64_t level, std::vector<EdmLayer>& layers) {
    for (int64_t i = 0; i <= m_arguments.numBlocks; ++i) {
        const int64_t out = channels(level);
        EdmLayer block =
            layer("dec", level, "block" + std::to_string(i), EdmLayerKind::Residual, out);
        block.inChannels = m_channels + m_skipped.back();
        block.concatenates = true;
        // SongUNet attends in a level's last block only.
        block.heads = heads(isListed(level) && (!m_song || i == m_arguments.numBlocks), out);
        m_skipped.pop_back();
        layers.push_back(block);
        m_channels = out;
    }
}

void LayerList::addOutput(int64_t level, std::vector<EdmLayer>& layers) const {
    const bool everyLevel = m_arguments.decoder == EdmSidePath::Skip;
    if (level != 0 && !everyLevel) {
        return;
    }
    const int64_t out = m_arguments.outputChannels();
    if (everyLevel && level != m_arguments.levels() - 1) {
        EdmLayer up = layer("dec", level, "aux_up", EdmLayerKind::SideUp, out);
        up.inChannels = out;
        up.up = true;
        layers.push_back(up);
    }
    EdmLayer norm = layer("dec", level, "aux_norm", EdmLayerKind::OutputNorm, m_channels);
    EdmLayer convolution = layer("dec", level, "aux_conv", EdmLayerKind::OutputConvolution, out);
    if (!m_song) {
        norm.name = "model.out_norm";
        convolution.name = "model.out_conv";
    }
    layers.push_back(norm);
    layers.push_back(convolution);
}

std::vector<EdmLayer> LayerList::decoder() {
    std::vector<EdmLayer> layers;
    for (int64_t level = m_arguments.levels() - 1; level >= 0; --level) {
        if (level == m_arguments.levels() - 1) {
            EdmLayer first = layer("dec", level, "in0", EdmLayerKind::Residual, m_channels);
            first.heads = heads(true, m_channels);
            layers.push_back(first);
            layers.push_back(layer("dec", level, "in1", EdmLayerKind::Residual, m_channels));
        } else {
            EdmLayer up = layer("dec", level, "up", EdmLayerKind::Residual, m_channels);
            up.up = true;
            layers.push_back(up);
        }
        addBlocks(level, layers);
        addOutput(level, layers);
    }
    return layers;
}

}  // namespace

void listLayers(const EdmArguments& arguments, EdmLayout& layout) {
    LayerList list(arguments);
    layout.encoder = list.encoder();
    layout.decoder = list.decoder();
}

}  // namespace ld3
