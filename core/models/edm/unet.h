#pragma once

#include "core/models/edm/unet_preparation.h"

#include <map>
#include <string>
#include <vector>

namespace ld3 {

/// The raw network F of an EDM model: SongUNet or DhariwalUNet, in evaluation mode. Its tensors are
/// brought to dtype and device once; where nothing changes they are shared with the caller, and
/// gradients reach them if they require it.
/// Source: Karras et al. 2022 (EDM), training/networks.py; Song et al. 2021 (DDPM++, NCSN++);
/// Dhariwal & Nichol 2021 (ADM).
class UNet {
  public:
    /// @param tensors  by dotted path; exactly those of `layout`, or more
    UNet(const EdmArguments& arguments,
         const EdmLayout& layout,
         const std::map<std::string, Tensor>& tensors,
         const UNetOptions& options);

    /// @param x              [B, C, H, W] in the feature dtype
    /// @param noiseLabels    [B] or [1], the preconditioned noise level
    /// @param classLabels    [B or 1, classes]; undefined: zeros; ignored where there are no
    /// classes
    /// @param augmentLabels  [B or 1, augment_dim]; undefined, as in sampling: not used
    /// @returns [B, outputChannels, H, W] in the feature dtype
    [[nodiscard]] Tensor operator()(const Tensor& x,
                                    const Tensor& noiseLabels,
                                    const Tensor& classLabels = {},
                                    const Tensor& augmentLabels = {}) const;

    /// What all blocks are told, [B or 1, embedding channels]. Arguments as above.
    [[nodiscard]] Tensor embedding(const Tensor& noiseLabels,
                                   const Tensor& classLabels,
                                   const Tensor& augmentLabels) const;

  private:
    [[nodiscard]] Tensor encode(const Tensor& x,
                                const Tensor& embedding,
                                std::vector<Tensor>& skipped) const;

    EdmArchitecture m_architecture;
    int64_t m_labelDim;
    Tensor m_frequencies;
    UNetLinear m_label, m_augment, m_map0, m_map1;
    std::vector<UNetLayer> m_encoder, m_decoder;
};

}  // namespace ld3
