// The order of the queue: jobs come, go, move, and are changed before they begin.

#include "core/queue/job_folder.h"
#include "ui/jobs/job_queue.h"

#include <algorithm>
#include <utility>

namespace ld3::ui {

void JobQueue::place(QueuedJob job, int row) {
    beginInsertRows({}, row, row);
    m_jobs.insert(m_jobs.begin() + row, std::move(job));
    endInsertRows();
}

int JobQueue::insert(QueuedJob job, int row) {
    job.id = ++m_lastId;
    place(std::move(job), row);
    return m_lastId;
}

int JobQueue::add(QueuedJob job) {
    const int id = insert(std::move(job), rowCount());
    keep();
    advanceSoon();
    return id;
}

std::vector<int> JobQueue::add(std::vector<QueuedJob> jobs) {
    std::vector<int> ids;
    if (jobs.empty()) {
        return ids;
    }
    ids.reserve(jobs.size());
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(jobs.size()) - 1);
    for (QueuedJob& job : jobs) {
        job.id = ++m_lastId;
        ids.push_back(job.id);
        m_jobs.push_back(std::move(job));
    }
    endInsertRows();
    keep();
    advanceSoon();
    return ids;
}

int JobQueue::start(QueuedJob job) {
    Q_ASSERT(!isActive());
    const auto firstWaiting =
        std::find_if(m_jobs.begin(), m_jobs.end(), [](const QueuedJob& other) {
            return other.state == JobState::Waiting;
        });
    const auto row = static_cast<int>(firstWaiting - m_jobs.begin());
    const int id = insert(std::move(job), row);
    if (isKeptOff(m_jobs[static_cast<size_t>(row)])) {
        keep();
    } else {
        begin(row);
    }
    return id;
}

void JobQueue::startOrAdd(std::vector<QueuedJob> jobs) {
    if (!isActive() && !jobs.empty()) {
        start(std::move(jobs.front()));
        jobs.erase(jobs.begin());
    }
    add(std::move(jobs));
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

std::vector<JobQueue::Taken> JobQueue::take(const std::vector<int>& ids) {
    std::vector<Taken> taken;
    for (int row = 0; row < rowCount(); ++row) {
        const bool isMeant = std::find(ids.begin(), ids.end(), job(row).id) != ids.end();
        if (isMeant && !job(row).isActive()) {
            taken.push_back({row, job(row)});
        }
    }
    for (auto one = taken.rbegin(); one != taken.rend(); ++one) {
        removeRow(one->row);
    }
    keep();
    return taken;
}

void JobQueue::putBack(const std::vector<Taken>& jobs) {
    for (const Taken& taken : jobs) {
        if (!rowOf(taken.job.id)) {
            QueuedJob job = taken.job;
            avoidSharedFolder(job, m_jobs);
            place(std::move(job), std::min(taken.row, rowCount()));
        }
    }
    keep();
    advanceSoon();
}

std::vector<int> JobQueue::endedJobs() const {
    std::vector<int> ids;
    for (const QueuedJob& job : m_jobs) {
        if (job.hasEnded()) {
            ids.push_back(job.id);
        }
    }
    return ids;
}

std::vector<int> JobQueue::duplicate(const std::vector<int>& ids) {
    std::vector<int> copies;
    for (const int id : ids) {
        if (const std::optional<int> row = rowOf(id)) {
            const std::filesystem::path folder =
                ld3::freeFolder(withoutNumber(job(*row).folder), m_jobs);
            copies.push_back(insert(copyOf(job(*row), folder), *row + 1));
        }
    }
    if (!copies.empty()) {
        keep();
        advanceSoon();
    }
    return copies;
}

int JobQueue::addBehind(int id, QueuedJob job) {
    const std::optional<int> row = rowOf(id);
    const int added = insert(std::move(job), row ? *row + 1 : rowCount());
    keep();
    advanceSoon();
    return added;
}

bool JobQueue::change(int id, const Experiment& experiment) {
    const std::optional<int> row = rowOf(id);
    if (!row || !canBeChanged(job(*row))) {
        return false;  // it may have begun while the user was changing it
    }
    QueuedJob& job = m_jobs[static_cast<size_t>(*row)];
    Experiment changed = experiment;
    changed.folder = job.folder;
    job.work = std::move(changed);
    refreshRow(*row);
    keep();
    return true;
}

bool JobQueue::retry(int id) {
    return retry(std::vector<int>{id}) == 0;
}

int JobQueue::retry(const std::vector<int>& ids) {
    std::vector<QueuedJob> again;
    for (const int id : ids) {
        const std::optional<int> row = rowOf(id);
        if (!row || !canBeRetried(job(*row))) {
            continue;
        }
        QueuedJob job = m_jobs[static_cast<size_t>(*row)];
        removeRow(*row);
        waitAgain(job);
        job.message.clear();
        job.fraction = job.etaSeconds = 0.0;
        again.push_back(std::move(job));
    }
    const auto left = static_cast<int>(ids.size() - again.size());
    add(std::move(again));
    return left;
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
        } else if (job.folder == from && !beginsAnew(job)) {
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

}  // namespace ld3::ui
