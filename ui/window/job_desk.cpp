#include "ui/window/job_desk.h"

#include "core/runs/run_folder.h"
#include "ui/actions/action_registry.h"
#include "ui/experiment/experiment_form.h"
#include "ui/i18n/local_number.h"
#include "ui/jobs/job_folder.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/runs/run_library.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"
#include "ui/window/progress_view.h"
#include "ui/window/run_view.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>

#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

/// What becomes of the run of a training that has ended.
RunStatus endingOf(JobState state) {
    switch (state) {
        case JobState::Done:
            return RunStatus::Finished;
        case JobState::Failed:
            return RunStatus::Failed;
        default:
            return RunStatus::Stopped;
    }
}

}  // namespace

JobDesk::JobDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_window(window) {
    connectQueue();
    connectCommands();
    connect(m_parts.form, &ExperimentForm::obstacleChanged, this, [this](const QString& obstacle) {
        Q_EMIT changed();
        if (obstacle.isEmpty() && std::exchange(m_trainWhenReady, false)) {
            startTraining();
        }
    });
    connect(m_parts.panel, &JobsPanel::selectionChanged, this, &JobDesk::changed);
    connect(m_parts.library, &RunLibrary::rootChanged, this, &JobDesk::openQueue);
    connect(m_parts.library, &RunLibrary::runsRead, this, &JobDesk::takeRuns);
}

void JobDesk::takeRuns(const std::vector<RunInfo>& runs) {
    std::set<std::filesystem::path> folders;
    for (const RunInfo& run : runs) {
        folders.insert(run.folder);
    }
    if (folders != m_runs) {
        m_runs = std::move(folders);
        m_retryCheck.forget();
        Q_EMIT changed();
    }
}

void JobDesk::openQueue(const QString& root) {
    const int taken = m_parts.queue->open(std::filesystem::path(root.toStdString()) / "queue.json");
    if (taken > 0 && m_parts.queue->waitingCount() > 0) {
        Q_EMIT jobsTaken();
    }
}

void JobDesk::connectQueue() {
    JobQueue* queue = m_parts.queue;
    TrainJob* training = &queue->training();
    EvaluationJob* evaluating = &queue->evaluating();
    for (WorkJob* work : {static_cast<WorkJob*>(training), static_cast<WorkJob*>(evaluating)}) {
        connect(work, &WorkJob::stateChanged, this, [this](WorkJob::State state) {
            m_parts.progress->showState(state);
            m_parts.library->refresh();
            Q_EMIT changed();
        });
    }
    connect(training, &TrainJob::progressed, this, [this](const TrainBatch& batch) {
        m_parts.progress->showTraining(batch);
        m_parts.view->takeBatch(batch);
        Q_EMIT changed();
    });
    connect(training, &TrainJob::finished, this, &JobDesk::tellOutcome);
    connect(evaluating, &EvaluationJob::progressed, this, [this](const EvaluationBatch& batch) {
        m_parts.progress->showEvaluation(batch);
        Q_EMIT changed();
    });
    connect(queue, &JobQueue::began, this, &JobDesk::showBegin);
    connect(queue, &JobQueue::ended, this, &JobDesk::showEnd);
    connect(queue, &JobQueue::changed, this, [this] {
        m_retryCheck.forget();
        Q_EMIT changed();
    });
    connect(queue, &JobQueue::troubled, this, [this](const QString& line) {
        m_parts.messages->warn(line, line);
    });
}

void JobDesk::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_parts.actions->action(command), &QAction::triggered, this, act);
    };
    const auto onSelected = [this, on](Command command, auto act) {
        on(command, [this, act] {
            for (const int id : m_parts.panel->selectedJobs()) {
                act(id);
            }
        });
    };
    JobQueue* queue = m_parts.queue;
    on(Command::Train, [this] { startTraining(); });
    on(Command::TryIt, [this] {
        m_parts.form->useDefaults();
        train();
    });
    on(Command::AddToQueue, [this] { addTraining(); });
    on(Command::PauseOrResume, [queue] {
        const WorkJob::State state = queue->workState();
        queue->setPaused(state == WorkJob::State::Running ||
                         state == WorkJob::State::FinishingRound);
    });
    on(Command::StopAfterRound, [queue](bool isWanted) { queue->setEndsAfterRound(isWanted); });
    on(Command::Stop, [queue] { queue->requestStop(); });
    on(Command::ShowLive, [this] { m_parts.view->showLive(); });
    on(Command::HoldQueue, [queue](bool isHeld) { queue->setHeld(isHeld); });
    onSelected(Command::MoveJobUp, [queue](int id) { queue->move(id, -1); });
    onSelected(Command::MoveJobDown, [queue](int id) { queue->move(id, 1); });
    on(Command::RetryJob, [this, queue] { (void)queue->retry(m_parts.panel->selectedJobs()); });
    on(Command::CopyJobCommand, [this] { copyCommands(); });
}

void JobDesk::updateCommands() {
    const auto enable = [this](Command command, bool isPossible) {
        m_parts.actions->action(command)->setEnabled(isPossible);
    };
    const JobQueue& queue = *m_parts.queue;
    const WorkJob::State state = queue.workState();
    const bool isHeld = state == WorkJob::State::Pausing || state == WorkJob::State::Paused;
    const bool canBeHeld = queue.isActive() && state != WorkJob::State::Stopping;
    const QString obstacle = m_parts.form->obstacle();
    enable(Command::Train, !queue.isActive() && obstacle.isEmpty());
    enable(Command::TryIt, !queue.isActive());
    enable(Command::AddToQueue, obstacle.isEmpty());
    enable(Command::PauseOrResume, canBeHeld);
    enable(Command::Stop, canBeHeld);
    enable(Command::StopAfterRound, canBeHeld && queue.isTraining());
    m_parts.actions->action(Command::StopAfterRound)->setChecked(queue.endsAfterRound());
    m_parts.actions->action(Command::PauseOrResume)
        ->setText(isHeld ? tr("Co&ntinue") : tr("&Pause"));
    for (const Command command : {Command::Train, Command::AddToQueue}) {
        QAction* action = m_parts.actions->action(command);
        action->setToolTip(obstacle.isEmpty() ? action->statusTip() : obstacle);
    }
    enable(Command::ShowLive, m_parts.view->hasLive() && !m_parts.view->isShowingLive());

    m_parts.actions->action(Command::HoldQueue)->setChecked(queue.isHeld());
    bool oneWaits = false, oneCanBeRetried = false, allIdle = true, oneEnded = false;
    bool oneIsGone = false;
    const std::vector<int> selected = m_parts.panel->selectedJobs();
    m_retryCheck.choose(selected);
    for (const int id : selected) {
        const QueuedJob& job = queue.job(*queue.rowOf(id));
        oneWaits = oneWaits || job.state == JobState::Waiting;
        const bool isOver = job.state == JobState::Failed || job.state == JobState::Stopped;
        const bool canBe = m_retryCheck.canBe(job);
        oneCanBeRetried = oneCanBeRetried || canBe;
        oneIsGone = oneIsGone || (isOver && !canBe);
        allIdle = allIdle && !job.isActive();
    }
    for (int row = 0; row < queue.rowCount(); ++row) {
        oneEnded = oneEnded || queue.job(row).hasEnded();
    }
    enable(Command::MoveJobUp, oneWaits && selected.size() == 1);
    enable(Command::MoveJobDown, oneWaits && selected.size() == 1);
    enable(Command::RetryJob, oneCanBeRetried);
    QAction* retry = m_parts.actions->action(Command::RetryJob);
    retry->setToolTip(
        oneIsGone && !oneCanBeRetried
            ? tr("The run of the selected job is not there any more: there is nothing "
                 "to go on with. Duplicating the job trains anew.")
            : retry->statusTip());
    enable(Command::CopyJobCommand, !selected.empty());
    enable(Command::RemoveJobs, !selected.empty() && allIdle);
    enable(Command::RemoveEndedJobs, oneEnded);
}

QueuedJob JobDesk::newTraining() const {
    Experiment experiment = m_parts.form->experiment();
    experiment.options.description =
        m_parts.models->rememberedDescription(QString::fromStdString(experiment.model));
    experiment.folder =
        freeFolder(newRunFolder(m_parts.library->root(), experiment.recipe), *m_parts.queue);
    return trainingJob(experiment);
}

void JobDesk::train() {
    if (m_parts.form->obstacle().isEmpty()) {
        startTraining();
    } else {
        m_trainWhenReady = true;
    }
}

void JobDesk::startTraining() {
    if (m_parts.queue->isActive() || !m_parts.form->obstacle().isEmpty()) {
        return;
    }
    m_parts.messages->dropNotes();
    m_parts.view->follow();
    m_parts.queue->start(newTraining());
    Q_EMIT starting();
}

void JobDesk::addTraining() {
    if (m_parts.form->obstacle().isEmpty()) {
        m_parts.panel->selectJob(m_parts.queue->add(newTraining()));
        Q_EMIT starting();
    }
}

void JobDesk::evaluate(const EvaluationPlan& plan) {
    const std::string date =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_HHmmss")).toStdString();
    const std::filesystem::path folder =
        freeFolder(m_parts.library->root() / (date + "_evaluation_" + plan.metric), *m_parts.queue);
    m_parts.panel->selectJob(m_parts.queue->add(evaluationJob(plan, folder)));
}

void JobDesk::showBegin(const QueuedJob& job) {
    m_window->statusBar()->clearMessage();
    m_parts.progress->begin(job);
    if (job.training() == nullptr || job.resumes) {
        return;  // what a run held before arrives with its first batch
    }
    RunRecord record;
    record.info.folder = job.folder;
    record.info.name = job.folder.filename().string();
    record.info.recipe = job.training()->recipe;
    m_parts.view->beginLive(record);
}

void JobDesk::showEnd(const QueuedJob& job) {
    if (job.training() != nullptr) {
        m_parts.view->endLive(endingOf(job.state));
    } else if (job.state == JobState::Done) {
        m_window->statusBar()->showMessage(tr("The evaluation has finished."));
    }
    m_parts.library->refresh();
}

void JobDesk::tellOutcome(const Outcome& outcome) {
    if (outcome.ending == Ending::Stopped && !isRunFolder(outcome.folder)) {
        m_window->statusBar()->showMessage(tr("Stopped before there was anything to keep."));
        return;
    }
    const QLocale locale;
    const QString loss = std::isfinite(outcome.bestLoss) ? localNumber(outcome.bestLoss, 4, locale)
                                                         : QString(QChar(0x2013));
    const QString evaluations = locale.toString(static_cast<qint64>(outcome.evaluations.cost()));
    m_window->statusBar()->showMessage(
        outcome.ending == Ending::Stopped
            ? tr("Stopped. Best validation loss %1 after %2 network evaluations; the run can be "
                 "resumed.")
                  .arg(loss, evaluations)
            : tr("Finished. Best validation loss %1 after %2 network evaluations.")
                  .arg(loss, evaluations));
}

void JobDesk::copyCommands() {
    QStringList lines;
    for (const int id : m_parts.panel->selectedJobs()) {
        lines.append(
            QString::fromStdString(commandOf(m_parts.queue->job(*m_parts.queue->rowOf(id)))));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_window->statusBar()->showMessage(
        tr("Copied %n command(s).", nullptr, static_cast<int>(lines.size())));
}

QString JobDesk::unfinished() const {
    return m_parts.queue->isActive()
               ? tr("A job is running. What it reached is kept, and it can be continued later.")
               : QString();
}

}  // namespace ld3::ui
