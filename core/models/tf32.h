#pragma once

namespace ld3 {

/// Whether CUDA devices may round the factors of float32 products and convolutions to 10 bits of
/// mantissa (TF32); for the whole program. LibTorch itself allows it for convolutions.
void allowTf32(bool allowed);

}  // namespace ld3
