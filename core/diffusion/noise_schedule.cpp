#include "core/diffusion/noise_schedule.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace ld3 {

namespace {

constexpr double kCosineShift = 0.008;
/// Beyond this cosine time alpha is too small to divide by (DPM-Solver's choice).
constexpr double kCosineTimeMax = 0.9946;
constexpr double kVpTimeMin = 1e-3;

Error invalid(const std::string& field, const std::string& value, const std::string& remedy) {
    return {ErrorCode::InvalidArgument, "invalid noise schedule", field + " = " + value, remedy};
}

/// Betas that are linear in their square roots, the latent diffusion models' choice.
std::vector<double> squareRootLinearBetas(double first, double last) {
    constexpr int kCount = 1000;
    std::vector<double> betas(kCount);
    for (int i = 0; i < kCount; ++i) {
        const double u = static_cast<double>(i) / (kCount - 1);
        const double root = std::sqrt(first) + u * (std::sqrt(last) - std::sqrt(first));
        betas[i] = root * root;
    }
    return betas;
}

std::vector<double> betasOf(const NoiseScheduleSpec& spec) {
    if (spec.kind == "vp-discrete:ldm") {
        return squareRootLinearBetas(0.0015, 0.0195);
    }
    if (spec.kind == "vp-discrete:sd") {
        return squareRootLinearBetas(0.00085, 0.012);
    }
    return spec.betas;
}

std::vector<double> logAlphasFromBetas(const std::vector<double>& betas) {
    if (betas.size() < 2) {
        throw invalid("betas", std::to_string(betas.size()) + " values", "give at least 2");
    }
    std::vector<double> logAlphas;
    double sum = 0.0;
    for (const double beta : betas) {
        if (!(beta > 0.0 && beta < 1.0)) {
            throw invalid("betas", std::to_string(beta), "each beta must lie in (0, 1)");
        }
        sum += 0.5 * std::log1p(-beta);
        logAlphas.push_back(sum);
    }
    return logAlphas;
}

double cosineAngle(double time) {
    return std::numbers::pi / 2 * (time + kCosineShift) / (1 + kCosineShift);
}

}  // namespace

std::vector<std::string> noiseScheduleNames() {
    return {"ve-edm", "ve-heat", "vp-linear", "vp-cosine", "vp-discrete:ldm", "vp-discrete:sd"};
}

NoiseScheduleSpec noiseScheduleFromName(const std::string& name) {
    std::string wanted = name;
    std::replace(wanted.begin(), wanted.end(), '_', '-');
    if (wanted == "vp-ldm" || wanted == "vp-sd") {
        wanted = "vp-discrete:" + wanted.substr(3);
    }
    std::string known;
    for (const std::string& candidate : noiseScheduleNames()) {
        if (candidate == wanted) {
            NoiseScheduleSpec spec;
            spec.kind = candidate;
            return spec;
        }
        known += (known.empty() ? "" : ", ") + candidate;
    }
    throw Error(ErrorCode::InvalidArgument, "unknown noise schedule", name, "use one of " + known);
}

NoiseSchedule::NoiseSchedule(NoiseScheduleSpec spec) : m_spec(std::move(spec)) {
    const std::string& kind = m_spec.kind;
    if (kind == "ve-edm" || kind == "ve-heat") {
        m_kind = kind == "ve-edm" ? Kind::VeEdm : Kind::VeHeat;
        if (!(m_spec.sigmaMin > 0.0) || !(m_spec.sigmaMax > m_spec.sigmaMin) ||
            !std::isfinite(m_spec.sigmaMax)) {
            throw invalid("sigma_min, sigma_max",
                          std::to_string(m_spec.sigmaMin) + ", " + std::to_string(m_spec.sigmaMax),
                          "use 0 < sigma_min < sigma_max");
        }
        const auto timeOf = [this](double sigma) {
            return m_kind == Kind::VeEdm ? sigma : sigma * sigma;
        };
        m_timeMin = timeOf(m_spec.sigmaMin);
        m_timeMax = timeOf(m_spec.sigmaMax);
    } else if (kind == "vp-linear") {
        m_kind = Kind::VpLinear;
        if (!(m_spec.betaMin > 0.0) || !(m_spec.betaMax > m_spec.betaMin)) {
            throw invalid("beta_min, beta_max",
                          std::to_string(m_spec.betaMin) + ", " + std::to_string(m_spec.betaMax),
                          "use 0 < beta_min < beta_max");
        }
        m_timeMin = kVpTimeMin;
        m_timeMax = 1.0;
    } else if (kind == "vp-cosine") {
        m_kind = Kind::VpCosine;
        m_timeMin = kVpTimeMin;
        m_timeMax = kCosineTimeMax;
    } else if (kind == "vp-discrete:ldm" || kind == "vp-discrete:sd" || kind == "vp-discrete") {
        m_kind = Kind::VpDiscrete;
        m_logAlphas = logAlphasFromBetas(betasOf(m_spec));
        m_timeMin = 1.0 / static_cast<double>(m_logAlphas.size());
        m_timeMax = 1.0;
    } else {
        m_spec = noiseScheduleFromName(kind);  // throws, or was an alias
        *this = NoiseSchedule(m_spec);
        return;
    }
    if (m_spec.timeMin != 0.0) {
        m_timeMin = m_spec.timeMin;
    }
    if (m_spec.timeMax != 0.0) {
        m_timeMax = m_spec.timeMax;
    }
    if (!(m_timeMin > 0.0) || !(m_timeMax > m_timeMin) || !std::isfinite(m_timeMax) ||
        (m_kind == Kind::VpCosine && m_timeMax >= 1.0)) {
        throw invalid("time_min, time_max",
                      std::to_string(m_timeMin) + ", " + std::to_string(m_timeMax),
                      "use 0 < time_min < time_max (cosine: < 1)");
    }
}

bool NoiseSchedule::isVarianceExploding() const {
    return m_kind == Kind::VeEdm || m_kind == Kind::VeHeat;
}

size_t NoiseSchedule::segmentOfTime(double time) const {
    const auto count = static_cast<double>(m_logAlphas.size());
    const double last = count - 2.0;
    return static_cast<size_t>(std::clamp(std::floor(time * count) - 1.0, 0.0, last));
}

size_t NoiseSchedule::segmentOfLogAlpha(double logAlpha) const {
    // The table decreases; the first entry below the value ends its segment.
    const auto end = std::partition_point(m_logAlphas.begin() + 1,
                                          m_logAlphas.end() - 1,
                                          [logAlpha](double entry) { return entry >= logAlpha; });
    return static_cast<size_t>(end - m_logAlphas.begin()) - 1;
}

template <class T>
T NoiseSchedule::logAlphaSlope(const T& time) const {
    switch (m_kind) {
        case Kind::VeEdm:
        case Kind::VeHeat:
            return T(0.0);
        case Kind::VpLinear:
            return T(-0.5 * (m_spec.betaMax - m_spec.betaMin)) * time - T(0.5 * m_spec.betaMin);
        case Kind::VpCosine: {
            using std::tan;
            const double rate = std::numbers::pi / 2 / (1 + kCosineShift);
            return T(-rate) * tan(T(rate) * (time + T(kCosineShift)));
        }
        case Kind::VpDiscrete: {
            const size_t i = segmentOfTime(valueOf(time));
            return T((m_logAlphas[i + 1] - m_logAlphas[i]) *
                     static_cast<double>(m_logAlphas.size()));
        }
    }
    return T(0.0);
}

template <class T>
T NoiseSchedule::logAlpha(const T& time) const {
    switch (m_kind) {
        case Kind::VeEdm:
        case Kind::VeHeat:
            return T(0.0);
        case Kind::VpLinear:
            return T(-0.25 * (m_spec.betaMax - m_spec.betaMin)) * time * time -
                   T(0.5 * m_spec.betaMin) * time;
        case Kind::VpCosine: {
            using std::cos;
            using std::log;
            const double rate = std::numbers::pi / 2 / (1 + kCosineShift);
            return log(cos(T(rate) * (time + T(kCosineShift)))) -
                   T(std::log(std::cos(cosineAngle(0.0))));
        }
        case Kind::VpDiscrete: {
            const size_t i = segmentOfTime(valueOf(time));
            const double start =
                static_cast<double>(i + 1) / static_cast<double>(m_logAlphas.size());
            return T(m_logAlphas[i]) + logAlphaSlope(time) * (time - T(start));
        }
    }
    return T(0.0);
}

template <class T>
T NoiseSchedule::alpha(const T& time) const {
    using std::exp;
    return exp(logAlpha(time));
}

template <class T>
T NoiseSchedule::sigma(const T& time) const {
    using std::expm1;
    using std::sqrt;
    switch (m_kind) {
        case Kind::VeEdm:
            return time;
        case Kind::VeHeat:
            return sqrt(time);
        default:
            return sqrt(-expm1(T(2.0) * logAlpha(time)));
    }
}

template <class T>
T NoiseSchedule::sigmaSlope(const T& time) const {
    using std::exp;
    switch (m_kind) {
        case Kind::VeEdm:
            return T(1.0);
        case Kind::VeHeat:
            return T(0.5) / sigma(time);
        default:
            return -exp(T(2.0) * logAlpha(time)) * logAlphaSlope(time) / sigma(time);
    }
}

template <class T>
T NoiseSchedule::lambda(const T& time) const {
    using std::expm1;
    using std::log;
    switch (m_kind) {
        case Kind::VeEdm:
            return -log(time);
        case Kind::VeHeat:
            return T(-0.5) * log(time);
        default: {
            const T a = logAlpha(time);
            return a - T(0.5) * log(-expm1(T(2.0) * a));
        }
    }
}

template <class T>
T NoiseSchedule::timeFromLambda(const T& lambda) const {
    using std::acos;
    using std::exp;
    using std::log1p;
    using std::sqrt;
    if (m_kind == Kind::VeEdm) {
        return exp(-lambda);
    }
    if (m_kind == Kind::VeHeat) {
        return exp(T(-2.0) * lambda);
    }
    // -2 log alpha = log(1 + exp(-2 lambda))
    const T decay = log1p(exp(T(-2.0) * lambda));
    switch (m_kind) {
        case Kind::VpLinear: {
            const double range = m_spec.betaMax - m_spec.betaMin;
            const T root = sqrt(T(m_spec.betaMin * m_spec.betaMin) + T(2.0 * range) * decay);
            // The form without cancellation near t = 0.
            return T(2.0) * decay / (root + T(m_spec.betaMin));
        }
        case Kind::VpCosine: {
            const double rate = std::numbers::pi / 2 / (1 + kCosineShift);
            const T cosine = exp(T(-0.5) * decay) * T(std::cos(cosineAngle(0.0)));
            return acos(cosine) / T(rate) - T(kCosineShift);
        }
        default: {
            const T logAlphaHere = T(-0.5) * decay;
            const size_t i = segmentOfLogAlpha(valueOf(logAlphaHere));
            const auto count = static_cast<double>(m_logAlphas.size());
            const double slope = (m_logAlphas[i + 1] - m_logAlphas[i]) * count;
            return T(static_cast<double>(i + 1) / count) +
                   (logAlphaHere - T(m_logAlphas[i])) / T(slope);
        }
    }
}

double NoiseSchedule::priorScale(double time) const {
    return isVarianceExploding() ? sigma(time) : 1.0;
}

double NoiseSchedule::edmSigma(double time) const {
    return std::exp(-lambda(time));
}

#define LD3_INSTANTIATE(T)                                      \
    template T NoiseSchedule::logAlpha<T>(const T&) const;      \
    template T NoiseSchedule::logAlphaSlope<T>(const T&) const; \
    template T NoiseSchedule::alpha<T>(const T&) const;         \
    template T NoiseSchedule::sigma<T>(const T&) const;         \
    template T NoiseSchedule::sigmaSlope<T>(const T&) const;    \
    template T NoiseSchedule::lambda<T>(const T&) const;        \
    template T NoiseSchedule::timeFromLambda<T>(const T&) const;
LD3_INSTANTIATE(double)
LD3_INSTANTIATE(Dual)
#undef LD3_INSTANTIATE

}  // namespace ld3
