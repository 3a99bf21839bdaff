#pragma once

#include "core/torch.h"

namespace ld3 {

/// The eigenvectors of a covariance with the largest eigenvalues.
struct LeadingComponents {
    Tensor values;     ///< [n] float64, descending
    Tensor vectors;    ///< [D, n] float64, orthonormal columns; the first large entry is positive
    int64_t rank = 0;  ///< how many of them are beyond rounding, at most n
};

/// @param covariance  [D, D], symmetric
/// @param count       n, 1 to D
[[nodiscard]] LeadingComponents leadingComponents(const Tensor& covariance, int64_t count);

}  // namespace ld3
