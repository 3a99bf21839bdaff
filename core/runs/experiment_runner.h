#pragma once

#include "core/base/error.h"
#include "core/metrics/open_distance.h"
#include "core/runs/model_watch.h"
#include "core/runs/recorder.h"
#include "core/runs/run_writer.h"
#include "core/runs/training_control.h"
#include "core/training/trainer.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ld3 {

/// Does a run, or what is left of it, and keeps its folder up to date: teacher set, baselines,
/// training with checkpoints.
class ExperimentRunner {
  public:
    /// @param writer      the run, status "running"
    /// @param distance    the recipe's loss
    /// @param teacher     the teacher set where it need not be made
    /// @param checkpoint  where to go on
    ExperimentRunner(RunWriter writer,
                     std::shared_ptr<const Denoiser> denoiser,
                     OpenedDistance distance,
                     std::optional<TeacherSet> teacher,
                     std::optional<Checkpoint> checkpoint,
                     TrainingObserver& observer,
                     const TrainingControl& control);

    /// @throws Error, with the run's status "failed"
    Outcome run();

  private:
    using Clock = std::chrono::steady_clock;

    /// Everything up to the end of the training, or to a stop.
    Ending work();

    /// Says in the log what the loss is and why, where that needs saying.
    void noteLoss();
    void prepareTeacher();
    void measureBaselines();

    /// Into the log, why a baseline has no loss.
    void explainBaseline(const Schedule& schedule);
    void train();

    /// Metrics and log lines of the advance that just ended.
    void writeReports();
    /// Adds the recorder's reports to those that are not written yet.
    void takeReports();
    void saveIfDue();
    void save();
    void saveSchedule();
    void showSamplesIfDue();
    void showSamples();

    /// Does `write`. Where the disk is full and there is a gate, closes the gate and tries again
    /// when it is opened.
    void writeWhenThereIsSpace(const std::function<void()>& write);

    Outcome finish(Ending ending);
    void fail(const Error& error) noexcept;

    /// Notes in run and log if the model's file is not what it was.
    void checkModelFile();
    void log(const std::string& line);
    [[nodiscard]] bool hasBest() const;
    [[nodiscard]] Schedule bestSchedule() const;

    [[nodiscard]] const Recipe& recipe() const { return m_writer.document().info.recipe; }

    RunWriter m_writer;
    std::shared_ptr<const Denoiser> m_denoiser;
    OpenedDistance m_distance;
    std::optional<TeacherSet> m_teacher;
    std::optional<Checkpoint> m_checkpoint;
    TrainingObserver& m_observer;
    RunControl m_control;
    const RoundEnd* m_roundEnd;
    Recorder m_recorder;
    ModelWatch m_modelWatch;
    std::unique_ptr<Trainer> m_trainer;  ///< after the teacher set that it refers to

    /// False before the baselines are complete, and inside an advance: there is no state to go on
    /// from then.
    bool m_canSave = false;
    bool m_unsaved = false;
    bool m_endedAfterRound = false;
    bool m_scheduleChanged = false;
    bool m_samplesChanged = false;
    std::vector<TrainingReport> m_unwritten;  ///< kept until there is space for them
    Clock::time_point m_lastSave, m_lastSamples;
};

}  // namespace ld3
