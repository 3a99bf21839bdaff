#include "core/training/update_rule.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

void stepRmsProp(std::vector<double>& parameters,
                 const std::vector<double>& gradient,
                 double rate,
                 double momentum,
                 UpdateMemory& memory) {
    constexpr double kSmoothing = 0.99;
    constexpr double kEps = 1e-8;
    for (size_t i = 0; i < parameters.size(); ++i) {
        const double g = gradient[i];
        double& square = memory.squares[i];
        square = kSmoothing * square + (1 - kSmoothing) * g * g;
        memory.momentum[i] = momentum * memory.momentum[i] + g / (std::sqrt(square) + kEps);
        parameters[i] -= rate * memory.momentum[i];
    }
    ++memory.steps;
}

void stepAdam(std::vector<double>& parameters,
              const std::vector<double>& gradient,
              double rate,
              double momentum,
              UpdateMemory& memory) {
    constexpr double kBeta2 = 0.999;
    constexpr double kEps = 1e-8;
    ++memory.steps;
    const auto steps = static_cast<double>(memory.steps);
    const double meanScale = 1 / (1 - std::pow(momentum, steps));
    const double squareScale = 1 / (1 - std::pow(kBeta2, steps));
    for (size_t i = 0; i < parameters.size(); ++i) {
        const double g = gradient[i];
        double& mean = memory.momentum[i];
        double& square = memory.squares[i];
        mean = momentum * mean + (1 - momentum) * g;
        square = kBeta2 * square + (1 - kBeta2) * g * g;
        parameters[i] -= rate * mean * meanScale / (std::sqrt(square * squareScale) + kEps);
    }
}

void stepOptimizer(Optimizer optimizer,
                   std::vector<double>& parameters,
                   const std::vector<double>& gradient,
                   double rate,
                   double momentum,
                   UpdateMemory& memory) {
    const auto step = optimizer == Optimizer::Adam ? stepAdam : stepRmsProp;
    step(parameters, gradient, rate, momentum, memory);
}

double normOf(const std::vector<double>& gradient) {
    double sum = 0.0;
    for (const double g : gradient) {
        sum += g * g;
    }
    return std::sqrt(sum);
}

std::vector<double> clippedToUnitNorm(std::vector<double> gradient) {
    const double factor = std::min(1.0, 1.0 / (normOf(gradient) + 1e-6));
    for (double& g : gradient) {
        g *= factor;
    }
    return gradient;
}

}  // namespace ld3
