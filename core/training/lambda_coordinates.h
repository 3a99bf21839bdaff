#pragma once

#include "core/training/matrix.h"

#include <vector>

namespace ld3 {

/// Numbers that may move freely and always stand for an ordered schedule with fixed ends, in lambda
/// (log alpha/sigma). With N steps:
struct LambdaCoordinates {
    std::vector<double> logits;  ///< [N] gap i takes the share softmax(logits)_i of the range
    std::vector<double> shifts;  ///< [N] eval lambda i − lambda i, in the smaller neighbouring gap;
                                 ///< within ±1/2

    [[nodiscard]] int steps() const { return static_cast<int>(logits.size()); }
};

/// lambda at the start (noise) and at the end (image).
struct LambdaRange {
    double first = 0.0, last = 1.0;
};

/// Where the solver steps and what the network is told, in lambda.
struct LambdaPoints {
    std::vector<double> lambdas;      ///< [N + 1] strictly increasing, ends exact
    std::vector<double> evalLambdas;  ///< [N + 1] the last one equals the last lambda
};

[[nodiscard]] LambdaPoints pointsOf(const LambdaCoordinates& coordinates, const LambdaRange& range);

/// Coordinates without shifts of given lambdas; the mean logit is 0.
/// @param lambdas  [N + 1] strictly increasing
[[nodiscard]] LambdaCoordinates coordinatesOf(const std::vector<double>& lambdas);

/// The smaller of the two gaps beside each of the first N points: [N]; the first has one gap only.
[[nodiscard]] std::vector<double> smallerGaps(const std::vector<double>& lambdas);

/// Derivatives of (lambdas 1 … N−1, eval lambdas 0 … N−1) with respect to (logits, shifts).
/// @returns [2N − 1, 2N]
[[nodiscard]] Matrix pointSlopes(const LambdaCoordinates& coordinates, const LambdaRange& range);

}  // namespace ld3
