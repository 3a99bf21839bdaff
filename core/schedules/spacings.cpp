#include "core/schedules/spacings.h"

#include "core/base/error.h"
#include "core/base/number_text.h"

namespace ld3 {

namespace {

/// Chosen by the method's authors for few steps; both tools' default.
constexpr double kBetaShape = 0.6;

/// K, if the span is the whole range of K training steps.
int trainingSteps(const TimeSpan& span) {
    const NoiseScheduleSpec& spec = span.schedule.spec();
    if (!spec.kind.starts_with("vp-discrete")) {
        throw Error(ErrorCode::InvalidArgument,
                    "this spacing picks from the training steps of a discrete schedule",
                    "noise schedule " + spec.kind,
                    "use vp-discrete:sd or vp-discrete:ldm, or another kind of schedule");
    }
    const int count = spec.betas.empty() ? 1000 : static_cast<int>(spec.betas.size());
    constexpr double kRounding = 1e-9;
    if (std::abs(span.timeMax - 1.0) > kRounding ||
        std::abs(span.timeMin * count - 1.0) > kRounding * count) {
        throw Error(ErrorCode::InvalidArgument,
                    "this spacing always covers all training steps",
                    "time range " + numberText(span.timeMin) + " to " + numberText(span.timeMax),
                    "leave the ends at their defaults, or use another kind of schedule");
    }
    return count;
}

/// Times of `steps` indices `indexAt(i)`, then of index 0.
template <class IndexAt>
std::vector<double> fromIndices(const TimeSpan& span, int count, IndexAt&& indexAt) {
    std::vector<double> times;
    for (int i = 0; i <= span.steps; ++i) {
        const double k = i < span.steps ? indexAt(i) : 0.0;
        times.push_back((k + 1.0) / count);
        if (i > 0 && !(times[i] < times[i - 1])) {
            throw Error(ErrorCode::InvalidArgument,
                        "two steps fall on the same training step",
                        "step " + std::to_string(i) + " of " + std::to_string(span.steps),
                        "use fewer steps");
        }
    }
    return times;
}

/// Continued fraction of the incomplete beta function, by Lentz's method.
/// Source: Abramowitz & Stegun 26.5.8.
double betaFraction(double x, double a) {
    constexpr double kTiny = 1e-300;
    constexpr int kMostTerms = 500;
    const auto nonzero = [](double v) { return std::abs(v) < kTiny ? kTiny : v; };
    double c = 1.0;
    double d = 1.0 / nonzero(1.0 - 2.0 * a * x / (a + 1.0));
    double fraction = d;
    for (int m = 1; m <= kMostTerms; ++m) {
        const double even = m * (a - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / nonzero(1.0 + even * d);
        c = nonzero(1.0 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (2.0 * a + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / nonzero(1.0 + odd * d);
        c = nonzero(1.0 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1.0) < 1e-16) {
            break;
        }
    }
    return fraction;
}

/// I_x(a, a) for x <= 1/2, where the fraction converges fast.
double lowerHalfBeta(double x, double a) {
    const double logBeta = std::log(std::beta(a, a));
    return std::exp(a * (std::log(x) + std::log1p(-x)) - logBeta) * betaFraction(x, a) / a;
}

}  // namespace

double symmetricBetaQuantile(double probability, double a) {
    if (probability > 0.5) {
        return 1.0 - symmetricBetaQuantile(1.0 - probability, a);
    }
    double low = 0.0;
    double high = 0.5;
    if (probability == 0.0 || probability == 0.5) {
        return probability;
    }
    while (true) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high) {
            return middle;
        }
        (lowerHalfBeta(middle, a) < probability ? low : high) = middle;
    }
}

std::vector<double> linspaceSpacing(const TimeSpan& span) {
    const int count = trainingSteps(span);
    return fromIndices(span, count, [&](int i) {
        return std::nearbyint(static_cast<double>(span.steps - i) * (count - 1) / span.steps);
    });
}

std::vector<double> leadingSpacing(const TimeSpan& span) {
    const int count = trainingSteps(span);
    const int stride = count / span.steps;
    return fromIndices(
        span, count, [&](int i) { return static_cast<double>((span.steps - 1 - i) * stride + 1); });
}

std::vector<double> trailingSpacing(const TimeSpan& span) {
    const int count = trainingSteps(span);
    return fromIndices(span, count, [&](int i) {
        return std::nearbyint(count - static_cast<double>(i) * count / span.steps) - 1.0;
    });
}

std::vector<double> betaInIndex(const TimeSpan& span) {
    const int count = trainingSteps(span);
    return fromIndices(span, count, [&](int i) {
        const double probability = 1.0 - static_cast<double>(i) / span.steps;
        return std::nearbyint(symmetricBetaQuantile(probability, kBetaShape) * (count - 1));
    });
}

std::vector<double> betaInSigma(const TimeSpan& span) {
    const double sigmaMax = span.sigmaMax();
    const double sigmaMin = span.sigmaMin();
    return span.fillFromSigmas([&](double u) {
        return sigmaMin + symmetricBetaQuantile(1.0 - u, kBetaShape) * (sigmaMax - sigmaMin);
    });
}

}  // namespace ld3
