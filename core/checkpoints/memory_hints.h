#pragma once

#include "core/torch.h"

namespace ld3 {

// Hints to the system, so that weights are not in memory twice while they are copied. They change
// no value, and where the system does not know them nothing happens.

/// The tensor's memory is not read again soon: where it maps a file, its pages are given back.
void letGoOf(const Tensor& tensor) noexcept;

/// Memory that has been freed goes back to the system at once.
void returnFreedMemory() noexcept;

}  // namespace ld3
