#pragma once

#include "core/diffusion/noise_schedule.h"
#include "core/schedules/parametrisation.h"
#include "core/torch.h"

#include <vector>

namespace ld3 {

/// How LD3's unbounded parameters become times.
struct DiscretizationOptions {
    Parametrisation parametrisation = Parametrisation::Lambda;
    double windowRate = 0.5;  ///< see `discretize`
};

/// Times and eval times, [N + 1] each.
template <class T>
struct LearnedTimes {
    std::vector<T> times, evalTimes;
};

/// LD3's parametrisation: increments of lambda (or of time, counted from the image) are the softmax
/// of `logits`, so the times are ordered and end exactly; eval times differ from them by `offsets`,
/// in the same variable, clamped to a window, the two ends left alone.
///
/// The window's half width is a constant for derivatives; the clamp passes them where |offset| is
/// at most the window, inclusive. In time it is `windowRate` smallest gaps. In lambda it is
/// `windowRate` smallest differences of neighbouring *logits*: the reference's choice, kept because
/// its runs depend on it. It is 0 at the start and has no relation to the gaps, so that eval times
/// may cross.
/// @param logits   [N + 1] any real numbers; the first one cancels out
/// @param offsets  [N + 1] in units of lambda or of time
/// Source: Tong et al. 2025 (LD3), section 3, and its reference code.
template <class T>
[[nodiscard]] LearnedTimes<T> discretize(const NoiseSchedule& schedule,
                                         const DiscretizationOptions& options,
                                         const std::vector<T>& logits,
                                         const std::vector<T>& offsets);

/// Largest distance between eval time and time (or their lambdas) that `discretize` allows.
[[nodiscard]] double largestMove(const NoiseSchedule& schedule,
                                 const DiscretizationOptions& options,
                                 const std::vector<double>& logits);

/// `discretize` for tensors: [N + 1] float64 on the CPU, with exact first derivatives.
struct LearnedTimeTensors {
    Tensor times, evalTimes;
};

[[nodiscard]] LearnedTimeTensors discretize(const NoiseSchedule& schedule,
                                            const DiscretizationOptions& options,
                                            const Tensor& logits,
                                            const Tensor& offsets);

}  // namespace ld3
