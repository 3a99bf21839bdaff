#pragma once

#include "core/torch.h"

#include <functional>

namespace ld3 {

/// What one call costs, as counted while it ran.
struct CallCost {
    int64_t multiplyAdds = 0;  ///< of convolutions and matrix products
    int64_t peakBytes = 0;     ///< of results that are held at once, at most
    int64_t keptBytes = 0;     ///< of results that are still held when the call is over
};

/// Runs `call` and watches LibTorch's operations in this thread. Kept are all results that the
/// returned tensor's graph holds, or that `call` itself keeps.
[[nodiscard]] CallCost measuredCost(const std::function<Tensor()>& call);

}  // namespace ld3
