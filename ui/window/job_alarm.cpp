#include "ui/window/job_alarm.h"

#include "core/runs/disk_space.h"
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
                               : QLocale().toString(value, 'g', 3);
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
    }
}

void JobAlarm::tellFailure(const Error& error) {
    std::vector<MessageBar::Answer> answers;
    for (const JobFix fix : fixesFor(error, m_ended)) {
        answers.push_back({fixText(fix, m_ended), [this, fix, job = m_ended] { apply(fix, job); }});
    }
    m_messages->offer(error, std::move(answers));
}

void JobAlarm::watchTraining(const TrainBatch& batch) {
    std::optional<LossFault> newest;
    for (const TrainingReport& report : batch.reports) {
        const std::optional<LossFault> fault = m_watch.look(report);
        // The end that a failed update brings is told with its own message.
        if (fault && fault->isFirst && fault->kind != LossFault::Kind::Failed) {
            newest = fault;
        }
    }
    if (newest) {
        tellFault(*newest);
    }
    if (batch.progress) {
        const bool waits = batch.progress->stage == kWaitingForSpace;
        if (waits && !std::exchange(m_waitsForSpace, waits)) {
            tellFullDisk();
        } else if (!waits) {
            m_messages->withdraw(m_fullDisk);
        }
        m_waitsForSpace = waits;
    }
}

void JobAlarm::tellFault(const LossFault& fault) {
    const QLocale locale;
    const QString what =
        fault.kind == LossFault::Kind::Diverging
            ? tr("Iteration %1: the loss runs away (validation loss %2, gradient norm %3).")
                  .arg(locale.toString(fault.iteration),
                       number(fault.validLoss),
                       number(fault.gradientNorm))
            : tr("Iteration %1: a loss is not a number (training loss %2, gradient norm %3).")
                  .arg(locale.toString(fault.iteration),
                       number(fault.trainLoss),
                       number(fault.gradientNorm));
    const QString kept = std::isfinite(fault.bestLoss)
                             ? tr("The best schedule so far is kept; its validation loss is %1.")
                                   .arg(number(fault.bestLoss))
                             : tr("There is no schedule to keep yet.");
    m_messages->warn(fault.kind == LossFault::Kind::Diverging ? QStringLiteral("diverging")
                                                              : QStringLiteral("not a number"),
                     tr("%1 %2", "what went wrong, what is kept").arg(what, kept));
}

void JobAlarm::tellFullDisk() {
    m_fullDisk =
        tr("The disk is full: %1. The training waits and has lost nothing. Make room, then "
           "let it go on.",
           "folder")
            .arg(QString::fromStdString(m_queue->training().folder().string()));
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
