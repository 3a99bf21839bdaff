#pragma once

#include "core/runs/run_folder.h"
#include "core/runs/sweep.h"

#include <QObject>

#include <vector>

class QWidget;

namespace ld3::ui {

class ActionRegistry;
class ExperimentForm;
class JobQueue;
class JobsPanel;
class MessageBar;
class ModelDesk;
class RunLibrary;

/// What the user does with work that waits: sweeps are put into the queue, trainings are changed
/// and duplicated.
class QueueDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        JobQueue* queue;
        JobsPanel* panel;
        ExperimentForm* form;
        ModelDesk* models;
        RunLibrary* library;
        MessageBar* messages;
        ActionRegistry* actions;
    };

    QueueDesk(const Parts& parts, QWidget* window);

    /// Enables what can be done now.
    void updateCommands();

  Q_SIGNALS:
    /// Jobs were added: their panel should be seen.
    void added();

  private:
    class ChangeStep;

    void askForSweep();
    void addSweep(const Experiment& setup, const SweepPlan& plan);
    void changeSelected();
    /// A step of undo. Where the job has begun meanwhile, a changed copy is offered.
    void change(int id, const Experiment& before, const Experiment& after);
    /// Puts a changed copy of a job behind it.
    void addCopy(int id, const Experiment& changed);
    void duplicateSelected();
    void duplicateAndChange();
    /// A step of undo: undone, they stand where they stood.
    void removeJobs(const std::vector<int>& ids);

    Parts m_parts;
    QWidget* m_window;
    std::vector<RunInfo> m_runs;  ///< to judge times by, newest first
};

}  // namespace ld3::ui
