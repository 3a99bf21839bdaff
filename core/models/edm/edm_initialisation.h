#pragma once

#include "core/models/edm/edm_layout.h"
#include "core/torch.h"

#include <map>
#include <string>

namespace ld3 {

/// Tensors of an untrained network, float32: Xavier-uniform weights, close to zero where a residual
/// branch ends, biases of zero, and the fixed filters.
/// Source: Karras et al. 2022 (EDM), training/networks.py.
/// @throws Error{Unsupported} for Fourier embeddings and iDDPM, whose tables are drawn elsewhere
[[nodiscard]] std::map<std::string, Tensor> untrainedTensors(const EdmArguments& arguments,
                                                             const EdmLayout& layout,
                                                             const at::Generator& generator);

}  // namespace ld3
