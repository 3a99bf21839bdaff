#include "ui/jobs/job_queue.h"

#include "core/runs/run_folder.h"
#include "ui/i18n/core_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace ld3::ui {

JobQueue::JobQueue(EvaluationJob::Measure measure, QObject* parent)
    : QAbstractTableModel(parent), m_evaluating(nullptr, std::move(measure)) {
    connect(&m_training, &TrainJob::stateChanged, this, &JobQueue::follow);
    connect(&m_training, &TrainJob::progressed, this, &JobQueue::showTraining);
    connect(&m_training, &TrainJob::finished, this, [this](const Outcome& outcome) {
        end(outcome.ending == Ending::Stopped ? JobState::Stopped : JobState::Done, {});
    });
    connect(&m_evaluating, &EvaluationJob::stateChanged, this, &JobQueue::follow);
    connect(&m_evaluating, &EvaluationJob::progressed, this, &JobQueue::showEvaluation);
    connect(
        &m_evaluating, &EvaluationJob::finished, this, [this](const EvaluationOutcome& outcome) {
            end(outcome.isStopped ? JobState::Stopped : JobState::Done, {});
        });
    for (WorkJob* work :
         {static_cast<WorkJob*>(&m_training), static_cast<WorkJob*>(&m_evaluating)}) {
        connect(work, &WorkJob::failed, this, [this](const Error& error) {
            end(JobState::Failed, error.what());
        });
    }
}

JobQueue::~JobQueue() {
    // As it stands, active jobs included: they wait again in the next session.
    m_store->close(m_jobs);
}

int JobQueue::open(const std::filesystem::path& file) {
    if (m_store->isOpen() && m_store->path() == file) {
        return 0;
    }
    const bool hadJobs = rowCount() > 0;
    auto next = std::make_unique<QueueStore>();
    QueueReading reading = next->open(file);
    if (m_store->isOpen() && next->isOpen()) {
        std::vector<QueuedJob> all = m_jobs;
        all.insert(all.end(), reading.jobs.begin(), reading.jobs.end());
        try {
            next->writeNow(all);
        } catch (const Error& error) {
            reading = {{}, {error.what()}};
            next.reset();
        }
    }
    const bool staysBehind = m_store->isOpen() && (!next || !next->isOpen());
    if (!staysBehind) {
        m_store->close({});  // not before they stand in the new file
        m_store = std::move(next);
    }
    const auto taken = static_cast<int>(reading.jobs.size());
    for (QueuedJob& job : reading.jobs) {
        insert(std::move(job), rowCount());
    }
    if (taken > 0 && waitingCount() > 0) {
        setHeld(true);
    }
    for (const std::string& problem : reading.problems) {
        Q_EMIT troubled(coreText(problem));
    }
    if (hadJobs) {
        keep();
    } else {
        Q_EMIT changed();
    }
    return taken;
}

void JobQueue::close() {
    m_store->close(m_jobs);
}

int JobQueue::insert(QueuedJob job, int row) {
    job.id = ++m_lastId;
    beginInsertRows({}, row, row);
    m_jobs.insert(m_jobs.begin() + row, std::move(job));
    endInsertRows();
    return m_lastId;
}

int JobQueue::add(QueuedJob job) {
    const int id = insert(std::move(job), rowCount());
    keep();
    advanceSoon();
    return id;
}

int JobQueue::start(QueuedJob job) {
    Q_ASSERT(!isActive());
    const auto firstWaiting =
        std::find_if(m_jobs.begin(), m_jobs.end(), [](const QueuedJob& other) {
            return other.state == JobState::Waiting;
        });
    const auto row = static_cast<int>(firstWaiting - m_jobs.begin());
    const int id = insert(std::move(job), row);
    begin(row);
    return id;
}

void JobQueue::move(int id, int places) {
    const std::optional<int> row = rowOf(id);
    if (!row || job(*row).state != JobState::Waiting) {
        return;
    }
    std::vector<int> waiting;
    for (int i = 0; i < rowCount(); ++i) {
        if (job(i).state == JobState::Waiting) {
            waiting.push_back(i);
        }
    }
    const auto from = std::find(waiting.begin(), waiting.end(), *row) - waiting.begin();
    const auto to = std::clamp<std::ptrdiff_t>(
        from + places, 0, static_cast<std::ptrdiff_t>(waiting.size()) - 1);
    const int target = waiting[static_cast<size_t>(to)];
    if (target == *row) {
        return;
    }
    // Qt counts the place before the row is taken out.
    beginMoveRows({}, *row, *row, {}, target > *row ? target + 1 : target);
    const auto first = m_jobs.begin();
    if (target > *row) {
        std::rotate(first + *row, first + *row + 1, first + target + 1);
    } else {
        std::rotate(first + target, first + *row, first + *row + 1);
    }
    endMoveRows();
    keep();
}

void JobQueue::removeRow(int row) {
    beginRemoveRows({}, row, row);
    m_jobs.erase(m_jobs.begin() + row);
    endRemoveRows();
}

void JobQueue::remove(const std::vector<int>& ids) {
    for (const int id : ids) {
        const std::optional<int> row = rowOf(id);
        if (row && !job(*row).isActive()) {
            removeRow(*row);
        }
    }
    keep();
}

void JobQueue::removeEnded() {
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (job(row).hasEnded()) {
            removeRow(row);
        }
    }
    keep();
}

int JobQueue::duplicate(int id, const std::filesystem::path& folder) {
    const std::optional<int> row = rowOf(id);
    Q_ASSERT(row);
    const int copy = insert(copyOf(job(*row), folder), *row + 1);
    keep();
    advanceSoon();
    return copy;
}

void JobQueue::change(int id, const Experiment& experiment) {
    const std::optional<int> row = rowOf(id);
    if (!row || !canBeChanged(job(*row))) {
        return;  // it may have begun while the user was changing it
    }
    QueuedJob& job = m_jobs[static_cast<size_t>(*row)];
    Experiment changed = experiment;
    changed.folder = job.folder;
    job.work = std::move(changed);
    refreshRow(*row);
    keep();
}

bool JobQueue::retry(int id) {
    const std::optional<int> row = rowOf(id);
    if (!row || !canBeRetried(job(*row))) {
        return false;
    }
    QueuedJob job = m_jobs[static_cast<size_t>(*row)];
    removeRow(*row);
    job.state = JobState::Waiting;
    job.message.clear();
    job.fraction = job.etaSeconds = 0.0;
    job.resumes = job.training() != nullptr && isRunFolder(job.folder);
    add(std::move(job));
    return true;
}

void JobQueue::followRun(const std::filesystem::path& from, const std::filesystem::path& to) {
    bool isConcerned = false;
    for (int row = 0; row < rowCount(); ++row) {
        QueuedJob& job = m_jobs[static_cast<size_t>(row)];
        bool isChanged = false;
        if (auto* plan = std::get_if<EvaluationPlan>(&job.work)) {
            for (std::string& schedule : plan->schedules) {
                if (schedule == from.string()) {
                    schedule = to.string();
                    isChanged = true;
                }
            }
        } else if (job.folder == from) {
            job.folder = std::get<Experiment>(job.work).folder = to;
            isChanged = true;
        }
        if (isChanged) {
            refreshRow(row);
            isConcerned = true;
        }
    }
    if (isConcerned) {
        keep();
    }
}

void JobQueue::setPaused(bool paused) {
    if (WorkJob* work = this->work()) {
        work->setPaused(paused);
    }
}

void JobQueue::setEndsAfterRound(bool ends) {
    m_training.setEndsAfterRound(ends);
}

bool JobQueue::endsAfterRound() const {
    return m_training.isActive() && m_training.endsAfterRound();
}

void JobQueue::requestStop() {
    if (WorkJob* work = this->work()) {
        work->requestStop();
    }
}

void JobQueue::stopForQuit() {
    m_isQuitting = isActive();
    setHeld(true);  // also where the job ends by itself just now
    requestStop();
}

void JobQueue::setHeld(bool held) {
    if (m_isHeld != held) {
        m_isHeld = held;
        Q_EMIT changed();
        advanceSoon();
    }
}

const WorkJob* JobQueue::work() const {
    if (m_training.isActive()) {
        return &m_training;
    }
    return m_evaluating.isActive() ? &m_evaluating : nullptr;
}

WorkJob* JobQueue::work() {
    return const_cast<WorkJob*>(std::as_const(*this).work());
}

WorkJob::State JobQueue::workState() const {
    const WorkJob* work = this->work();
    return work == nullptr ? WorkJob::State::Ready : work->state();
}

std::optional<int> JobQueue::activeRow() const {
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [](const QueuedJob& j) { return j.isActive(); });
    return found == m_jobs.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_jobs.begin()));
}

const QueuedJob* JobQueue::active() const {
    const std::optional<int> row = activeRow();
    return row ? &job(*row) : nullptr;
}

std::optional<int> JobQueue::rowOf(int id) const {
    const auto found = std::find_if(
        m_jobs.begin(), m_jobs.end(), [id](const QueuedJob& job) { return job.id == id; });
    return found == m_jobs.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_jobs.begin()));
}

int JobQueue::waitingCount() const {
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(), [](const QueuedJob& job) {
        return job.state == JobState::Waiting;
    }));
}

void JobQueue::advanceSoon() {
    // Not inside a signal of the job that ended: others have not heard of it yet.
    QMetaObject::invokeMethod(this, &JobQueue::advance, Qt::QueuedConnection);
}

void JobQueue::advance() {
    if (m_isHeld || activeRow()) {
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (job(row).state == JobState::Waiting) {
            begin(row);
            return;
        }
    }
}

void JobQueue::begin(int row) {
    m_isQuitting = false;
    QueuedJob& job = m_jobs[static_cast<size_t>(row)];
    job.state = JobState::Running;
    job.message.clear();
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
    job.hasRun = job.training() != nullptr && (job.resumes || isRunFolder(job.folder));
    if (m_isQuitting && state == JobState::Stopped) {
        job.state = JobState::Waiting;
        job.resumes = job.training() != nullptr && isRunFolder(job.folder);
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

void JobQueue::refreshRow(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void JobQueue::keep() {
    m_store->write(m_jobs, [this](const Error& error) { Q_EMIT troubled(coreText(error)); });
    Q_EMIT changed();
}

}  // namespace ld3::ui
