#include "core/schedules/closed_forms.h"

namespace ld3 {

namespace {

double between(double start, double end, double u) {
    return start + u * (end - start);
}

/// Equal steps in the rho-th root.
double rootSpaced(double start, double end, double rho, double u) {
    return std::pow(between(std::pow(start, 1.0 / rho), std::pow(end, 1.0 / rho), u), rho);
}

}  // namespace

std::vector<double> timeUniform(const TimeSpan& span) {
    return span.fill([&](double u) { return between(span.timeMax, span.timeMin, u); });
}

std::vector<double> poly(const TimeSpan& span, double power) {
    return span.fill([&](double u) {
        return span.timeMin + (span.timeMax - span.timeMin) * std::pow(1.0 - u, power);
    });
}

std::vector<double> rhoInTime(const TimeSpan& span, double rho) {
    return span.fill([&](double u) { return rootSpaced(span.timeMax, span.timeMin, rho, u); });
}

std::vector<double> rhoInSigma(const TimeSpan& span, double rho) {
    const double sigmaMax = span.sigmaMax();
    const double sigmaMin = span.sigmaMin();
    return span.fillFromSigmas([&](double u) { return rootSpaced(sigmaMax, sigmaMin, rho, u); });
}

std::vector<double> logSnr(const TimeSpan& span) {
    const double lambdaMin = span.schedule.lambda(span.timeMax);
    const double lambdaMax = span.schedule.lambda(span.timeMin);
    return span.fill(
        [&](double u) { return span.schedule.timeFromLambda(between(lambdaMin, lambdaMax, u)); });
}

std::vector<double> vpFitted(const TimeSpan& span, double rho) {
    constexpr double kEnd = 1e-3;
    // log(1 + sigma²) = betaD/2·s² + betaMin·s must hold at s = 1 and s = kEnd.
    const double atStart = std::log1p(span.sigmaMax() * span.sigmaMax());
    const double atEnd = std::log1p(span.sigmaMin() * span.sigmaMin());
    const double betaD = 2.0 * (atEnd / kEnd - atStart) / (kEnd - 1.0);
    const double betaMin = atStart - 0.5 * betaD;
    return span.fillFromSigmas([&](double u) {
        const double s = rootSpaced(1.0, kEnd, rho, u);
        return std::sqrt(std::expm1(0.5 * betaD * s * s + betaMin * s));
    });
}

std::vector<double> cosine(const TimeSpan& span) {
    NoiseScheduleSpec spec;
    spec.kind = "vp-cosine";
    const NoiseSchedule shape(spec);
    const double start = shape.timeFromLambda(-std::log(span.sigmaMax()));
    const double end = shape.timeFromLambda(-std::log(span.sigmaMin()));
    return span.fillFromSigmas([&](double u) { return shape.edmSigma(between(start, end, u)); });
}

std::vector<double> klOptimal(const TimeSpan& span) {
    const double start = std::atan(span.sigmaMax());
    const double end = std::atan(span.sigmaMin());
    return span.fillFromSigmas([&](double u) { return std::tan(between(start, end, u)); });
}

}  // namespace ld3
