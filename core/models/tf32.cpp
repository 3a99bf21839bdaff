#include "core/models/tf32.h"

#include "core/torch.h"

#include <ATen/Context.h>

namespace ld3 {

void allowTf32(bool allowed) {
    // LibTorch has two interfaces for this, which may not be mixed; 1.13 knows only this one.
    at::globalContext().setAllowTF32CuDNN(allowed);
    at::globalContext().setAllowTF32CuBLAS(allowed);
}

}  // namespace ld3
