#include "ui/jobs/queue_store.h"

#include "core/base/error.h"

#include <utility>

namespace ld3::ui {

QueueStore::~QueueStore() = default;

QueueReading QueueStore::open(const std::filesystem::path& path) {
    m_path = path;
    try {
        m_lock.emplace(lockQueue(path));
    } catch (const Error& error) {
        QueueReading refused;
        refused.problems.emplace_back(error.problem() + ": " + error.where() +
                                      ": the jobs of this window are not remembered");
        return refused;
    }
    QueueReading reading = readQueueFile(path);
    if (reading.isKept) {
        m_writer = std::make_unique<Background>();
    } else {
        m_lock.reset();
        reading.problems.emplace_back(path.string() +
                                      ": no copy of the file can be kept beside it, so the jobs of "
                                      "this window are not remembered");
    }
    return reading;
}

void QueueStore::write(const std::vector<QueuedJob>& jobs,
                       std::function<void(const Error&)> failed) {
    if (!isOpen()) {
        return;
    }
    m_writer->ask(
        m_path.string(),
        [path = m_path, jobs] {
            writeQueueFile(path, jobs);
            return true;
        },
        [failed = std::move(failed)](const Answer<bool>& answer) {
            if (answer.error) {
                failed(*answer.error);
            }
        });
}

void QueueStore::writeNow(const std::vector<QueuedJob>& jobs) {
    m_writer.reset();  // two at a time would write into the same temporary file
    m_writer = std::make_unique<Background>();
    if (!isQueueWritten(m_path, jobs)) {
        writeQueueFile(m_path, jobs);
    }
}

void QueueStore::close(const std::vector<QueuedJob>& jobs) {
    if (!isOpen()) {
        return;
    }
    m_writer.reset();
    try {
        writeQueueFile(m_path, jobs);
    } catch (...) {
        // The window is going: what could be said was said when it was asked to close, and the file
        // before is kept.
    }
    m_lock.reset();
}

}  // namespace ld3::ui
