#include "core/diffusion/model_info.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace ld3 {

namespace {

/// A network's limits and a schedule's ends that differ by rounding only are the same.
constexpr double kRounding = 1e-4;

/// Times of a VP schedule outside the network's sigmas are cut off.
NoiseScheduleSpec cutToRange(const NoiseScheduleSpec& spec, const ModelInfo& info) {
    const NoiseSchedule schedule(spec);
    NoiseScheduleSpec cut = spec;
    if (schedule.edmSigma(schedule.timeMax()) > info.sigmaMax * (1 + kRounding)) {
        cut.timeMax = schedule.timeFromLambda(-std::log(info.sigmaMax));
    }
    if (schedule.edmSigma(schedule.timeMin()) < info.sigmaMin * (1 - kRounding)) {
        cut.timeMin = schedule.timeFromLambda(-std::log(info.sigmaMin));
    }
    return NoiseSchedule(cut).spec();
}

}  // namespace

std::string predictionName(Prediction prediction) {
    switch (prediction) {
        case Prediction::Data:
            return "x0";
        case Prediction::Noise:
            return "eps";
        case Prediction::Velocity:
            return "v";
    }
    return "";
}

NoiseScheduleSpec noiseScheduleFor(const ModelInfo& info, const std::string& name) {
    if (name.empty()) {
        return info.noiseSchedule;
    }
    NoiseScheduleSpec spec = noiseScheduleFromName(name);
    if (spec.kind == info.noiseSchedule.kind) {
        return info.noiseSchedule;
    }
    if (!NoiseSchedule(spec).isVarianceExploding()) {
        return cutToRange(spec, info);
    }
    spec.sigmaMin = info.sigmaMin > 0.0 ? info.sigmaMin : spec.sigmaMin;
    spec.sigmaMax = std::isfinite(info.sigmaMax) ? info.sigmaMax : spec.sigmaMax;
    return NoiseSchedule(spec).spec();
}

}  // namespace ld3
