#pragma once

#include "core/models/edm/preconditioning.h"
#include "core/models/edm/unet.h"

#include <map>
#include <string>

namespace ld3 {

/// An EDM network with its preconditioning: the denoiser D(x; sigma) of data with noise of
/// standard deviation sigma added.
class EdmNetwork {
  public:
    /// @param tensors  by dotted path; `checkEdmTensors` has accepted them
    EdmNetwork(const EdmArguments& arguments,
               const EdmLayout& layout,
               const std::map<std::string, Tensor>& tensors,
               const UNetOptions& options);

    /// E[x0 | x].
    /// @param x              [B, C, H, W] in the network's dtype
    /// @param sigma          any shape with B elements or one; > 0
    /// @param classLabels    [B or 1, classes] weights; undefined: none
    /// @param augmentLabels  [B or 1, augment_dim], how a training picture was changed; undefined,
    ///                       as in sampling: not used
    [[nodiscard]] Tensor denoise(const Tensor& x,
                                 const Tensor& sigma,
                                 const Tensor& classLabels = {},
                                 const Tensor& augmentLabels = {}) const;

    /// The nearest noise level that the network was trained at.
    [[nodiscard]] Tensor roundSigma(const Tensor& sigma) const {
        return ld3::roundSigma(m_arguments, sigma, m_levels);
    }

    [[nodiscard]] const EdmArguments& arguments() const { return m_arguments; }

    [[nodiscard]] const UNetOptions& options() const { return m_options; }

    /// What stands between the preconditioning's scalings.
    [[nodiscard]] const UNet& inner() const { return m_inner; }

    /// iDDPM's table of noise levels [M + 1]; else undefined.
    [[nodiscard]] const Tensor& levels() const { return m_levels; }

  private:
    EdmArguments m_arguments;
    UNetOptions m_options;
    UNet m_inner;
    Tensor m_levels;
};

}  // namespace ld3
