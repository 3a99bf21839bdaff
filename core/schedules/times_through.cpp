#include "core/schedules/times_through.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace ld3 {

namespace {

constexpr double kNear = 0.25;

std::vector<double> lambdasAt(const std::vector<double>& times, const NoiseSchedule& schedule) {
    std::vector<double> lambdas;
    lambdas.reserve(times.size());
    for (const double time : times) {
        lambdas.push_back(schedule.lambda(time));
    }
    return lambdas;
}

}  // namespace

std::vector<double> timesThrough(const std::vector<double>& fine,
                                 const std::vector<double>& wanted,
                                 const NoiseSchedule& schedule) {
    const std::vector<double> lambdas = lambdasAt(fine, schedule);
    const std::vector<double> fixed = lambdasAt(wanted, schedule);
    std::vector<double> times = wanted;
    for (size_t i = 0; i < fine.size(); ++i) {
        if (fine[i] >= wanted.front() || fine[i] <= wanted.back()) {
            continue;
        }
        double gap = std::numeric_limits<double>::infinity();
        if (i > 0) {
            gap = std::min(gap, lambdas[i] - lambdas[i - 1]);
        }
        if (i + 1 < fine.size()) {
            gap = std::min(gap, lambdas[i + 1] - lambdas[i]);
        }
        const bool hasNear = std::any_of(fixed.begin(), fixed.end(), [&](double lambda) {
            return std::abs(lambda - lambdas[i]) <= kNear * gap;
        });
        if (!hasNear) {
            times.push_back(fine[i]);
        }
    }
    std::sort(times.begin(), times.end(), std::greater<>());
    return times;
}

}  // namespace ld3
