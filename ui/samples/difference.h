#pragma once

#include "core/metrics/perceptual_meter.h"
#include "core/training/training_observer.h"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace ld3::ui {

/// Student minus teacher with its sign, or its size; or what each place contributes to LPIPS.
enum class DifferenceMode { Signed, Absolute, Perceptual };

inline constexpr size_t kDifferenceModes = 3;

/// "signed", "absolute", "lpips".
[[nodiscard]] std::string differenceModeName(DifferenceMode mode);

/// @throws Error{InvalidArgument}
[[nodiscard]] DifferenceMode differenceModeFromName(const std::string& name);

/// How differences are shown; a way of looking, never a changed picture.
struct DifferenceOptions {
    DifferenceMode mode = DifferenceMode::Signed;
    /// Ends of the scales by mode, where 1 is black to white, or the LPIPS of a pixel; 0: the scale
    /// ends at the largest difference of all samples.
    std::array<double, kDifferenceModes> scales = {};
    bool isWorstFirst = false;  ///< by L2; where LPIPS is shown, by that

    /// The chosen end of the mode's scale; 0: automatic.
    [[nodiscard]] double scale() const { return scales[static_cast<size_t>(mode)]; }

    void setScale(double end) { scales[static_cast<size_t>(mode)] = end; }

    [[nodiscard]] bool isAutomatic() const { return !(scale() > 0.0); }
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
