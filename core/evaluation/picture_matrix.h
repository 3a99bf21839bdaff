#pragma once

#include "core/base/run_control.h"
#include "core/diffusion/picture_batch.h"
#include "core/evaluation/evaluation_plan.h"
#include "core/schedules/schedule.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// Samples of one schedule with one solver and budget.
struct PictureCell {
    std::string label;  ///< of the schedule: "edm", or the name of a run or file
    std::string learnedFor, run;
    Schedule schedule;           ///< as it was used
    std::string scheduleSha256;  ///< as evaluations have it
    int calls = 0;               ///< network evaluations of each sample, counted
    PictureBatch pictures;       ///< empty where `failure` says why
    std::vector<double> errors;  ///< [samples] mean square difference to the teacher, as pictures
    std::string failure;
    bool isDrawn = true;  ///< false: the work was stopped before it came to this one
};

/// Solvers, budgets and schedules side by side, all from the same noise.
struct PictureMatrix {
    PictureCell teacher;  ///< its errors are zero
    std::vector<PictureCell> cells;
    std::vector<std::string> rows;     ///< labels of the schedules, in their order
    std::vector<std::string> columns;  ///< what ran: "UniPC-3 bh1, 5 calls"
    std::string model, modelSha256, device, dtype, noiseSchedule, software;
    uint64_t seed = 0;
    int samples = 0;

    /// Place in `cells`; nothing where that was not asked for, or is not possible.
    [[nodiscard]] std::optional<size_t> at(size_t row, size_t column) const;
};

/// "UniPC-3 bh1, 5 calls".
[[nodiscard]] std::string whatRan(const PictureCell& cell);

/// Settings of the whole, and what ran in each cell, as one line of ASCII JSON.
[[nodiscard]] std::string pictureMatrixJson(const PictureMatrix& matrix);

/// How a matrix is drawn.
struct PictureMatrixHooks {
    /// Told the fraction done and what is drawn next; may be empty.
    std::function<void(double fraction, const std::string& next)> progress;
    /// Cells of it that were drawn with the same schedule from the same noise are taken over.
    const PictureMatrix* before = nullptr;
    /// A stop gives what was drawn until then, once the teacher's samples are there, instead of
    /// throwing Stopped.
    bool keepsDrawn = false;
};

/// Draws every combination of a plan: its schedules, solvers and budgets with its first seed;
/// `samples` pictures of each, at most 64. Sample i comes from the generator seed × samples + i, as
/// in evaluations. A combination whose samples are not finite does not end the others.
/// @throws Error{InvalidArgument} where plan, schedules and solvers do not fit; the errors of
///         opening model, runs and files. Throws Stopped.
[[nodiscard]] PictureMatrix drawPictureMatrix(const EvaluationPlan& plan,
                                              const PictureMatrixHooks& hooks,
                                              const RunControl& control);

}  // namespace ld3
