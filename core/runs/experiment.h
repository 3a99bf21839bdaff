#pragma once

#include "core/base/run_control.h"
#include "core/models/open_model.h"
#include "core/training/recipe.h"
#include "core/training/teacher_spec.h"
#include "core/training/training_observer.h"

#include <filesystem>
#include <string>

namespace ld3 {

/// Everything that a training run needs; what the window's form and `ld3 train` fill in.
struct Experiment {
    std::string model = "builtin";
    ModelOptions options;
    int threads = 0;  ///< of the CPU; 0: all cores
    Recipe recipe;
    TeacherSpec teacher;                ///< used when `teacherFile` is empty
    std::filesystem::path teacherFile;  ///< a teacher set, or a folder of `latent_*.pt`
    std::filesystem::path weights;   ///< folder or file of LPIPS' weights; empty: the usual folder
    std::filesystem::path lossFile;  ///< of the recipe's loss "module"
    std::string lossReason;          ///< why this loss was chosen for the user; for the log
    std::filesystem::path folder;    ///< the run folder, must not exist or be empty
    std::vector<std::string> baselines = {
        "edm", "logSNR", "poly_3", "time_quadratic", "time_uniform"};  ///< measured for comparison
    int picturedSamples = 8;  ///< validation samples whose pictures are kept
    std::string notes;
};

/// How a run ended.
struct Outcome {
    Ending ending = Ending::Finished;
    Schedule best;
    double bestLoss = 0.0;
    EvaluationCount evaluations;
    double elapsedSeconds = 0.0;
    std::filesystem::path folder;
};

/// Does the whole experiment and keeps everything in its run folder, crash-safe: model, teacher
/// set, baselines, training. A stop is an ordinary ending with the best schedule kept.
/// @throws Error; what was reached stays in the run folder with status "failed". Throws Stopped
/// where
///         there is no run folder yet.
Outcome runExperiment(const Experiment& experiment,
                      TrainingObserver& observer,
                      const RunControl& control);

/// Goes on with an interrupted run where its last checkpoint stands; on the CPU it ends with the
/// same schedule as an undisturbed run. A finished run is returned as it is.
/// @param weights  folder or file of LPIPS' weights where they are no longer where they were; those
///                 with the recorded SHA-256 are taken
/// @throws Error{NotFound, BadFile, Busy, Unsupported}. Throws Stopped where it did not go on yet.
Outcome resumeRun(const std::filesystem::path& folder,
                  TrainingObserver& observer,
                  const RunControl& control,
                  const std::filesystem::path& weights = {});

}  // namespace ld3
