#pragma once

#include "core/models/edm/edm_layout.h"
#include "core/torch.h"

#include <map>
#include <memory>
#include <string>

namespace ld3 {

/// DDPM++ written with LibTorch's own layers (torch::nn) and nothing around them: what a call of
/// our network is compared with.
class PlainUNet {
  public:
    /// @param layout   of a SongUNet without side paths
    /// @param tensors  its weights, by the names of the layout
    PlainUNet(const EdmLayout& layout, const std::map<std::string, Tensor>& tensors);
    ~PlainUNet();

    [[nodiscard]] Tensor operator()(const Tensor& x, const Tensor& noiseLabels) const;

  private:
    struct Layers;
    std::unique_ptr<Layers> m_layers;
};

}  // namespace ld3
