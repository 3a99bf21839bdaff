#pragma once

#include "core/diffusion/picture_batch.h"
#include "core/runs/metrics_log.h"
#include "core/runs/run_marks.h"
#include "core/schedules/schedule.h"
#include "core/training/recipe.h"
#include "core/training/teacher_spec.h"
#include "core/training/training_observer.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace ld3 {

/// Where a run stands.
enum class RunStatus {
    Running,
    Stopped,
    Finished,
    Failed,
    Interrupted,  ///< its program is gone
    Elsewhere,  ///< another machine worked on it minutes ago; whether it still does, no lock tells
};

/// Whether more may come.
[[nodiscard]] constexpr bool mayBeRunning(RunStatus status) {
    return status == RunStatus::Running || status == RunStatus::Elsewhere;
}

[[nodiscard]] std::string runStatusName(RunStatus status);

/// `run.json`, as far as a list of runs shows it, and `marks.json`.
struct RunInfo {
    std::filesystem::path folder;
    std::string name;   ///< the folder's name
    std::string sweep;  ///< in a list: the folder around it, unless that is the listed one
    RunStatus status = RunStatus::Running;
    std::string statusDetail;  ///< the error of a failed run; elsewhere: on which machine
    std::string created;       ///< ISO 8601, UTC
    std::string modelName, modelSha256, device, dtype, software;
    std::string modelDescription;  ///< what was said of the model beside its file, JSON, or empty
    std::string libtorch;          ///< its version
    int threads = 0;               ///< of the CPU, as used
    std::string command;           ///< the command line that repeats the run
    Recipe recipe;
    TeacherSpec teacher;
    double bestLoss = 0.0;  ///< NaN before the first check
    int iteration = 0;
    EvaluationCount evaluations;
    double elapsedSeconds = 0.0;
    std::string notes;                  ///< as given when it began; see `noteOf`
    std::vector<std::string> warnings;  ///< what a reader of the results should know
    std::filesystem::path weights;      ///< where LPIPS' weights were; empty: in the usual folder
    RunMarks marks;
    std::string marksProblem;  ///< why the marks cannot be read; empty: they can
};

/// The note that counts: the user's newest, or the one given when the run began.
[[nodiscard]] const std::string& noteOf(const RunInfo& run);

/// "sweep/unipc-3_nfe5_seed0" of a run of a sweep in a list, else its name.
[[nodiscard]] std::string listedName(const RunInfo& run);

/// True for a run of a list whose `run.json` cannot be read: only its folder is known.
[[nodiscard]] bool isDamaged(const RunInfo& run);

/// How far the files of a run were read.
struct RunPosition {
    MetricsPosition metrics;
    uintmax_t log = 0;  ///< bytes
    std::filesystem::file_time_type document, schedule, samples;

    bool operator==(const RunPosition&) const = default;
};

/// A finished or running run, read.
struct RunRecord {
    RunInfo info;
    std::vector<TrainingReport> reports;
    std::optional<Schedule> schedule;  ///< best so far
    std::optional<SampleComparison> samples;
    std::string log;
    RunPosition upTo;  ///< of the files, see `readRunNews`
};

/// True for a folder that holds a `run.json`.
[[nodiscard]] bool isRunFolder(const std::filesystem::path& folder);

/// @throws Error{NotFound, BadFile, Unsupported} naming the folder and what is wrong with it
[[nodiscard]] RunInfo readRunInfo(const std::filesystem::path& folder);
/// @param most  reports that are kept of more, see `thinReports`
[[nodiscard]] RunRecord readRun(const std::filesystem::path& folder,
                                size_t most = std::numeric_limits<size_t>::max());

/// Every run directly inside `root`, or inside a folder there as `ld3 sweep` makes one, newest
/// first; other folders are passed over, as are those whose name begins with a dot. A damaged run
/// is listed as failed with what is wrong. @throws Error{NotFound} without `root`
[[nodiscard]] std::vector<RunInfo> listRuns(const std::filesystem::path& root);

/// A new, not yet existing folder name below `root`, from date and recipe.
[[nodiscard]] std::filesystem::path newRunFolder(const std::filesystem::path& root,
                                                 const Recipe& recipe);

}  // namespace ld3
