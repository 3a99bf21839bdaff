#include "ui/window/queue_desk.h"

#include "ui/actions/action_registry.h"
#include "ui/actions/undo_step.h"
#include "ui/experiment/experiment_form.h"
#include "ui/jobs/job_dialog.h"
#include "ui/jobs/job_folder.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_text.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/jobs/sweep_dialog.h"
#include "ui/runs/run_library.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"

#include <QUndoStack>

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace ld3::ui {

/// It was done before it is pushed. One that cannot be undone any more, as its job has begun, takes
/// itself off the stack.
class QueueDesk::ChangeStep : public QUndoCommand {
  public:
    /// @returns false where the job cannot be changed any more
    using Change = std::function<bool(const Experiment&)>;

    ChangeStep(const QString& name, Experiment before, Experiment after, Change change)
        : QUndoCommand(name),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_change(std::move(change)) {}

    void undo() override { setObsolete(!m_change(m_before)); }

    void redo() override {
        if (!std::exchange(m_isDone, false)) {
            setObsolete(!m_change(m_after));
        }
    }

  private:
    Experiment m_before, m_after;
    Change m_change;
    bool m_isDone = true;
};

QueueDesk::QueueDesk(const Parts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window) {
    connect(m_parts.library, &RunLibrary::runsRead, this, [this](const std::vector<RunInfo>& runs) {
        m_runs = runs;
    });
    const auto on = [this](Command command, auto act) {
        connect(m_parts.actions->action(command), &QAction::triggered, this, act);
    };
    on(Command::QueueSweep, [this] { askForSweep(); });
    on(Command::ChangeJob, [this] { changeSelected(); });
    on(Command::DuplicateJob, [this] { duplicateSelected(); });
    on(Command::DuplicateAndChangeJob, [this] { duplicateAndChange(); });
    on(Command::RemoveJobs, [this] { removeJobs(m_parts.panel->selectedJobs()); });
    on(Command::RemoveEndedJobs, [this] { removeJobs(m_parts.queue->endedJobs()); });
}

void QueueDesk::updateCommands() {
    const auto enable = [this](Command command, bool isPossible) {
        m_parts.actions->action(command)->setEnabled(isPossible);
    };
    const JobQueue& queue = *m_parts.queue;
    const std::vector<int> selected = m_parts.panel->selectedJobs();
    enable(Command::QueueSweep, m_parts.form->obstacle().isEmpty());
    const QueuedJob* one =
        selected.size() == 1 ? &queue.job(*queue.rowOf(selected.front())) : nullptr;
    enable(Command::ChangeJob, one != nullptr && canBeChanged(*one));
    enable(Command::DuplicateAndChangeJob,
           one != nullptr && one->training() != nullptr && !one->resumes);
    // What goes on with a run knows its settings only from there.
    enable(Command::DuplicateJob,
           !selected.empty() && std::none_of(selected.begin(), selected.end(), [&queue](int id) {
               return queue.job(*queue.rowOf(id)).resumes;
           }));
}

void QueueDesk::askForSweep() {
    Experiment setup = m_parts.form->experiment();
    setup.options.description =
        m_parts.models->rememberedDescription(QString::fromStdString(setup.model));
    auto* dialog = new SweepDialog(setup, m_runs, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, setup] {
        addSweep(setup, dialog->plan());
    });
    dialog->open();
}

void QueueDesk::addSweep(const Experiment& setup, const SweepPlan& plan) {
    std::set<uint64_t> seeds;
    for (const Recipe& recipe : plan.recipes) {
        seeds.insert(recipe.seed);
    }
    // Those that are in the queue stand before the new ones: no folder is taken twice.
    std::vector<QueuedJob> jobs = m_parts.queue->jobs();
    const auto before = static_cast<std::ptrdiff_t>(jobs.size());
    for (const Recipe& recipe : plan.recipes) {
        Experiment experiment = setup;
        experiment.recipe = recipe;
        std::filesystem::path folder = newRunFolder(m_parts.library->root(), recipe);
        if (seeds.size() > 1) {
            folder += "_seed" + std::to_string(recipe.seed);
        }
        experiment.folder = ld3::freeFolder(folder, jobs);
        jobs.push_back(trainingJob(experiment));
    }
    jobs.erase(jobs.begin(), jobs.begin() + before);
    m_parts.queue->add(std::move(jobs));
    Q_EMIT added();
}

void QueueDesk::changeSelected() {
    const std::vector<int> selected = m_parts.panel->selectedJobs();
    if (selected.size() != 1) {
        return;
    }
    const int id = selected.front();
    const QueuedJob& job = m_parts.queue->job(*m_parts.queue->rowOf(id));
    if (!canBeChanged(job)) {
        return;
    }
    auto* dialog = new JobDialog(*job.training(), JobDialog::Purpose::Change, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, before = *job.training()] {
        change(id, before, dialog->experiment());
    });
    dialog->open();
}

void QueueDesk::change(int id, const Experiment& before, const Experiment& after) {
    const QString title = jobTitle(trainingJob(before));
    if (!m_parts.queue->change(id, after)) {
        m_parts.messages->ask(
            tr("“%1” has begun meanwhile and keeps its settings. A copy with the changed ones can "
               "be queued.",
               "title of a job")
                .arg(title),
            tr("Queue the changed copy"),
            [this, id, after] { addCopy(id, after); });
        return;
    }
    m_parts.form->undoStack()->push(
        new ChangeStep(tr("Change of job: %1").arg(title),
                       before,
                       after,
                       [this, id, title](const Experiment& experiment) {
                           const bool isChanged = m_parts.queue->change(id, experiment);
                           if (!isChanged) {
                               m_parts.messages->showNote(
                                   tr("“%1” has begun, or is no longer in the queue: its settings "
                                      "stay as they are.",
                                      "title of a job")
                                       .arg(title));
                           }
                           return isChanged;
                       }));
}

void QueueDesk::addCopy(int id, const Experiment& changed) {
    Experiment copy = changed;
    copy.folder = freeFolder(newRunFolder(m_parts.library->root(), copy.recipe), *m_parts.queue);
    m_parts.panel->selectJob(m_parts.queue->addBehind(id, trainingJob(copy)));
}

void QueueDesk::duplicateAndChange() {
    const std::vector<int> selected = m_parts.panel->selectedJobs();
    if (selected.size() != 1) {
        return;
    }
    const int id = selected.front();
    const QueuedJob& job = m_parts.queue->job(*m_parts.queue->rowOf(id));
    if (job.training() == nullptr || job.resumes) {
        return;
    }
    auto* dialog = new JobDialog(*job.training(), JobDialog::Purpose::Copy, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        addCopy(id, dialog->experiment());
    });
    dialog->open();
}

void QueueDesk::removeJobs(const std::vector<int>& ids) {
    JobQueue* queue = m_parts.queue;
    const std::vector<JobQueue::Taken> taken = queue->take(ids);
    if (taken.empty()) {
        return;
    }
    std::vector<int> removed;
    removed.reserve(taken.size());
    for (const JobQueue::Taken& one : taken) {
        removed.push_back(one.job.id);
    }
    const QString name = taken.size() == 1
                             ? tr("Removal of job: %1").arg(jobTitle(taken.front().job))
                             : tr("Removal of %n job(s)", nullptr, static_cast<int>(taken.size()));
    m_parts.form->undoStack()->push(new UndoStep(
        name,
        [queue, taken] { queue->putBack(taken); },
        [queue, removed] { queue->remove(removed); }));
}

void QueueDesk::duplicateSelected() {
    const std::vector<int> copies = m_parts.queue->duplicate(m_parts.panel->selectedJobs());
    if (!copies.empty()) {
        m_parts.panel->selectJob(copies.back());
    }
}

}  // namespace ld3::ui
