#pragma once

#include "core/torch.h"

#include <string>

namespace ld3 {

/// How pictures become bytes before features are measured: conventions of the field.
enum class ByteRounding {
    Edm,  ///< x·127.5 + 128, cut to 0..255, truncated: to the nearest level, halves upwards
    Ld3,  ///< (x + 1)/2·255, cut to 0..255, truncated: half a level darker on average
};

/// "edm" or "ld3".
[[nodiscard]] std::string byteRoundingName(ByteRounding rounding);

/// @throws Error{InvalidArgument} listing the known names
[[nodiscard]] ByteRounding byteRoundingFromName(const std::string& name);

/// @param x  any shape, floating, black at −1 and white at 1; computed in its own precision
/// @returns uint8, the shape of x
/// Source: `generate.py` of NVlabs/edm, the sampling script of LD3.
[[nodiscard]] Tensor toBytes(const Tensor& x, ByteRounding rounding);

/// The same of pictures with black at 0 and white at 1, as `Denoiser::toPicture` makes them.
[[nodiscard]] Tensor bytesFromPictures(const Tensor& pictures, ByteRounding rounding);

}  // namespace ld3
