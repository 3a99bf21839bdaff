#pragma once

#include "core/runs/sample_trajectory.h"
#include "ui/figures/figure_file.h"
#include "ui/figures/figure_options.h"

#include <filesystem>
#include <functional>

namespace ld3::ui {

/// Hands the drawing of a trajectory to `use`, in light colours; as values: level and errors of
/// each time. Needs a QApplication.
/// @param options  width 0: two columns of a page, 504 pt; the height is the natural one
/// @throws whatever `use` throws
void drawTrajectoryFigure(const SampleTrajectory& trajectory,
                          const FigureOptions& options,
                          const std::function<void(const Figure&)>& use);

/// Writes a trajectory as .pdf, .svg or .png, in light colours. Needs a QApplication.
/// @param options  width 0: two columns of a page, 504 pt; the height is the natural one
/// @throws Error{InvalidArgument} for another extension, Error{Io}
void writeTrajectoryFigure(const SampleTrajectory& trajectory,
                           const std::filesystem::path& path,
                           const FigureOptions& options = {});

/// The same, or what `saveTrajectory` writes, as the extension says.
/// @throws Error{InvalidArgument} for an extension that neither knows, Error{Io}
void saveTrajectoryAs(const SampleTrajectory& trajectory, const std::filesystem::path& path);

/// @throws Error{InvalidArgument} unless `saveTrajectoryAs` knows the extension
void checkTrajectoryExtension(const std::filesystem::path& path);

}  // namespace ld3::ui
