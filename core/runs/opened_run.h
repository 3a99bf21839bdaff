#pragma once

#include "core/diffusion/denoiser.h"
#include "core/runs/run_folder.h"
#include "core/training/teacher_set.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace ld3 {

/// What is needed to draw samples of a run anew.
struct OpenedRun {
    RunInfo info;
    int count = 0;  ///< of pictured samples
    std::shared_ptr<const Denoiser> denoiser;
    TeacherSet teacher;
};

/// Reads a run's settings and teacher set, and opens its model.
/// @param stop  heard as by `openModel` and `loadTeacherSet`
/// @throws Error{NotFound} where the run has no teacher set yet; the errors of reading the run and
///         of opening its model; Stopped
[[nodiscard]] OpenedRun openRun(const std::filesystem::path& folder,
                                const std::stop_token& stop = {});

}  // namespace ld3
