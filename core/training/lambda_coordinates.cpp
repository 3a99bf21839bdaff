#include "core/training/lambda_coordinates.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ld3 {

namespace {

std::vector<double> softmax(const std::vector<double>& logits) {
    const double largest = *std::max_element(logits.begin(), logits.end());
    std::vector<double> result(logits.size());
    std::transform(logits.begin(), logits.end(), result.begin(), [largest](double x) {
        return std::exp(x - largest);
    });
    const double sum = std::accumulate(result.begin(), result.end(), 0.0);
    for (double& x : result) {
        x /= sum;
    }
    return result;
}

/// Index of the gap (between points g and g + 1) that is the smaller one beside point i.
size_t smallerGap(const std::vector<double>& lambdas, size_t i) {
    if (i == 0) {
        return 0;
    }
    return lambdas[i] - lambdas[i - 1] < lambdas[i + 1] - lambdas[i] ? i - 1 : i;
}

}  // namespace

std::vector<double> smallerGaps(const std::vector<double>& lambdas) {
    std::vector<double> gaps(lambdas.size() - 1);
    for (size_t i = 0; i < gaps.size(); ++i) {
        const size_t g = smallerGap(lambdas, i);
        gaps[i] = lambdas[g + 1] - lambdas[g];
    }
    return gaps;
}

LambdaPoints pointsOf(const LambdaCoordinates& coordinates, const LambdaRange& range) {
    const std::vector<double> shares = softmax(coordinates.logits);
    LambdaPoints points;
    points.lambdas.push_back(range.first);
    double sum = 0.0;
    for (size_t i = 0; i + 1 < shares.size(); ++i) {
        sum += shares[i];
        points.lambdas.push_back(range.first + (range.last - range.first) * sum);
    }
    points.lambdas.push_back(range.last);
    points.evalLambdas = points.lambdas;
    const std::vector<double> gaps = smallerGaps(points.lambdas);
    for (size_t i = 0; i < gaps.size(); ++i) {
        points.evalLambdas[i] += coordinates.shifts[i] * gaps[i];
    }
    return points;
}

LambdaCoordinates coordinatesOf(const std::vector<double>& lambdas) {
    LambdaCoordinates result;
    for (size_t i = 0; i + 1 < lambdas.size(); ++i) {
        result.logits.push_back(std::log(lambdas[i + 1] - lambdas[i]));
    }
    const double mean = std::accumulate(result.logits.begin(), result.logits.end(), 0.0) /
                        static_cast<double>(result.logits.size());
    for (double& logit : result.logits) {
        logit -= mean;
    }
    result.shifts.assign(result.logits.size(), 0.0);
    return result;
}

Matrix pointSlopes(const LambdaCoordinates& coordinates, const LambdaRange& range) {
    const int n = coordinates.steps();
    const std::vector<double> shares = softmax(coordinates.logits);
    const std::vector<double> lambdas = pointsOf(coordinates, range).lambdas;

    Matrix lambdaSlopes(n + 1, n);  // of every lambda with respect to every logit; ends stay zero
    double sum = 0.0;
    for (int i = 1; i < n; ++i) {
        sum += shares[static_cast<size_t>(i - 1)];
        for (int j = 0; j < n; ++j) {
            lambdaSlopes(i, j) = (range.last - range.first) * shares[static_cast<size_t>(j)] *
                                 ((j < i ? 1.0 : 0.0) - sum);
        }
    }

    Matrix slopes(2 * n - 1, 2 * n);
    for (int i = 1; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
            slopes(i - 1, j) = lambdaSlopes(i, j);
        }
    }
    for (int i = 0; i < n; ++i) {
        const auto point = static_cast<size_t>(i);
        const size_t gap = smallerGap(lambdas, point);
        const int g = static_cast<int>(gap);
        const int row = n - 1 + i;
        for (int j = 0; j < n; ++j) {
            slopes(row, j) = lambdaSlopes(i, j) + coordinates.shifts[point] *
                                                      (lambdaSlopes(g + 1, j) - lambdaSlopes(g, j));
        }
        slopes(row, n + i) = lambdas[gap + 1] - lambdas[gap];
    }
    return slopes;
}

}  // namespace ld3
