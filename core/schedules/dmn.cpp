#include "core/schedules/dmn.h"

#include "core/schedules/closed_forms.h"
#include "core/schedules/dmn_bound.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>
#include <memory>
#include <nlopt.h>

namespace ld3 {

namespace {

/// Limits of the steps in lambda, in units of the mean step.
struct GapLimits {
    double smallest, largest, largestLast;
};

/// Up to seven steps the bound has a well-behaved minimum. From eight on all weights are summed
/// with their signs, and the bound can be made to vanish by steps that nearly close and weights
/// that cancel: a tiny bound and a useless schedule. Within these limits the minimum is below the
/// published one and keeps its shape, a long last step included.
GapLimits gapLimits(int steps) {
    constexpr double kNone = std::numeric_limits<double>::infinity();
    return steps <= 7 ? GapLimits{1e-3, kNone, kNone} : GapLimits{0.5, 2.0, 5.0};
}

/// The bound with |x| rounded off to sqrt(x² + roundness²); variables are the interior lambdas.
class SmoothedBound {
  public:
    SmoothedBound(double first, double last, int steps, int noisePower)
        : m_first(first), m_last(last), m_steps(steps), m_noisePower(noisePower) {}

    void setRoundness(double roundness) { m_roundness = roundness; }

    [[nodiscard]] int variableCount() const { return m_steps - 1; }

    [[nodiscard]] int constraintCount() const { return 2 * m_steps; }

    [[nodiscard]] std::vector<double> lambdas(const std::vector<double>& x) const {
        std::vector<double> all{m_first};
        all.insert(all.end(), x.begin(), x.end());
        all.push_back(m_last);
        return all;
    }

    /// Its logarithm, since it falls by orders of magnitude.
    double value(const double* x, double* gradient) const {
        const auto count = static_cast<size_t>(variableCount());
        std::vector<Dual> all{m_first};
        for (size_t i = 0; i < count; ++i) {
            all.push_back(Dual::variable(x[i], i, count));
        }
        all.emplace_back(m_last);
        const DmnBound<Dual> bound = dmnBound(all, m_noisePower);
        Dual total = bound.smooth;
        for (const Dual& sum : bound.nodeSums) {
            total += sqrt(sum * sum + Dual(m_roundness * m_roundness));
        }
        total = log(total);
        if (gradient != nullptr) {
            std::copy(total.slopes().begin(), total.slopes().end(), gradient);
        }
        return total.value();
    }

    /// [2N] linear constraints that must not be positive: each step not too short, not too long.
    void constraints(double* result, const double* x, double* gradient) const {
        const std::ptrdiff_t n = variableCount();
        const GapLimits limits = gapLimits(m_steps);
        const double mean = (m_last - m_first) / m_steps;
        if (gradient != nullptr) {
            std::fill(gradient, gradient + constraintCount() * n, 0.0);
        }
        for (int i = 0; i < m_steps; ++i) {
            const double gap = (i < n ? x[i] : m_last) - (i > 0 ? x[i - 1] : m_first);
            const double longest = i + 1 < m_steps ? limits.largest : limits.largestLast;
            const bool isLimited = std::isfinite(longest);
            result[i] = limits.smallest * mean - gap;
            result[m_steps + i] = isLimited ? gap - longest * mean : -mean;
            if (gradient == nullptr) {
                continue;
            }
            double* tooShort = gradient + i * n;
            double* tooLong = gradient + (m_steps + i) * n;
            if (i > 0) {
                tooShort[i - 1] = 1.0;
                tooLong[i - 1] = isLimited ? -1.0 : 0.0;
            }
            if (i < n) {
                tooShort[i] = -1.0;
                tooLong[i] = isLimited ? 1.0 : 0.0;
            }
        }
    }

  private:
    double m_first, m_last;
    int m_steps, m_noisePower;
    double m_roundness = 0.0;
};

/// One run of sequential quadratic programming (Kraft 1994) from `x`.
std::vector<double> minimise(SmoothedBound& bound, std::vector<double> x) {
    const std::unique_ptr<nlopt_opt_s, decltype(&nlopt_destroy)> optimizer(
        nlopt_create(NLOPT_LD_SLSQP, bound.variableCount()), nlopt_destroy);
    nlopt_set_min_objective(
        optimizer.get(),
        [](unsigned, const double* point, double* gradient, void* data) {
            return static_cast<SmoothedBound*>(data)->value(point, gradient);
        },
        &bound);
    nlopt_add_inequality_mconstraint(
        optimizer.get(),
        bound.constraintCount(),
        [](unsigned, double* result, unsigned, const double* point, double* gradient, void* data) {
            static_cast<SmoothedBound*>(data)->constraints(result, point, gradient);
        },
        &bound,
        nullptr);
    nlopt_set_xtol_rel(optimizer.get(), 1e-10);
    nlopt_set_ftol_rel(optimizer.get(), 1e-13);
    nlopt_set_maxeval(optimizer.get(), 200);
    double value = 0.0;
    // Its status does not matter: also after a failure x is the best point met.
    (void)nlopt_optimize(optimizer.get(), x.data(), &value);
    return x;
}

bool isIncreasing(const std::vector<double>& lambdas) {
    return std::adjacent_find(lambdas.begin(), lambdas.end(), std::greater_equal<>()) ==
           lambdas.end();
}

/// The point of the line from `lambdas` to equal steps that is nearest to `lambdas` and within the
/// limits.
std::vector<double> withinLimits(const std::vector<double>& lambdas) {
    const int steps = static_cast<int>(lambdas.size()) - 1;
    const GapLimits limits = gapLimits(steps);
    const double mean = (lambdas.back() - lambdas.front()) / steps;
    double pull = 0.0;
    for (int i = 0; i < steps; ++i) {
        const double gap = (lambdas[i + 1] - lambdas[i]) / mean;
        const double longest = i + 1 < steps ? limits.largest : limits.largestLast;
        if (gap < limits.smallest) {
            pull = std::max(pull, (limits.smallest - gap) / (1.0 - gap));
        } else if (gap > longest) {
            pull = std::max(pull, (gap - longest) / (gap - 1.0));
        }
    }
    std::vector<double> result = lambdas;
    for (int i = 1; i < steps; ++i) {
        result[i] += pull * (lambdas.front() + i * mean - lambdas[i]);
    }
    return result;
}

}  // namespace

std::vector<double> minimiseDmnBound(const std::vector<double>& start, int noisePower) {
    const int steps = static_cast<int>(start.size()) - 1;
    std::vector<double> best = start;
    if (steps < 2) {
        return best;
    }
    SmoothedBound bound(start.front(), start.back(), steps, noisePower);
    const std::vector<double> first = withinLimits(start);
    std::vector<double> x(first.begin() + 1, first.end() - 1);
    double bestValue = dmnObjective(best, noisePower);
    // The kinks are sharpened step by step; at once, the optimiser would stop on the first of them.
    for (double roundness = 0.1; roundness > 1e-9; roundness *= 0.3) {
        bound.setRoundness(roundness * bestValue);
        const std::vector<double> lambdas = bound.lambdas(minimise(bound, x));
        const double value = dmnObjective(lambdas, noisePower);
        if (isIncreasing(lambdas) && std::isfinite(value)) {
            x.assign(lambdas.begin() + 1, lambdas.end() - 1);
            if (value < bestValue) {
                best = lambdas;
                bestValue = value;
            }
        }
    }
    return best;
}

std::vector<double> dmnTimes(const TimeSpan& span) {
    const bool isExploding = span.schedule.isVarianceExploding();
    std::vector<double> times = isExploding ? logSnr(span) : timeUniform(span);
    std::vector<double> lambdas;
    lambdas.reserve(times.size());
    for (const double time : times) {
        lambdas.push_back(span.schedule.lambda(time));
    }
    lambdas = minimiseDmnBound(lambdas, isExploding ? 1 : 2);
    for (int i = 1; i < span.steps; ++i) {
        times[i] = span.schedule.timeFromLambda(lambdas[i]);
    }
    return times;
}

}  // namespace ld3
