#pragma once

#include "core/training/training_observer.h"

#include <vector>

namespace ld3::ui {

/// Student minus teacher with its sign, or its size.
enum class DifferenceMode { Signed, Absolute };

/// How differences are shown; a way of looking, never a changed picture.
struct DifferenceOptions {
    DifferenceMode mode = DifferenceMode::Signed;
    bool isAutomatic = true;  ///< the scale ends at the largest difference of all samples
    double scale = 0.25;      ///< end of the scale otherwise, > 0, where 1 is black to white
    bool isWorstFirst = false;
};

/// The difference of every sample, mean over the channels.
struct DifferenceBatch {
    int count = 0, height = 0, width = 0;
    std::vector<float> values;   ///< [count, height, width]; NaN where a picture has NaN
    std::vector<double> errors;  ///< [count] L2: mean of squares over pixels and channels
    double largest = 0.0;        ///< largest finite |value|
};

/// @throws Error{InvalidArgument} where the pictures' shapes differ
[[nodiscard]] DifferenceBatch differenceOf(const SampleComparison& samples, DifferenceMode mode);

/// Sample numbers in the order in which they are shown; NaN errors are the worst.
[[nodiscard]] std::vector<int> sampleOrder(const std::vector<double>& errors, bool isWorstFirst);

}  // namespace ld3::ui
