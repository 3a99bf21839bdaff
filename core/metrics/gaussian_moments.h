#pragma once

#include "core/torch.h"

#include <cstdint>

namespace ld3 {

/// The first two moments of features: what a Fréchet distance compares.
struct GaussianMoments {
    Tensor mean;        ///< [D] float64 on the CPU
    Tensor covariance;  ///< [D, D] float64 on the CPU, symmetric; of samples: divided by count - 1
    int64_t count = 0;  ///< samples behind it; 0: not known, or exact
};

}  // namespace ld3
