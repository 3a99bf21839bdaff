#pragma once

#include "core/evaluation/evaluation.h"
#include "core/metrics/perceptual_meter.h"
#include "core/runs/run_folder.h"
#include "core/runs/sample_trajectory.h"
#include "ui/figures/figure_file.h"
#include "ui/figures/figure_options.h"
#include "ui/plots/loss_series.h"
#include "ui/plots/plot_ranges.h"
#include "ui/plots/schedule_axis.h"
#include "ui/samples/difference.h"
#include "ui/samples/grid_layout.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ld3::ui {

/// What a figure shows: the learned time steps, the losses, pictures, measured values over NFE,
/// those of schedules with solvers that they were not learned for, or a sample along its steps.
enum class FigureKind { Schedule, Loss, Grid, Fid, Matrix, Trajectory };

/// A figure for paper, made from runs or evaluations.
struct FigureRequest {
    FigureKind kind = FigureKind::Schedule;
    /// At least one, or `curves`; Grid takes the first that has pictures
    std::vector<RunRecord> runs;
    std::vector<Evaluation> evaluations;  ///< Fid, Matrix: at least one; the others: none needed
    std::string metric;                   ///< Fid, Matrix: as in a protocol; empty: the first
    std::string model;                    ///< Fid, Matrix: as in a protocol; empty: all
    int nfe = 0;                          ///< Matrix; 0: the lowest that was measured
    bool published = false;               ///< Fid: with what papers report for the data set
    bool crossed = false;  ///< Fid: learned schedules also with solvers they were not learned for
    ScheduleAxis axis = ScheduleAxis::Sigma;
    bool namesRuns = false;  ///< Schedule: the only run is named too, instead of "learned"
    std::optional<LossAxis> lossAxis;  ///< none: iterations of one run, evaluations of several
    double smoothing = 0.0;            ///< Loss: as `LossPlot::setSmoothing`
    bool logarithmic = true;
    bool logarithmicAcross = false;   ///< Loss, Fid
    AxisLimits across, up;            ///< Schedule, Loss, Fid
    std::vector<std::string> hidden;  ///< Schedule, Loss, Fid: curves left out, as the legend says
    /// Schedule, Loss, Fid: names of runs, hand-made kinds or curves, and what `chooseLook` takes
    std::vector<std::pair<std::string, std::string>> looks;
    DifferenceOptions difference;  ///< Grid
    /// Grid, perceptual difference; null: LPIPS of the usual folder
    std::shared_ptr<PerceptualMeter> perceptual;
    std::optional<SampleTrajectory> trajectory;  ///< Trajectory: what is drawn
    int rows = 0;                                ///< Grid: the first ones of the order; 0: all
    GridView view;                               ///< Grid
    /// Grid: teacher and student share a cell, as in `PairView::line`
    std::optional<double> split;
    std::vector<std::string> handMade;  ///< Schedule: kinds drawn beside, as `makeTimes` knows them
    std::vector<Schedule> curves;       ///< Schedule: drawn beside, by their names
    std::optional<Schedule> moment, draft;  ///< Schedule: drawn as the window draws such
    double widthPt = 252.0;  ///< in PDF points (1/72 inch); 252 is a column of a two-column page
    double heightPt = 0.0;   ///< 0: golden ratio; Grid, Trajectory: as much as there is
    double fontPt = 8.0;
    std::string fontFamily;  ///< this and what follows: as in `FigureOptions`
    double strokePt = 0.0;
    LegendPlace legend = LegendPlace::Above;
    bool usesSymbols = false;
};

/// "schedule", "loss", "grid", "fid", "matrix", "trajectory". @throws Error{InvalidArgument}
[[nodiscard]] FigureKind figureKindFromName(const std::string& name);

/// All kinds, with the names that `figureKindFromName` knows.
[[nodiscard]] const std::vector<std::pair<FigureKind, std::string>>& figureKinds();

/// Draws the figure without a window, in light colours, and hands it to `use`. Needs a
/// QApplication, see `HeadlessApplication`.
/// @throws Error{InvalidArgument} for an impossible size, Error{NotFound} where the runs have no
///         such data, and whatever `use` throws
void drawFigure(const FigureRequest& request, const std::function<void(const Figure&)>& use);

/// Writes the figure as its extension says, see `figureBytes`; the file appears whole or not at
/// all. @throws as `drawFigure`, Error{InvalidArgument} for an unknown extension, Error{Io}
void writeFigure(const FigureRequest& request, const std::filesystem::path& out);

/// Writes every kind of figure that the request has data for, each to `folder`/<kind><extension>.
/// Pictures become .pdf where the extension is that of TikZ.
/// @returns the files
/// @throws as `writeFigure`, Error{NotFound} where there is nothing to draw at all
std::vector<std::filesystem::path> writeAllFigures(FigureRequest request,
                                                   const std::filesystem::path& folder,
                                                   const std::string& extension);

}  // namespace ld3::ui
