#pragma once

#include "core/base/run_control.h"
#include "core/diffusion/denoiser.h"
#include "core/training/teacher_spec.h"

#include <filesystem>
#include <functional>

namespace ld3 {

/// Pairs of noise and the teacher's sample from it.
struct TeacherSet {
    Tensor noise;   ///< [n, C, H, W] in units of the standard normal
    Tensor target;  ///< [n, C, H, W] the teacher's x0
    Condition condition;
    TeacherSpec spec;

    [[nodiscard]] int64_t count() const { return noise.size(0); }
};

/// Standard normal noise of its own generator on the CPU: sample i depends on the seed and i alone.
/// @returns [count, C, H, W] in the model's dtype and on its device
[[nodiscard]] Tensor makeNoise(const Denoiser& denoiser, int64_t count, uint64_t seed);

/// Runs the teacher solver on `noise` in batches of `spec.batch`, unconditionally.
/// @param progress  called with the fraction done after each network evaluation; may be empty
/// @throws Error{InvalidArgument} as the solver and the schedule; Error{Numerical} where a sample
///         is not finite; Stopped
[[nodiscard]] TeacherSet makeTeacherSet(const Denoiser& denoiser,
                                        const TeacherSpec& spec,
                                        const Tensor& noise,
                                        const std::function<void(double)>& progress,
                                        const RunControl& control);

/// `.safetensors` with `noise`, `target`, `condition` (class labels, where there are some) and the
/// specification as metadata. @throws Error{Io}
void saveTeacherSet(const TeacherSet& set, const std::filesystem::path& path);

/// A file of `saveTeacherSet`; any `.safetensors` with `noise` (or `x_T`) and `target`; or a folder
/// of the reference's `latent_*.pt` (keys latent, img, c; in the order of their numbers). Samples
/// come in the dtype and on the device of `denoiser`. Where the file does not say how the samples
/// were made, `spec.scheduleKind` is "imported" and `spec.nfe` 0.
/// @param control  a stop is heard between tensors and between blocks of bytes, and like a pause
///                 between a few samples and the next, or between the files of a folder
/// @throws Error{NotFound, BadFile} naming file, key and shape where it does not fit the model;
///         Stopped
[[nodiscard]] TeacherSet loadTeacherSet(const std::filesystem::path& path,
                                        const Denoiser& denoiser,
                                        const RunControl& control = {});

}  // namespace ld3
