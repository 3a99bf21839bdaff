#pragma once

#include "core/metrics/networks/inception.h"

namespace ld3 {

/// The network's 94 units in the order of their definition.
[[nodiscard]] std::vector<Inception::Unit> inceptionUnits();

}  // namespace ld3
