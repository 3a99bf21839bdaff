#pragma once

#include "core/torch.h"

#include <string>

namespace ld3::cli {

/// The pictures in a `.safetensors` file, or in a dictionary or list that torch.save wrote: key
/// `images`, else the first tensor with four dimensions.
/// @returns [B, C, H, W], B >= 1, uint8 or finite floating point numbers
/// @throws Error{NotFound, BadFile} naming the file
[[nodiscard]] Tensor readPictures(const std::string& path);

}  // namespace ld3::cli
