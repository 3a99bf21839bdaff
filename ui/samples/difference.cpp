#include "ui/samples/difference.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace ld3::ui {

namespace {

std::string shapeOf(const PictureBatch& batch) {
    return std::to_string(batch.count) + " x " + std::to_string(batch.channels) + " x " +
           std::to_string(batch.height) + " x " + std::to_string(batch.width);
}

size_t valueCount(const PictureBatch& batch) {
    return static_cast<size_t>(batch.count) * static_cast<size_t>(batch.channels) *
           static_cast<size_t>(batch.height) * static_cast<size_t>(batch.width);
}

void check(const PictureBatch& teacher, const PictureBatch& student) {
    if (shapeOf(teacher) != shapeOf(student) || teacher.values.size() != valueCount(teacher) ||
        student.values.size() != valueCount(student)) {
        throw Error(ErrorCode::InvalidArgument,
                    "teacher's and student's pictures differ in shape",
                    "shapes " + shapeOf(teacher) + " and " + shapeOf(student),
                    "compare pictures of the same model and samples");
    }
}

}  // namespace

std::string differenceModeName(DifferenceMode mode) {
    switch (mode) {
        case DifferenceMode::Signed:
            return "signed";
        case DifferenceMode::Absolute:
            return "absolute";
        case DifferenceMode::Perceptual:
            break;
    }
    return "lpips";
}

DifferenceMode differenceModeFromName(const std::string& name) {
    for (const DifferenceMode mode :
         {DifferenceMode::Signed, DifferenceMode::Absolute, DifferenceMode::Perceptual}) {
        if (differenceModeName(mode) == name) {
            return mode;
        }
    }
    throw Error(
        ErrorCode::InvalidArgument, "unknown difference", name, "use signed, absolute or lpips");
}

DifferenceBatch differenceOf(const SampleComparison& samples,
                             DifferenceMode mode,
                             const PerceptualComparison* perceptual) {
    const PictureBatch& teacher = samples.teacher;
    check(teacher, samples.student);
    DifferenceBatch result;
    result.count = teacher.count;
    result.height = teacher.height;
    result.width = teacher.width;
    const size_t plane = static_cast<size_t>(teacher.height) * static_cast<size_t>(teacher.width);
    const auto channels = static_cast<size_t>(teacher.channels);
    result.values.assign(static_cast<size_t>(teacher.count) * plane, 0.0F);
    for (size_t sample = 0; sample < static_cast<size_t>(teacher.count); ++sample) {
        double squares = 0.0;
        float* out = result.values.data() + sample * plane;
        for (size_t channel = 0; channel < channels; ++channel) {
            const size_t offset = (sample * channels + channel) * plane;
            const float* expected = teacher.values.data() + offset;
            const float* actual = samples.student.values.data() + offset;
            for (size_t i = 0; i < plane; ++i) {
                const float difference = actual[i] - expected[i];
                squares += static_cast<double>(difference) * difference;
                out[i] += mode == DifferenceMode::Signed ? difference : std::abs(difference);
            }
        }
        for (size_t i = 0; i < plane; ++i) {
            out[i] /= static_cast<float>(channels);
        }
        result.errors.push_back(squares / static_cast<double>(plane * channels));
    }
    if (mode == DifferenceMode::Perceptual) {
        result.values = perceptual == nullptr ? std::vector<float>() : perceptual->places;
    }
    for (const float value : result.values) {
        if (std::isfinite(value)) {
            result.largest = std::max(result.largest, std::abs(static_cast<double>(value)));
        }
    }
    return result;
}

std::vector<int> sampleOrder(const std::vector<double>& errors, bool isWorstFirst) {
    std::vector<int> order(errors.size());
    std::iota(order.begin(), order.end(), 0);
    if (isWorstFirst) {
        const auto badness = [&](int i) {
            const double error = errors[static_cast<size_t>(i)];
            return std::isnan(error) ? HUGE_VAL : error;
        };
        std::stable_sort(
            order.begin(), order.end(), [&](int a, int b) { return badness(a) > badness(b); });
    }
    return order;
}

}  // namespace ld3::ui
