#pragma once

#include "core/training/recipe.h"

#include <vector>

namespace ld3 {

/// What an update rule remembers between its steps.
struct UpdateMemory {
    std::vector<double> squares;   ///< running mean of squared gradients
    std::vector<double> momentum;  ///< running mean (Adam) or sum (RMSprop) of gradients
    int64_t steps = 0;

    explicit UpdateMemory(size_t count = 0) : squares(count), momentum(count) {}
};

/// One step of RMSprop: smoothing 0.99, eps 1e-8 outside the root, not centred, and no correction
/// of the bias: in the first step every parameter moves by 10 rates, whatever its gradient.
/// Source: Tieleman & Hinton 2012, lecture 6.5; form of the LD3 reference.
void stepRmsProp(std::vector<double>& parameters,
                 const std::vector<double>& gradient,
                 double rate,
                 double momentum,
                 UpdateMemory& memory);

/// One step of Adam with beta2 = 0.999 and eps 1e-8; `momentum` is beta1.
/// Source: Kingma & Ba 2015, algorithm 1.
void stepAdam(std::vector<double>& parameters,
              const std::vector<double>& gradient,
              double rate,
              double momentum,
              UpdateMemory& memory);

/// The step of the recipe's optimizer, RmsProp or Adam.
void stepOptimizer(Optimizer optimizer,
                   std::vector<double>& parameters,
                   const std::vector<double>& gradient,
                   double rate,
                   double momentum,
                   UpdateMemory& memory);

/// Euclidean norm.
[[nodiscard]] double normOf(const std::vector<double>& gradient);

/// The gradient, shortened to a norm of at most 1 (factor 1/(norm + 1e-6), as the reference).
[[nodiscard]] std::vector<double> clippedToUnitNorm(std::vector<double> gradient);

}  // namespace ld3
