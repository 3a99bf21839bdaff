#pragma once

#include "core/models/edm/edm_layout.h"

namespace ld3 {

/// Fills `tensors` from the arguments and the layers.
void listTensors(const EdmArguments& arguments, EdmLayout& layout);

/// The tensors of one layer alone.
/// @param embeddingChannels  of what residual blocks are told
/// @param taps               of the filter that halves and doubles pictures
[[nodiscard]] std::vector<EdmTensor> tensorsOf(const EdmLayer& layer,
                                               EdmArchitecture architecture,
                                               int64_t embeddingChannels,
                                               int64_t taps);

}  // namespace ld3
