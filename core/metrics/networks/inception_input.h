#pragma once

#include "core/torch.h"

#include <string>

namespace ld3 {

/// How pictures are brought to the Inception network. The two give features 0.1 to 0.8 % apart: do
/// not mix them.
enum class InceptionFrontEnd {
    PytorchFid,  ///< "pt": half-pixel centres, x/255·2 − 1
    Nvidia,      ///< "nv": as TensorFlow 1 resizes, (x − 128)/128; EDM's statistics need it
};

/// "pt" or "nv".
[[nodiscard]] std::string inceptionFrontEndName(InceptionFrontEnd frontEnd);

/// @throws Error{InvalidArgument}
[[nodiscard]] InceptionFrontEnd inceptionFrontEndFromName(const std::string& name);

/// Three channels of a picture batch, uint8 or floating; one is repeated.
/// @throws Error{InvalidArgument} for anything else
[[nodiscard]] Tensor threeChannels(const Tensor& pictures);

/// What the network takes, [B, 3, 299, 299].
/// @param pictures  [B, C, H, W], C = 1 or 3: uint8, or floating with black at 0 and white at 1
///                  (neither clamped nor rounded)
/// @param options   number type and device
/// @throws Error{InvalidArgument} for anything else
[[nodiscard]] Tensor inceptionInput(const Tensor& pictures,
                                    InceptionFrontEnd frontEnd,
                                    const torch::TensorOptions& options);

}  // namespace ld3
