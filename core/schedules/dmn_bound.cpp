#include "core/schedules/dmn_bound.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

/// Integrals of e^x, x·e^x and x²·e^x over [0, h].
template <class T>
struct ExponentialMoments {
    explicit ExponentialMoments(const T& h) {
        using std::exp;
        using std::expm1;
        zeroth = expm1(h);
        first = h * exp(h) - zeroth;
        second = h * h * exp(h) - T(2.0) * first;
    }

    T zeroth, first, second;
};

/// sigma^p/alpha of the VP process with this lambda.
template <class T>
T nodeWeight(const T& lambda, int noisePower) {
    using std::exp;
    using std::log1p;
    return exp(T(0.5) * log1p(exp(T(-2.0) * lambda)) -
               T(0.5 * noisePower) * log1p(exp(T(2.0) * lambda)));
}

/// Integrals of e^lambda times the Lagrange basis on the last `order` nodes over the step that
/// starts at `step`; the first belongs to the oldest node.
template <class T>
std::vector<T> lagrangeWeights(const std::vector<T>& lambdas, int step, int order) {
    using std::exp;
    const T e = exp(lambdas[step]);
    const ExponentialMoments<T> m(lambdas[step + 1] - lambdas[step]);
    if (order == 1) {
        return {e * m.zeroth};
    }
    const T b = lambdas[step] - lambdas[step - 1];
    if (order == 2) {
        return {-e * m.first / b, e * (m.first + b * m.zeroth) / b};
    }
    const T a = lambdas[step - 1] - lambdas[step - 2];
    return {e * (m.second + b * m.first) / (a * (a + b)),
            -e * (m.second + (a + b) * m.first) / (a * b),
            e * (m.second + (a + T(2.0) * b) * m.first + b * (a + b) * m.zeroth) / (b * (a + b))};
}

int orderOfStep(int step, int steps) {
    return std::min({step + 1, steps - step, 3});
}

}  // namespace

template <class T>
DmnBound<T> dmnBound(const std::vector<T>& lambdas, int noisePower) {
    using std::sqrt;
    const int steps = static_cast<int>(lambdas.size()) - 1;
    const int countedAlone = steps <= 7 ? 3 : 0;
    DmnBound<T> bound;
    bound.nodeSums.resize(steps);
    for (int step = 0; step < steps; ++step) {
        const int order = orderOfStep(step, steps);
        const std::vector<T> weights = lagrangeWeights(lambdas, step, order);
        T squares(0.0);
        for (int k = 0; k < order; ++k) {
            const int node = step - order + 1 + k;
            const T term = nodeWeight(lambdas[node], noisePower) * weights[k];
            if (order == 1) {
                bound.smooth += term;  // positive
            } else if (step >= countedAlone) {
                bound.nodeSums[node] += term;
            } else {
                squares += term * term;
            }
        }
        if (order > 1 && step < countedAlone) {
            bound.smooth += sqrt(squares);
        }
    }
    return bound;
}

template DmnBound<double> dmnBound<double>(const std::vector<double>&, int);
template DmnBound<Dual> dmnBound<Dual>(const std::vector<Dual>&, int);

double dmnObjective(const std::vector<double>& lambdas, int noisePower) {
    const DmnBound<double> bound = dmnBound(lambdas, noisePower);
    double objective = bound.smooth;
    for (const double sum : bound.nodeSums) {
        objective += std::abs(sum);
    }
    return objective;
}

}  // namespace ld3
