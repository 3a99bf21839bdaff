#include "ui/window/job_alarm.h"

#include "core/queue/job_folder.h"
#include "core/runs/disk_space.h"
#include "ui/i18n/local_number.h"
#include "ui/jobs/job_queue.h"
#include "ui/window/error_text.h"
#include "ui/window/message_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace ld3::ui {

namespace {

QString number(double value) {
    return std::isnan(value)   ? QStringLiteral("NaN")
           : std::isinf(value) ? QStringLiteral("∞")
                               : localNumber(value, 3);
}

/// The same for failures that the same answers mend: each answer is for all of them.
QString failureKind(const Error& error, const std::vector<JobFix>& fixes, const QueuedJob& job) {
    QString kind = errorKind(error);
    for (const JobFix fix : fixes) {
        kind += QStringLiteral("\n%1 %2")
                    .arg(static_cast<int>(fix))
                    .arg(QString::fromStdString(fileOf(fix, job)));
    }
    return kind;
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
    const std::vector<JobFix> fixes = fixesFor(error, m_ended);
    const QString kind = failureKind(error, fixes, m_ended);
    m_failed[kind].insert(m_ended.id);
    const bool isOne = failedJobs(kind).size() < 2;
    std::vector<MessageBar::Answer> answers;
    answers.reserve(fixes.size());
    for (const JobFix fix : fixes) {
        answers.push_back(
            {isOne ? fixText(fix, m_ended) : fixTextForAll(fix),
             [this, fix, kind, file = fileOf(fix, m_ended)] { mend(fix, kind, file); }});
    }
    m_messages->offer(kind, error, std::move(answers));
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

std::vector<QueuedJob> JobAlarm::failedJobs(const QString& kind) const {
    std::vector<QueuedJob> jobs;
    const auto ids = m_failed.find(kind);
    if (ids != m_failed.end()) {
        std::copy_if(m_queue->jobs().begin(),
                     m_queue->jobs().end(),
                     std::back_inserter(jobs),
                     [&ids](const QueuedJob& job) {
                         return job.state == JobState::Failed && ids->second.contains(job.id);
                     });
    }
    return jobs;
}

void JobAlarm::mend(JobFix fix, const QString& kind, const std::string& missing) {
    std::string file;
    if (!missing.empty()) {
        const QPointer<JobAlarm> self = this;  // the window may close before its dialog ends
        file = locate(fix, missing);
        if (self.isNull()) {
            return;
        }
        if (file.empty()) {
            m_messages->takeAnswerBack();
            return;
        }
    }
    // Not before: others may have failed while the user looked for the file.
    const std::vector<QueuedJob> jobs = failedJobs(kind);
    m_failed.erase(kind);
    m_messages->withdraw(kind);
    if (jobs.empty()) {
        m_messages->showNote(
            tr("There is nothing to mend any more: what failed was put back or removed."));
    }
    apply(fix, jobs, file);
}

void JobAlarm::apply(JobFix fix, const std::vector<QueuedJob>& jobs, const std::string& file) {
    if (fix != JobFix::TryAgain) {
        startFixed(fix, jobs, file);
        return;
    }
    std::vector<int> ids;
    ids.reserve(jobs.size());
    std::transform(jobs.begin(), jobs.end(), std::back_inserter(ids), [](const QueuedJob& job) {
        return job.id;
    });
    if (const int gone = m_queue->retry(ids); gone > 0) {
        m_messages->showNote(
            jobs.size() == 1
                ? tr("The run of this job is not there any more: there is nothing to go on with.")
                : tr("The runs of %n job(s) are not there any more: there is nothing to go on "
                     "with.",
                     nullptr,
                     gone));
    }
}

std::string JobAlarm::locate(JobFix fix, const std::string& missing) {
    return QFileDialog::getOpenFileName(
               m_window,
               fix == JobFix::LocateModel ? tr("Locate the model") : tr("Locate the teacher set"),
               QFileInfo(QString::fromStdString(missing)).absolutePath())
        .toStdString();
}

void JobAlarm::startFixed(JobFix fix, const std::vector<QueuedJob>& jobs, const std::string& file) {
    // Those that are in the queue stand before the new ones: no folder is taken twice.
    std::vector<QueuedJob> fixed = m_queue->jobs();
    const auto before = static_cast<std::ptrdiff_t>(fixed.size());
    for (const QueuedJob& job : jobs) {
        const std::filesystem::path folder = freeFolder(withoutNumber(job.folder), fixed);
        fixed.push_back(file.empty() ? fixedJob(fix, job, folder)
                                     : relocatedJob(fix, job, file, folder));
    }
    fixed.erase(fixed.begin(), fixed.begin() + before);
    m_queue->startOrAdd(std::move(fixed));
}

}  // namespace ld3::ui
