#pragma once

#include "core/evaluation/evaluation.h"
#include "core/runs/run_folder.h"
#include "ui/plots/schedule_axis.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3::ui {

/// What a figure shows: the learned time steps, the losses, pictures, measured values over NFE, or
/// those of schedules with solvers that they were not learned for.
enum class FigureKind { Schedule, Loss, Grid, Fid, Matrix };

/// A figure for paper, made from runs or evaluations.
struct FigureRequest {
    FigureKind kind = FigureKind::Schedule;
    std::vector<RunRecord> runs;          ///< at least one; Grid takes the first that has pictures
    std::vector<Evaluation> evaluations;  ///< Fid, Matrix: at least one; the others: none needed
    std::string metric;                   ///< Fid, Matrix: as in a protocol; empty: the first
    int nfe = 0;                          ///< Matrix; 0: the lowest that was measured
    bool published = false;               ///< Fid: with what papers report for the data set
    ScheduleAxis axis = ScheduleAxis::Sigma;
    bool logarithmic = true;
    std::vector<std::string> handMade;  ///< Schedule: kinds drawn beside, as `makeTimes` knows them
    double widthPt = 252.0;  ///< in PDF points (1/72 inch); 252 is a column of a two-column page
    double heightPt = 0.0;   ///< 0: golden ratio; Grid: as many rows as there are
    double fontPt = 8.0;
};

/// "schedule", "loss", "grid", "fid", "matrix". @throws Error{InvalidArgument}
[[nodiscard]] FigureKind figureKindFromName(const std::string& name);

/// Writes the figure as its extension says: .pdf (fonts embedded), .svg (text stays text) or .png
/// (300 dots per inch); always in light colours; the file appears whole or not at all. Needs a
/// QApplication, see `HeadlessApplication`.
/// @throws Error{InvalidArgument} for an unknown extension or size, Error{NotFound} where the runs
///         have no such data, Error{Io} where the file cannot be written
void writeFigure(const FigureRequest& request, const std::filesystem::path& out);

}  // namespace ld3::ui
