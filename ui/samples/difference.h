#pragma once

#include "core/metrics/perceptual_meter.h"
#include "core/training/training_observer.h"

#include <string>
#include <vector>

namespace ld3::ui {

/// Student minus teacher with its sign, or its size; or what each place contributes to LPIPS.
enum class DifferenceMode { Signed, Absolute, Perceptual };

/// "signed", "absolute", "lpips".
[[nodiscard]] std::string differenceModeName(DifferenceMode mode);

/// @throws Error{InvalidArgument}
[[nodiscard]] DifferenceMode differenceModeFromName(const std::string& name);

/// How differences are shown; a way of looking, never a changed picture.
struct DifferenceOptions {
    DifferenceMode mode = DifferenceMode::Signed;
    bool isAutomatic = true;    ///< the scale ends at the largest difference of all samples
    double scale = 0.25;        ///< end of the scale otherwise, > 0, where 1 is black to white
    bool isWorstFirst = false;  ///< by L2; where LPIPS is shown, by that
};

/// The difference of every sample: the mean over the channels, or what LPIPS sees.
struct DifferenceBatch {
    int count = 0, height = 0, width = 0;
    /// [count, height, width]; NaN where a picture has NaN; empty where LPIPS is not there
    std::vector<float> values;
    std::vector<double> errors;  ///< [count] L2: mean of squares over pixels and channels
    double largest = 0.0;        ///< largest finite |value|
};

/// @param perceptual  of the same pictures; null: none
/// @throws Error{InvalidArgument} where the pictures' shapes differ
[[nodiscard]] DifferenceBatch differenceOf(const SampleComparison& samples,
                                           DifferenceMode mode,
                                           const PerceptualComparison* perceptual = nullptr);

/// Sample numbers in the order in which they are shown; NaN errors are the worst.
[[nodiscard]] std::vector<int> sampleOrder(const std::vector<double>& errors, bool isWorstFirst);

}  // namespace ld3::ui
