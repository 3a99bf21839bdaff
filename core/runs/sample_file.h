#pragma once

#include "core/torch.h"
#include "core/training/training_observer.h"

#include <filesystem>
#include <optional>

namespace ld3 {

/// The student's samples of a few noises beside the teacher's, as tensors and as pictures.
struct SampleTensors {
    int iteration = 0;
    Tensor noise, teacher, student;         ///< [n, C, H, W] in the model's own values
    Tensor teacherPicture, studentPicture;  ///< [n, C, H, W] in [0, 1]
};

/// [n, C, H, W] as plain numbers.
[[nodiscard]] PictureBatch toPictureBatch(const Tensor& pictures);

/// What observers are shown of it.
[[nodiscard]] SampleComparison toComparison(const SampleTensors& samples);

/// `.safetensors` with keys noise, teacher, student, teacher_picture, student_picture.
/// @throws Error{Io}
void saveSamples(const SampleTensors& samples, const std::filesystem::path& path);

/// Nothing where there is no such file. @throws Error{BadFile}
[[nodiscard]] std::optional<SampleComparison> loadSamples(const std::filesystem::path& path);

}  // namespace ld3
