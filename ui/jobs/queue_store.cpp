#include "ui/jobs/queue_store.h"

#include "core/base/atomic_file.h"

#include <QString>

#include <utility>

namespace ld3::ui {

QueueStore::~QueueStore() = default;

QueueReading QueueStore::open(const std::filesystem::path& path) {
    m_path = path;
    try {
        createFolder(path.parent_path());
    } catch (const Error& error) {
        return {{}, {error.what()}};
    }
    const QString lockPath = QString::fromStdString(path.string() + ".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0);  // a queue may stand for weeks; a dead program's lock is still found
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::PermissionError) {
            return {{},
                    {"cannot write the queue: " + path.string() +
                     ": jobs are not remembered here; choose a folder of runs that you may write"}};
        }
        return {{},
                {"another program uses the queue of this folder: " + path.string() +
                 ": the jobs of this window are not remembered there"}};
    }
    m_lock = std::move(lock);
    m_writer = std::make_unique<Background>();
    return readQueueFile(path);
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

void QueueStore::writeNow(const std::vector<QueuedJob>& jobs) const {
    writeQueueFile(m_path, jobs);
}

void QueueStore::close(const std::vector<QueuedJob>& jobs) {
    if (!isOpen()) {
        return;
    }
    m_writer.reset();
    try {
        writeQueueFile(m_path, jobs);
    } catch (const Error&) {
        // The window is going: there is nobody to tell, and the file before is kept.
    }
    m_lock.reset();
}

}  // namespace ld3::ui
