#pragma once

#include "core/evaluation/evaluation_plan.h"
#include "core/queue/queued_job.h"
#include "core/runs/experiment.h"
#include "core/runs/run_folder.h"
#include "ui/jobs/retry_check.h"

#include <QObject>

#include <filesystem>
#include <set>
#include <vector>

class QMainWindow;

namespace ld3::ui {

class ActionRegistry;
class ExperimentForm;
class JobQueue;
class JobsPanel;
class MessageBar;
class ModelDesk;
class ProgressView;
class RunLibrary;
class RunView;

/// What the user does with jobs: trainings are put into the queue or started, held, stopped, tried
/// again; and what is told of them.
class JobDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        JobQueue* queue;
        JobsPanel* panel;
        ExperimentForm* form;
        ModelDesk* models;
        RunLibrary* library;
        RunView* view;
        ProgressView* progress;
        MessageBar* messages;
        ActionRegistry* actions;
    };

    JobDesk(const Parts& parts, QMainWindow* window);

    /// Starts a training with the form's settings as soon as it can start.
    void train();

    /// Puts an evaluation into the queue.
    void evaluate(const EvaluationPlan& plan);

    /// Enables what can be done with jobs.
    void updateCommands();

    /// What runs, and what becomes of it when the window closes; empty while nothing runs.
    [[nodiscard]] QString unfinished() const;

  Q_SIGNALS:
    /// What can be done with jobs may have changed.
    void changed();
    /// Work begins with these settings: they are worth remembering.
    void starting();
    /// Jobs of an earlier session are in the queue: their panel should be seen.
    void jobsTaken();

  private:
    void connectQueue();
    void connectCommands();
    /// Runs that have come or gone may be those of jobs.
    void takeRuns(const std::vector<RunInfo>& runs);
    void openQueue(const QString& root);
    [[nodiscard]] QueuedJob newTraining() const;
    void startTraining();
    void addTraining();
    void showBegin(const QueuedJob& job);
    void showEnd(const QueuedJob& job);
    void tellOutcome(const Outcome& outcome);
    void copyCommands();

    Parts m_parts;
    QMainWindow* m_window;
    RetryCheck m_retryCheck;
    std::set<std::filesystem::path> m_runs;  ///< those of the list, as it was read last
    bool m_trainWhenReady = false;
};

}  // namespace ld3::ui
