#include "core/solvers/finite_check.h"

#include "core/base/number_text.h"

#include <cmath>
#include <string>

namespace ld3 {

namespace {

constexpr int kDigits = 4;
constexpr const char* kSolverRemedy = "use float64, more evaluations, or another solver";

bool isFinite(const Tensor& tensor) {
    return tensor.isfinite().all().item<bool>();
}

int64_t firstBadSample(const Tensor& tensor) {
    return tensor.isfinite().logical_not().flatten(1).any(1).nonzero()[0].item<int64_t>();
}

/// What the network is known to bear, as a hint; empty where it sets no limit.
std::string rangeHint(const ModelInfo& info) {
    if (info.sigmaMin <= 0.0 && std::isinf(info.sigmaMax)) {
        return "";
    }
    return ", or a noise schedule within the sigmas that it knows (" +
           numberText(info.sigmaMin, kDigits) + " to " + numberText(info.sigmaMax, kDigits) + ")";
}

}  // namespace

std::optional<Error> whyNotFinite(const Denoiser& denoiser,
                                  const NoiseSchedule& schedule,
                                  const CoefficientTable& table,
                                  const Tensor& noise,
                                  const Condition& condition,
                                  const RunControl& control) {
    const torch::NoGradGuard noGradients;
    const std::string model = denoiser.info().name;
    const auto count = std::to_string(table.rows.size());
    const auto look = [&](const SolveStep& step) {
        const bool stateIsFinite = isFinite(step.state);
        if (stateIsFinite && isFinite(step.prediction)) {
            return;
        }
        const std::string place =
            "at sigma = " + numberText(schedule.edmSigma(step.evalTime), kDigits) + ", step " +
            std::to_string(step.call + 1) + " of " + count + ", sample " +
            std::to_string(firstBadSample(stateIsFinite ? step.prediction : step.state));
        throw Error(
            ErrorCode::Numerical,
            stateIsFinite ? "the network returns NaN or infinity" : "the solver's numbers overflow",
            model + " " + place,
            stateIsFinite
                ? "check the network at this sigma; try float64" + rangeHint(denoiser.info())
                : kSolverRemedy);
    };
    try {
        if (isFinite(integrate(denoiser, schedule, table, noise, condition, control, look))) {
            return std::nullopt;
        }
    } catch (const Error& error) {
        return error;
    }
    return Error(ErrorCode::Numerical,
                 "the solver's numbers overflow",
                 model + " in the last of " + count + " steps",
                 kSolverRemedy);
}

void requireFinite(const Tensor& result,
                   const Denoiser& denoiser,
                   const NoiseSchedule& schedule,
                   const CoefficientTable& table,
                   const Tensor& noise,
                   const Condition& condition,
                   const RunControl& control) {
    if (isFinite(result)) {
        return;
    }
    const auto reason = whyNotFinite(denoiser, schedule, table, noise, condition, control);
    throw reason.value_or(Error(ErrorCode::Numerical,
                                "a sample holds NaN or infinity",
                                denoiser.info().name,
                                "try again; the network does not repeat its own results"));
}

}  // namespace ld3
