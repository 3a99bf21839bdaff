#pragma once

#include "core/models/edm/edm_arguments.h"

#include <string>
#include <vector>

namespace ld3 {

/// A tensor that a network's file must hold.
struct EdmTensor {
    std::string name;  ///< dotted path, e.g. "model.enc.16x16_block0.conv0.weight"
    std::vector<int64_t> shape;
    bool isBuffer = false;  ///< fixed, not trained: filters, frequencies, noise levels

    [[nodiscard]] int64_t elements() const;
};

/// What a layer of encoder or decoder does with the features, the embedding and the side path.
enum class EdmLayerKind {
    Convolution,        ///< the first: picture to features
    Residual,           ///< residual block
    SideDown,           ///< halves the side path's picture
    SideSkip,           ///< adds the side path's picture to the features
    SideResidual,       ///< adds the halved side path to the features and makes that the side path
    SideUp,             ///< doubles the picture put out so far
    OutputNorm,         ///< features to what OutputConvolution takes
    OutputConvolution,  ///< adds to the picture put out so far
};

/// One layer, in the order of execution.
struct EdmLayer {
    std::string name;  ///< path of its tensors, e.g. "model.enc.16x16_block0"
    EdmLayerKind kind = EdmLayerKind::Residual;
    int64_t inChannels = 0, outChannels = 0;
    int64_t resolution = 0;  ///< height of its output, pixels
    bool up = false, down = false;
    bool concatenates = false;  ///< takes the newest feature map of the encoder beside its input
    int64_t heads = 0;          ///< attention heads; 0: no attention

    /// Whether a residual block's way round is a convolution, or at least resamples.
    [[nodiscard]] bool hasSkipWeights(EdmArchitecture architecture) const;

    [[nodiscard]] bool hasSkip(EdmArchitecture architecture) const {
        return up || down || hasSkipWeights(architecture);
    }
};

/// A whole network: its layers and every tensor with its shape.
struct EdmLayout {
    int64_t noiseChannels = 0;      ///< of the noise level's embedding
    int64_t embeddingChannels = 0;  ///< of what all blocks are told
    std::vector<EdmLayer> encoder, decoder;
    std::vector<EdmTensor> tensors;

    [[nodiscard]] int64_t parameters() const;  ///< trained numbers, buffers not counted
};

/// Derives the layout from the arguments. Allocates for names and shapes only.
/// @param where  the file, for errors
/// @throws Error{BadFile} naming a layer whose channels cannot be normalised in groups, or an
///         embedding of no or an odd number of channels
[[nodiscard]] EdmLayout makeEdmLayout(const EdmArguments& arguments, const std::string& where);

/// Groups of a group norm: min(32, channels/4).
[[nodiscard]] int64_t normGroups(int64_t channels);

}  // namespace ld3
