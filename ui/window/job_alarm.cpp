#include "ui/window/job_alarm.h"

#include "core/runs/disk_space.h"
#include "ui/i18n/local_number.h"
#include "ui/jobs/job_folder.h"
#include "ui/jobs/job_queue.h"
#include "ui/window/message_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

QString number(double value) {
    return std::isnan(value)   ? QStringLiteral("NaN")
           : std::isinf(value) ? QStringLiteral("∞")
                               : localNumber(value, 3);
}

}  // namespace

JobAlarm::JobAlarm(JobQueue* queue, MessageBar* messages, QWidget* window)
    : QObject(window), m_queue(queue), m_messages(messages), m_window(window) {
    connect(m_queue, &JobQueue::began, this, [this] {
        m_watch = {};
        m_waitsForSpace = false;
        m_messages->withdraw(m_fullDisk);
    });
    // A job's end is heard of before the reason of its failure.
    connect(m_queue, &JobQueue::ended, this, [this](const QueuedJob& job) {
        m_ended = job;
        m_messages->withdraw(m_fullDisk);
    });
    connect(&m_queue->training(), &TrainJob::progressed, this, &JobAlarm::watchTraining);
    for (WorkJob* work : {static_cast<WorkJob*>(&m_queue->training()),
                          static_cast<WorkJob*>(&m_queue->evaluating())}) {
        connect(work, &WorkJob::failed, this, &JobAlarm::tellFailure);
        connect(work, &WorkJob::stateChanged, this, [this](WorkJob::State state) {
            // Let go on, by whatever command: that the disk is still full is news.
            if (state == WorkJob::State::Running || state == WorkJob::State::FinishingRound) {
                m_waitsForSpace = false;
            }
        });
    }
    connect(&m_queue->evaluating(),
            &EvaluationJob::progressed,
            this,
            [this](const EvaluationBatch& batch) {
                if (batch.progress) {
                    watchSpace(batch.progress->stage, m_queue->evaluating());
                }
            });
}

void JobAlarm::tellFailure(const Error& error) {
    std::vector<MessageBar::Answer> answers;
    for (const JobFix fix : fixesFor(error, m_ended)) {
        answers.push_back({fixText(fix, m_ended), [this, fix, job = m_ended] { apply(fix, job); }});
    }
    m_messages->offer(error, std::move(answers));
}

std::optional<LossFault> JobAlarm::newestFault(LossWatch& watch,
                                               const std::vector<TrainingReport>& reports) {
    std::optional<LossFault> newest;
    for (const TrainingReport& report : reports) {
        const std::optional<LossFault> baseline = baselineFault(report);
        const std::optional<LossFault> fault = baseline ? baseline : watch.look(report);
        // The end that a failed update brings is told with its own message.
        if (fault && fault->isFirst && fault->kind != LossFault::Kind::Failed) {
            newest = fault;
        }
    }
    return newest;
}

void JobAlarm::watchTraining(const TrainBatch& batch) {
    if (batch.resumed) {
        m_watch = {};
        (void)newestFault(m_watch, batch.resumed->reports);  // said in its own time
    }
    if (const auto fault = newestFault(m_watch, batch.reports)) {
        tellFault(*fault);
    }
    if (batch.progress) {
        watchSpace(batch.progress->stage, m_queue->training());
    }
}

void JobAlarm::watchRun(const std::filesystem::path& folder,
                        const std::vector<TrainingReport>& reports) {
    const TrainJob& own = m_queue->training();
    if (own.isActive() && own.folder() == folder) {
        return;  // heard of already
    }
    if (const auto fault = newestFault(m_followed[folder], reports)) {
        tellFault(*fault, QString::fromStdString(folder.filename().string()));
    }
}

void JobAlarm::watchSpace(const std::string& stage, const WorkJob& work) {
    const bool waits = stage == kWaitingForSpace;
    if (waits && !m_waitsForSpace) {
        tellFullDisk(work.folder());
    } else if (!waits) {
        m_messages->withdraw(m_fullDisk);
    }
    m_waitsForSpace = waits;
}

void JobAlarm::tellFault(const LossFault& fault, const QString& run) {
    const QLocale locale;
    const QString iteration = locale.toString(fault.iteration);
    const QString gradient = number(fault.gradientNorm);
    QString kind = QStringLiteral("not a number");
    QString what;
    if (fault.kind == LossFault::Kind::NoBaseline) {
        kind = QStringLiteral("no baseline");
        what = tr("The hand-made schedule %1 has no loss: its samples are not numbers. It is left "
                  "out of the comparison.")
                   .arg(QString::fromStdString(fault.reason));
    } else if (fault.kind == LossFault::Kind::NotANumber) {
        what = tr("Iteration %1: a loss is not a number (training loss %2, gradient norm %3).")
                   .arg(iteration, number(fault.trainLoss), gradient);
    } else {
        kind = QStringLiteral("diverging");
        // Least squares does not validate each update.
        what = std::isnan(fault.validLoss)
                   ? tr("Iteration %1: the loss runs away (training loss %2, gradient norm %3).")
                         .arg(iteration, number(fault.trainLoss), gradient)
                   : tr("Iteration %1: the loss runs away (validation loss %2, gradient norm %3).")
                         .arg(iteration, number(fault.validLoss), gradient);
    }
    if (fault.kind != LossFault::Kind::NoBaseline) {
        const QString kept =
            std::isfinite(fault.bestLoss)
                ? tr("The best schedule so far is kept; its validation loss is %1.")
                      .arg(number(fault.bestLoss))
                : tr("There is no schedule to keep yet.");
        what = tr("%1 %2", "what went wrong, what is kept").arg(what, kept);
    }
    m_messages->warn(kind + run,
                     run.isEmpty() ? what : tr("%1: %2", "name of a run, message").arg(run, what));
}

void JobAlarm::tellFullDisk(const std::filesystem::path& folder) {
    m_fullDisk = (m_queue->isTraining()
                      ? tr("The disk is full: %1. The training waits and has lost nothing. Make "
                           "room, then let it go on.",
                           "folder")
                      : tr("The disk is full: %1. The evaluation waits and has lost nothing. Make "
                           "room, then let it go on.",
                           "folder"))
                     .arg(QString::fromStdString(folder.string()));
    m_messages->ask(m_fullDisk, tr("Go on"), [this] { m_queue->setPaused(false); });
}

void JobAlarm::apply(JobFix fix, const QueuedJob& job) {
    switch (fix) {
        case JobFix::TryAgain:
            if (!m_queue->retry(job.id)) {
                m_messages->showNote(tr(
                    "The run of this job is not there any more: there is nothing to go on with."));
            }
            break;
        case JobFix::LocateModel:
        case JobFix::LocateTeacher:
            relocate(fix, job);
            break;
        case JobFix::HalveBatch:
        case JobFix::UseProcessor:
            startSoon(fixedJob(fix, job, freeFolder(withoutNumber(job.folder), *m_queue)));
            break;
    }
}

void JobAlarm::relocate(JobFix fix, const QueuedJob& job) {
    const bool isModel = fix == JobFix::LocateModel;
    const EvaluationPlan* plan = job.evaluation();
    const std::string old = plan != nullptr ? plan->model
                            : isModel       ? job.training()->model
                                            : job.training()->teacherFile.string();
    const QString path = QFileDialog::getOpenFileName(
        m_window,
        isModel ? tr("Locate the model") : tr("Locate the teacher set"),
        QFileInfo(QString::fromStdString(old)).absolutePath());
    if (path.isEmpty()) {
        return;
    }
    QueuedJob found = copyOf(job, freeFolder(withoutNumber(job.folder), *m_queue));
    if (auto* moved = std::get_if<EvaluationPlan>(&found.work)) {
        moved->model = path.toStdString();
    } else if (isModel) {
        std::get<Experiment>(found.work).model = path.toStdString();
    } else {
        std::get<Experiment>(found.work).teacherFile = path.toStdString();
    }
    startSoon(std::move(found));
}

void JobAlarm::startSoon(QueuedJob job) {
    if (m_queue->isActive()) {
        m_queue->add(std::move(job));
    } else {
        m_queue->start(std::move(job));
    }
}

}  // namespace ld3::ui
