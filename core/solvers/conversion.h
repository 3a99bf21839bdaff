#pragma once

#include "core/diffusion/model_info.h"
#include "core/solvers/coefficient_table.h"
#include "core/solvers/level.h"

namespace ld3 {

/// What the solver wants of a network's native output: input·y + output·native.
template <class T>
struct Conversion {
    T input{0.0}, output{1.0};
};

/// Whether the native output is already what is wanted, whatever the times.
[[nodiscard]] inline bool needsConversion(Prediction native, Predicts wanted, bool sameTime) {
    return wanted == Predicts::Noise ? native != Prediction::Noise
                                     : native != Prediction::Data || !sameTime;
}

/// @param at    level told to the network: native output and eps belong to it
/// @param from  level at which eps is turned into x0 (`ConversionTime`)
template <class T>
[[nodiscard]] Conversion<T> conversionTo(Predicts wanted,
                                         Prediction native,
                                         const Level<T>& at,
                                         const Level<T>& from) {
    // eps = noise.input·y + noise.output·native
    Conversion<T> noise;
    switch (native) {
        case Prediction::Data:
            noise = {T(1.0) / at.sigma, -at.alpha / at.sigma};
            break;
        case Prediction::Noise:
            break;
        case Prediction::Velocity:
            noise = {at.sigma, at.alpha};
            break;
    }
    if (wanted == Predicts::Noise) {
        return noise;
    }
    // x0 = (y − sigma·eps)/alpha
    const T ratio = from.sigma / from.alpha;
    return {T(1.0) / from.alpha - ratio * noise.input, -ratio * noise.output};
}

}  // namespace ld3
