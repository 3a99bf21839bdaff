// Which jobs there are, where they are remembered and what is asked of the active one; their order
// stands in job_queue_order.cpp, how they are done in job_queue_work.cpp.

#include "ui/jobs/job_queue.h"

#include "core/base/error.h"
#include "ui/i18n/core_text.h"

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
    connect(&m_hold, &HoldFlag::changed, this, [this] {
        Q_EMIT changed();
        advanceSoon();
    });
}

JobQueue::~JobQueue() {
    close();  // as it stands, active jobs included: they wait again in the next session
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
        } catch (...) {
            reading.jobs.clear();
            reading.problems.emplace_back(currentError(file.string()).what());
            next.reset();
        }
    }
    const bool staysBehind = m_store->isOpen() && (!next || !next->isOpen());
    if (!staysBehind) {
        moveTo(std::move(next), file);
    }
    const auto taken = static_cast<int>(reading.jobs.size());
    for (QueuedJob& job : reading.jobs) {
        insert(std::move(job), rowCount());
    }
    if (taken > 0 && waitingCount() > 0 && !isHeld()) {
        sayHold(QueueHold::UntilAsked);
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
    m_isClosed = true;  // what waits must not begin any more
    m_hold.close();
    m_store->close(m_jobs);
}

std::optional<Error> JobQueue::tryToKeep() {
    if (!m_store->isOpen()) {
        const bool isAnyLost = std::any_of(m_jobs.begin(), m_jobs.end(), [](const QueuedJob& job) {
            return !job.hasEnded() && beginsAnew(job);  // a run is in the list of runs
        });
        return isAnyLost ? std::optional(Error(ErrorCode::Busy,
                                               "the jobs of this window are not remembered",
                                               m_store->path().string(),
                                               "let them be done first, or copy their commands"))
                         : std::nullopt;
    }
    try {
        m_store->writeNow(m_jobs);
    } catch (...) {
        return currentError(m_store->path().string());
    }
    return std::nullopt;
}

void JobQueue::moveTo(std::unique_ptr<QueueStore> store, const std::filesystem::path& file) {
    const QueueHold before = m_hold.hold();
    if (m_store->isOpen() && before != QueueHold::None) {
        sayHold(QueueHold::None);  // the jobs leave, and with them what holds them
    }
    m_store->close({});  // not before they stand in the new file
    m_store = std::move(store);
    m_isClosed = false;
    if (m_store->isOpen()) {
        try {
            m_hold.open(file);
        } catch (const Error& error) {
            Q_EMIT troubled(coreText(error));
        }
    }
    if (before != QueueHold::None && !isHeld()) {
        sayHold(before);
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
    if (!isHeld()) {
        sayHold(QueueHold::UntilAsked);  // also where the job ends by itself just now
    }
    requestStop();
}

void JobQueue::setHeld(bool held) {
    sayHold(held ? QueueHold::ByUser : QueueHold::None);
}

void JobQueue::sayHold(QueueHold hold) {
    try {
        m_hold.set(hold);
    } catch (const Error& error) {
        Q_EMIT troubled(coreText(error));
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

bool JobQueue::worksOn(const std::filesystem::path& run) const {
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&run](const QueuedJob& job) {
        return ld3::worksOn(job, run);
    });
}

void JobQueue::refreshRow(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void JobQueue::keep() {
    m_store->write(m_jobs, [this](const Error& error) { Q_EMIT troubled(coreText(error)); });
    Q_EMIT changed();
}

}  // namespace ld3::ui
