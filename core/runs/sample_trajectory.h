#pragma once

#include "core/diffusion/picture_batch.h"
#include "core/schedules/schedule.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ld3 {

/// A solution at the times of a schedule of N steps.
struct TrajectoryPath {
    /// [N + 1, C, H, W] x_i in the model's own values
    PictureBatch states;
    /// [N + 1, C, H, W] what the solver takes for x0 at each step's start; last the sample itself
    PictureBatch predictions;
    /// The same as pictures in [0, 1]; states are divided by sqrt(alpha² + sigma²) first, so that
    /// the noise at the start has the spread of data
    PictureBatch statePictures, predictionPictures;
};

/// One sample of a run on its way from noise to picture: with the student's few steps, and with the
/// teacher's many.
///
/// The teacher's states at the student's times come from a solve of the teacher's solver on its own
/// times, made to pass through those of the student (`timesThrough`).
struct SampleTrajectory {
    int sample = 0;                       ///< number among the run's validation samples, from 0
    int sampleCount = 0;                  ///< of those that the run keeps pictures of
    Schedule schedule;                    ///< the student's
    std::vector<double> sigmas, lambdas;  ///< [N + 1] sigma/alpha and lambda at its times

    /// [N] RMS per element between the teacher's x_(i+1) and where one step of the student's method
    /// leads from the teacher's x_i (`stepsFromStates`): where a schedule errs
    std::vector<double> localErrors;
    /// [N + 1] RMS per element between the student's x_i and the teacher's: what has added up
    std::vector<double> globalErrors;
    TrajectoryPath teacher, student;

    SolverSpec teacherSolver;
    int teacherSteps = 0;           ///< of the solve through the student's times
    bool isTeacherAssumed = false;  ///< the teacher set does not say how it was made
    /// RMS per element between the end of that solve and the teacher's sample of the run
    double teacherDeviation = 0.0;
};

/// .npz: `times`, `eval_times`, `sigmas`, `lambdas`, `local_errors`, `global_errors`, and
/// [N + 1, C, H, W] `teacher_states`, `student_states`, `teacher_x0`, `student_x0`.
/// .csv: a line for each time, with the local error of the step that ends there.
/// @throws Error{InvalidArgument} for another extension; Error{Io}
void saveTrajectory(const SampleTrajectory& trajectory, const std::filesystem::path& path);

}  // namespace ld3
