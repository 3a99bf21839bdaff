#include "core/schedules/heuristics.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/base/version.h"
#include "core/schedules/closed_forms.h"
#include "core/schedules/dmn.h"
#include "core/schedules/published.h"
#include "core/schedules/spacings.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace ld3 {

namespace {

/// A kind with how its times are made.
struct Maker {
    ScheduleKind kind;
    std::function<std::vector<double>(const TimeSpan&, double exponent)> make;
    double defaultExponent = 0.0;  ///< 0: the kind has none
    std::vector<std::string> aliases;
};

template <class Make>
auto withoutExponent(Make make) {
    return [make](const TimeSpan& span, double) { return make(span); };
}

std::vector<Maker> makeMakers() {
    const auto poly2 = [](const TimeSpan& span) { return poly(span, 2.0); };
    const auto sqrtTime = [](const TimeSpan& span) { return rhoInTime(span, 2.0); };
    const auto fitted1 = [](const TimeSpan& span) { return vpFitted(span, 1.0); };
    const auto fitted2 = [](const TimeSpan& span) { return vpFitted(span, 2.0); };
    std::vector<Maker> all = {
        {{"time_uniform", "Equal steps in the noise schedule's own time t"},
         withoutExponent(timeUniform),
         0.0,
         {"uniform"}},
        {{"time_uniform_vp",
          "Equal steps in the time of a VP-linear process fitted to sigma's ends"},
         withoutExponent(fitted1),
         0.0,
         {}},
        {{"time_quadratic", "t_min + (t_max - t_min)(1 - i/N)^2, LD3's quadratic (poly_2)"},
         withoutExponent(poly2),
         0.0,
         {}},
        {{"sqrt_quadratic",
          "Equal steps in the square root of t, DDIM's and DPM-Solver's quadratic"},
         withoutExponent(sqrtTime),
         0.0,
         {"quadratic_sqrt"}},
        {{"sqrt_quadratic_vp", "Equal steps in the square root of the VP-fitted time"},
         withoutExponent(fitted2),
         0.0,
         {"quadratic_sqrt_vp"}},
        {{"logSNR", "Equal steps in lambda = log(alpha/sigma)"},
         withoutExponent(logSnr),
         0.0,
         {"lambda_uniform"}},
        {{"edm", "Equal steps in t^(1/rho), EDM's formula in the noise schedule's own time"},
         rhoInTime,
         7.0,
         {}},
        {{"edm_sigma", "Equal steps in (sigma/alpha)^(1/rho), EDM's formula as published"},
         rhoInSigma,
         7.0,
         {"karras"}},
        {{"poly", "t_min + (t_max - t_min)(1 - i/N)^rho"}, poly, 7.0, {}},
        {{"cosine", "Equal steps in the time of the cosine noise schedule"},
         withoutExponent(cosine),
         0.0,
         {}},
        {{"beta", "Quantiles of Beta(0.6, 0.6) in sigma/alpha (diffusers)"},
         withoutExponent(betaInSigma),
         0.0,
         {"beta_sigma"}},
        {{"beta_index", "Quantiles of Beta(0.6, 0.6) in the training step k (ComfyUI)"},
         withoutExponent(betaInIndex),
         0.0,
         {}},
        {{"kl_optimal", "Equal steps in arctan(sigma/alpha), optimal for Gaussian data"},
         withoutExponent(klOptimal),
         0.0,
         {}},
        {{"linspace", "diffusers' linspace spacing of the training steps"},
         withoutExponent(linspaceSpacing),
         0.0,
         {}},
        {{"leading", "diffusers' leading spacing (offset 1); starts below t_max by its definition"},
         withoutExponent(leadingSpacing),
         0.0,
         {}},
        {{"trailing", "diffusers' trailing spacing of the training steps"},
         withoutExponent(trailingSpacing),
         0.0,
         {}},
    };
    for (const PublishedTable& table : publishedTables()) {
        all.push_back(
            {{table.name, table.description, true},
             [&table](const TimeSpan& span, double) { return publishedTimes(table, span); },
             0.0,
             {}});
    }
    all.push_back({{"dmn", "Least DMN error bound (optimised, needs no model)"},
                   withoutExponent(dmnTimes),
                   0.0,
                   {}});
    return all;
}

const std::vector<Maker>& makers() {
    static const std::vector<Maker> all = makeMakers();
    return all;
}

bool isSeparator(char c) {
    return c == '_' || c == '-' || c == ' ';
}

/// Lower case without single separators between characters, so that `time-uniform`, `Time Uniform`
/// and `timeuniform` are one. A second separator is kept: it may be the sign of an exponent.
std::string squashed(const std::string& name) {
    std::string result;
    for (size_t i = 0; i < name.size(); ++i) {
        const bool isBetween = i > 0 && i + 1 < name.size() && !isSeparator(name[i - 1]);
        if (!isSeparator(name[i]) || !isBetween) {
            result += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
        }
    }
    return result;
}

bool hasName(const Maker& maker, const std::string& wanted) {
    return squashed(maker.kind.name) == wanted ||
           std::any_of(maker.aliases.begin(), maker.aliases.end(), [&](const std::string& alias) {
               return squashed(alias) == wanted;
           });
}

/// A kind as a user asked for it.
struct Request {
    const Maker* maker = nullptr;
    double exponent = 0.0;  ///< 0 where the kind has none

    [[nodiscard]] std::string name() const {
        return maker->kind.name + (exponent == 0.0 ? "" : "_" + numberText(exponent));
    }
};

/// `poly_1.5` and the like: the exponent is what follows the kind's name.
std::optional<double> exponentInName(const Maker& maker, const std::string& wanted) {
    const std::string stem = squashed(maker.kind.name);
    if (maker.defaultExponent == 0.0 || !wanted.starts_with(stem)) {
        return std::nullopt;
    }
    return numberFromText(std::string_view(wanted).substr(stem.size()));
}

Request request(const std::string& name, double rho) {
    const std::string wanted = squashed(name);
    std::optional<Request> found;
    std::string known;
    for (const Maker& maker : makers()) {
        known += (known.empty() ? "" : ", ") + maker.kind.name;
        if (hasName(maker, wanted)) {
            found = {&maker, rho != 0.0 ? rho : maker.defaultExponent};
        } else if (const auto exponent = exponentInName(maker, wanted)) {
            if (rho != 0.0 && rho != *exponent) {
                throw Error(ErrorCode::InvalidArgument,
                            "two different exponents",
                            name + " and rho = " + numberText(rho),
                            "give the exponent once");
            }
            found = {&maker, *exponent};
        }
    }
    if (!found) {
        throw Error(ErrorCode::InvalidArgument,
                    "unknown kind of schedule",
                    "\"" + name + "\"",
                    "use one of " + known + "; poly_<p> and edm_<rho> carry their exponent");
    }
    if (found->maker->defaultExponent == 0.0) {
        if (rho != 0.0) {
            throw Error(ErrorCode::InvalidArgument,
                        "this kind of schedule has no exponent",
                        name + ", rho = " + numberText(rho),
                        "leave rho out, or use edm, edm_sigma or poly");
        }
    } else if (!(found->exponent > 0.0) || !std::isfinite(found->exponent)) {
        throw Error(ErrorCode::InvalidArgument,
                    "exponent out of range",
                    "rho = " + numberText(found->exponent),
                    "use a number above 0, such as 7");
    }
    return *found;
}

TimeSpan spanOf(const NoiseSchedule& schedule, int steps, const HeuristicOptions& options) {
    constexpr int kMostSteps = 100000;
    if (steps < 1 || steps > kMostSteps) {
        throw Error(ErrorCode::InvalidArgument,
                    "number of steps out of range",
                    "steps = " + std::to_string(steps),
                    "use 1 to " + std::to_string(kMostSteps));
    }
    TimeSpan span{schedule, steps, schedule.timeMax(), schedule.timeMin()};
    if (options.timeMax != 0.0) {
        span.timeMax = options.timeMax;
    }
    if (options.timeMin != 0.0) {
        span.timeMin = options.timeMin;
    }
    constexpr double kRounding = 1e-9;
    if (!(span.timeMin < span.timeMax) || !(span.timeMax <= schedule.timeMax() * (1 + kRounding)) ||
        !(span.timeMin >= schedule.timeMin() * (1 - kRounding))) {
        throw Error(ErrorCode::InvalidArgument,
                    "time range outside the noise schedule's",
                    "t_min = " + numberText(span.timeMin) + ", t_max = " + numberText(span.timeMax),
                    "use " + numberText(schedule.timeMin()) +
                        " <= t_min < t_max <= " + numberText(schedule.timeMax()));
    }
    return span;
}

/// A formula may underflow or its steps fall together when they are too many.
void checkDecreasing(const std::vector<double>& times, const std::string& kind) {
    for (size_t i = 0; i < times.size(); ++i) {
        if (!std::isfinite(times[i]) || (i > 0 && !(times[i] < times[i - 1]))) {
            throw Error(ErrorCode::InvalidArgument,
                        "this kind of schedule gives no decreasing times here",
                        kind + ", times[" + std::to_string(i) + "] = " + numberText(times[i]),
                        "use fewer steps, a smaller exponent or another kind");
        }
    }
}

std::vector<double> makeTimes(const Request& request,
                              int steps,
                              const NoiseSchedule& schedule,
                              const HeuristicOptions& options) {
    const TimeSpan span = spanOf(schedule, steps, options);
    std::vector<double> times = request.maker->make(span, request.exponent);
    checkDecreasing(times, request.name());
    return times;
}

}  // namespace

const std::vector<ScheduleKind>& scheduleKinds() {
    static const std::vector<ScheduleKind> kinds = [] {
        std::vector<ScheduleKind> all;
        for (const Maker& maker : makers()) {
            all.push_back(maker.kind);
        }
        return all;
    }();
    return kinds;
}

std::string comparedName(const ScheduleKind& kind) {
    return kind.name == "poly" ? "poly_3" : kind.name;
}

std::vector<double> makeTimes(const std::string& kind,
                              int steps,
                              const NoiseSchedule& schedule,
                              const HeuristicOptions& options) {
    return makeTimes(request(kind, options.rho), steps, schedule, options);
}

Schedule makeSchedule(const std::string& kind,
                      const SolverSpec& solver,
                      int nfe,
                      const NoiseScheduleSpec& noiseSchedule,
                      const HeuristicOptions& options) {
    const Request wanted = request(kind, options.rho);
    Schedule schedule;
    schedule.name = wanted.name();
    schedule.solver = solver;
    schedule.nfe = nfe;
    const NoiseSchedule noise(noiseSchedule);
    schedule.noiseSchedule = noise.spec();
    schedule.times = makeTimes(wanted, stepCount(solver, nfe), noise, options);
    schedule.evalTimes = schedule.times;
    schedule.provenance.software = kSoftware;
    return schedule;
}

}  // namespace ld3
