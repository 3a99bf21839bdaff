#pragma once

#include "core/base/dual.h"

#include <vector>

namespace ld3 {

/// The parts of DMN's error bound; the bound is `smooth` + Σ |nodeSums|. Both are differentiable
/// functions of the lambdas, the kinks are in the absolute values alone.
template <class T>
struct DmnBound {
    T smooth{};
    std::vector<T> nodeSums;  ///< weights of one model output, summed over the steps that use it
};

/// @param lambdas  [N + 1] increasing, log(alpha/sigma) at the times, from noise to image
/// @param noisePower  p in the node weight sigma^p/alpha (VP-normalised): 1 in pixel space (VE
///                    schedules), 2 in latent space (VP schedules)
/// Source: Xue et al. 2024 (Accelerating Diffusion Sampling with Optimized Time Steps), eq. 13,
/// with the released code's choices: orders 1, 2, 3, …, 3, 2, 1; for up to 7 steps the first three
/// steps count on their own, by the Euclidean norm of their weights.
template <class T>
[[nodiscard]] DmnBound<T> dmnBound(const std::vector<T>& lambdas, int noisePower);

/// The bound itself.
[[nodiscard]] double dmnObjective(const std::vector<double>& lambdas, int noisePower);

}  // namespace ld3
