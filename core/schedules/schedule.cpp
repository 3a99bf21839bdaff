#include "core/schedules/schedule.h"

#include <cmath>

namespace ld3 {

TableSpec tableSpec(const Schedule& schedule) {
    TableSpec spec;
    spec.solver = schedule.solver;
    spec.nfe = schedule.nfe;
    spec.conversionTime = schedule.conversionTime;
    spec.offsets = schedule.coefficients;
    return spec;
}

CoefficientTable makeTable(const Schedule& schedule) {
    return makeTable<double>(tableSpec(schedule),
                             NoiseSchedule(schedule.noiseSchedule),
                             schedule.times,
                             schedule.evalTimes);
}

std::vector<double> lambdasOf(const Schedule& schedule) {
    const NoiseSchedule noise(schedule.noiseSchedule);
    std::vector<double> lambdas;
    lambdas.reserve(schedule.times.size());
    for (const double time : schedule.times) {
        lambdas.push_back(noise.lambda(time));
    }
    return lambdas;
}

std::vector<double> sigmasOf(const Schedule& schedule) {
    const NoiseSchedule noise(schedule.noiseSchedule);
    std::vector<double> sigmas;
    sigmas.reserve(schedule.times.size());
    for (const double time : schedule.times) {
        // Not by way of lambda, which costs the last digits: VE's sigmas stay the times themselves.
        sigmas.push_back(noise.sigma(time) / noise.alpha(time));
    }
    return sigmas;
}

}  // namespace ld3
