#pragma once

#include "core/evaluation/evaluation_plan.h"
#include "core/runs/experiment.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ld3 {

/// Where a job of the queue stands.
enum class JobState {
    Waiting,
    Running,
    FinishingRound,
    Pausing,
    Paused,
    Stopping,
    Done,
    Failed,
    Stopped
};

/// A stage of a job that is over.
struct StageTime {
    std::string stage;
    double seconds = 0.0;
};

/// Work that waits, runs or has ended: a training or an evaluation, with everything needed to do it
/// in another session.
struct QueuedJob {
    std::variant<Experiment, EvaluationPlan> work;
    std::filesystem::path folder;  ///< that it writes; the same as the experiment's
    bool resumes = false;          ///< a training that goes on where its folder stands
    bool hasRun = false;           ///< a training that made the run in its folder itself
    JobState state = JobState::Waiting;

    std::string stage;            ///< of the work, as core names it
    double fraction = 0.0;        ///< of the stage (training) or of everything (evaluation)
    double etaSeconds = 0.0;      ///< NaN or 0 while unknown
    std::optional<double> share;  ///< of a whole training job; nothing while unknown
    int stageNumber = 0;          ///< of the stage among those of a training, from 1
    int stageCount = 0;
    int64_t evaluationsSpent = 0;  ///< by the training, all sessions, and the stages before it
    std::optional<int64_t> evaluationsLeft;     ///< at most, about; nothing while unknown
    std::optional<double> secondsPerIteration;  ///< nothing while unknown
    std::vector<StageTime> stagesDone;          ///< of this session, in their order
    std::string message;                        ///< why it failed, or the last thing to know
    int id = 0;                                 ///< of this session, given by the queue

    [[nodiscard]] const Experiment* training() const { return std::get_if<Experiment>(&work); }

    [[nodiscard]] const EvaluationPlan* evaluation() const {
        return std::get_if<EvaluationPlan>(&work);
    }

    /// It is the one being worked on.
    [[nodiscard]] bool isActive() const {
        return state == JobState::Running || state == JobState::FinishingRound ||
               state == JobState::Pausing || state == JobState::Paused ||
               state == JobState::Stopping;
    }

    [[nodiscard]] bool hasEnded() const { return !isActive() && state != JobState::Waiting; }
};

[[nodiscard]] QueuedJob trainingJob(const Experiment& experiment);
/// Work that has not begun, in a folder of its own.
[[nodiscard]] QueuedJob copyOf(const QueuedJob& job, const std::filesystem::path& folder);
[[nodiscard]] QueuedJob evaluationJob(const EvaluationPlan& plan,
                                      const std::filesystem::path& folder);

/// Whether it has nothing of its own to go on with: what lies in its folder is somebody else's.
[[nodiscard]] bool beginsAnew(const QueuedJob& job);

/// Whether it works on a run or will, so that the run must stay where it is.
[[nodiscard]] bool worksOn(const QueuedJob& job, const std::filesystem::path& run);

/// Whether its settings may still be changed: a training that has not begun, in no session.
[[nodiscard]] bool canBeChanged(const QueuedJob& job);

/// Whether it stopped or failed, and what it would go on with is still there. Looks at the disk.
[[nodiscard]] bool canBeRetried(const QueuedJob& job);

/// Lets a job wait again; a training that has made its run goes on with it.
void waitAgain(QueuedJob& job);

/// What it does, one line in English: "Train UniPC-3 bh1, NFE 5, fast". The window says the same in
/// the user's language.
[[nodiscard]] std::string titleOf(const QueuedJob& job);

/// The `ld3` line that does the same.
[[nodiscard]] std::string commandOf(const QueuedJob& job);

}  // namespace ld3
