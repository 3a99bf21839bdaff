// How the jobs of the queue are done one after the other, and what is told of the active one.

#include "core/queue/job_folder.h"
#include "core/runs/disk_space.h"
#include "ui/jobs/job_queue.h"

#include <algorithm>
#include <utility>

namespace ld3::ui {

void JobQueue::advanceSoon() {
    // Not inside a signal of the job that ended: others have not heard of it yet.
    QMetaObject::invokeMethod(this, &JobQueue::advance, Qt::QueuedConnection);
}

void JobQueue::advance() {
    if (m_isClosed || activeRow() || waitingCount() == 0) {
        return;
    }
    m_hold.freshen();  // another program may have said so just now
    if (isHeld()) {
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (job(row).state == JobState::Waiting) {
            if (!isKeptOff(job(row))) {
                begin(row);
            }
            return;
        }
    }
}

void JobQueue::keepOff(const std::vector<std::filesystem::path>& runs) {
    m_keptOff = runs;
    advanceSoon();
}

bool JobQueue::isKeptOff(const QueuedJob& job) const {
    return std::any_of(m_keptOff.begin(), m_keptOff.end(), [&job](const auto& run) {
        const EvaluationPlan* plan = job.evaluation();
        return ld3::worksOn(job, run) ||
               (plan != nullptr &&
                std::count(plan->schedules.begin(), plan->schedules.end(), run.string()) > 0);
    });
}

void JobQueue::begin(int row) {
    m_isQuitting = false;
    QueuedJob& job = m_jobs[static_cast<size_t>(row)];
    job.state = JobState::Running;
    job.message.clear();
    avoidTakenFolder(job, m_jobs);
    job.stage.clear();
    job.stagesDone.clear();
    job.evaluationsLeft.reset();
    job.secondsPerIteration.reset();
    job.share.reset();
    job.stageNumber = job.stageCount = 0;
    m_meter.begin(job);
    m_stageClock.start();
    const QueuedJob begun = job;
    refreshRow(row);
    Q_EMIT began(begun);
    if (const EvaluationPlan* plan = begun.evaluation()) {
        m_evaluating.start(*plan, begun.folder);
    } else if (begun.resumes) {
        m_training.resume(begun.folder);
    } else {
        m_training.start(*begun.training());
    }
    keep();
}

void JobQueue::follow(WorkJob::State state) {
    const std::optional<int> row = activeRow();
    if (!row || state == WorkJob::State::Ready) {
        return;  // how it ended is said next
    }
    JobState& shown = m_jobs[static_cast<size_t>(*row)].state;
    switch (state) {
        case WorkJob::State::FinishingRound:
            shown = JobState::FinishingRound;
            break;
        case WorkJob::State::Pausing:
            shown = JobState::Pausing;
            break;
        case WorkJob::State::Paused:
            shown = JobState::Paused;
            break;
        case WorkJob::State::Stopping:
            shown = JobState::Stopping;
            break;
        case WorkJob::State::Running:
        case WorkJob::State::Ready:
            shown = JobState::Running;
            break;
    }
    refreshRow(*row);
    Q_EMIT changed();
}

void JobQueue::end(JobState state, const std::string& message) {
    const std::optional<int> row = activeRow();
    if (!row) {
        return;
    }
    QueuedJob& job = m_jobs[static_cast<size_t>(*row)];
    const bool waitedForSpace = job.stage == kWaitingForSpace;
    job.state = state;
    job.message = message.empty() ? job.message : message;
    job.etaSeconds = 0.0;
    job.evaluationsLeft.reset();
    takeProgress(job, {{}, job.fraction, 0.0});
    if (state == JobState::Done) {
        job.fraction = 1.0;
        job.share.reset();
        job.stageCount = 0;
    }
    // Stopped on a full disk it fails, as its end cannot be written; it goes on all the same.
    if (m_isQuitting &&
        (state == JobState::Stopped || (state == JobState::Failed && waitedForSpace))) {
        waitAgain(job);
    }
    const QueuedJob over = job;
    refreshRow(*row);
    keep();
    Q_EMIT ended(over);
    advanceSoon();
}

void JobQueue::showTraining(const TrainBatch& batch) {
    const std::optional<int> row = activeRow();
    if (!row) {
        return;
    }
    QueuedJob& job = m_jobs[static_cast<size_t>(*row)];
    m_meter.add(batch);
    job.share = m_meter.share();
    job.stageNumber = m_meter.stageNumber();
    job.stageCount = m_meter.stageCount();
    job.evaluationsSpent = m_meter.evaluationsSpent();
    job.evaluationsLeft = m_meter.evaluationsLeft();
    job.secondsPerIteration = m_meter.secondsPerIteration();
    if (const std::optional<StageProgress> progress = newestProgress(batch)) {
        takeProgress(job, *progress);
    }
    refreshRow(*row);
    if (batch.isRunCreated) {
        // Remembered at once: also a session that is killed later goes on with it.
        job.hasRun = true;
        keep();
    }
}

void JobQueue::takeProgress(QueuedJob& job, const StageProgress& progress) {
    if (progress.stage != job.stage) {
        if (!job.stage.empty()) {
            const double seconds = 1e-3 * static_cast<double>(m_stageClock.elapsed());
            job.stagesDone.push_back({job.stage, seconds});
        }
        job.stage = progress.stage;
        m_stageClock.start();
    }
    job.fraction = progress.fraction;
    job.etaSeconds = progress.etaSeconds;
}

void JobQueue::showEvaluation(const EvaluationBatch& batch) {
    const std::optional<int> row = activeRow();
    if (!row) {
        return;
    }
    QueuedJob& job = m_jobs[static_cast<size_t>(*row)];
    if (batch.progress) {
        const EvaluationProgress& newest = *batch.progress;
        takeProgress(job, {newest.stage, newest.fraction, newest.etaSeconds});
    }
    if (!batch.notes.empty()) {
        job.message = batch.notes.back();
    }
    refreshRow(*row);
}

}  // namespace ld3::ui
