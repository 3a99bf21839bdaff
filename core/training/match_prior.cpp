#include "core/training/match_prior.h"

#include "core/base/error.h"

#include <cmath>

namespace ld3 {

std::vector<double> timesFromSigmas(const NoiseSchedule& schedule,
                                    const std::vector<double>& sigmas) {
    std::vector<double> times;
    for (const double sigma : sigmas) {
        times.push_back(schedule.timeFromLambda(-std::log(sigma)));
    }
    return times;
}

double stepTowardsTimes(const NoiseSchedule& schedule,
                        const DiscretizationOptions& options,
                        const std::vector<double>& target,
                        double rate,
                        double momentum,
                        std::vector<double>& logits,
                        UpdateMemory& memory) {
    std::vector<Dual> variables;
    for (size_t i = 0; i < logits.size(); ++i) {
        variables.push_back(Dual::variable(logits[i], i, logits.size()));
    }
    const std::vector<Dual> offsets(logits.size());
    const std::vector<Dual> times = discretize(schedule, options, variables, offsets).times;
    Dual sum;
    for (size_t i = 0; i < times.size(); ++i) {
        const Dual distance = times[i] - Dual(target[i]);
        sum += distance * distance;
    }
    const Dual mean = sum / Dual(static_cast<double>(times.size()));
    std::vector<double> gradient = mean.slopes();
    gradient.resize(logits.size());  // a single step has no inner time to move
    stepRmsProp(logits, gradient, rate, momentum, memory);
    return mean.value();
}

int matchPrior(const NoiseSchedule& schedule,
               const DiscretizationOptions& options,
               const std::vector<double>& target,
               double rate,
               double momentum,
               std::vector<double>& logits,
               UpdateMemory& memory) {
    constexpr double kCloseEnough = 1e-3;
    constexpr int kMostSteps = 20000;  // sixteen times the longest fit of the reference's examples
    double distance = 0.0;
    for (int step = 1; step <= kMostSteps; ++step) {
        distance = stepTowardsTimes(schedule, options, target, rate, momentum, logits, memory);
        if (distance <= kCloseEnough) {
            return step;
        }
    }
    throw Error(ErrorCode::Numerical,
                "the times cannot be fitted to the prior schedule (mean squared distance " +
                    std::to_string(distance) + ")",
                "descent.prior_sigmas",
                "let the prior start and end where the noise schedule does, sigma " +
                    std::to_string(schedule.edmSigma(schedule.timeMax())) + " to " +
                    std::to_string(schedule.edmSigma(schedule.timeMin())));
}

}  // namespace ld3
