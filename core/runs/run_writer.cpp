#include "core/runs/run_writer.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <optional>
#include <utility>

namespace ld3 {

namespace {

Error notEmpty(const std::filesystem::path& folder) {
    return {ErrorCode::Io,
            "the run folder exists and is not empty",
            folder.string(),
            isRunFolder(folder) ? "go on with `ld3 resume`, or choose another folder"
                                : "choose another folder"};
}

/// Locks a folder that was empty a moment ago. @throws what `checkFreeForRun` throws where another
/// program has worked there since
RunLock lockNewRun(const std::filesystem::path& folder) {
    RunLock lock(folder);
    std::error_code failure;
    size_t count = 0;
    bool hasLock = false;
    for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        ++count;
        hasLock = hasLock || entry->path().filename() == "lock";
    }
    // Without its file the lock is one on a file that is gone: others do not see it.
    if (failure || count != 1 || !hasLock) {
        throw notEmpty(folder);
    }
    return lock;
}

}  // namespace

void checkFreeForRun(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored)) {
        return;
    }
    if (!std::filesystem::is_directory(folder, ignored)) {
        throw Error(ErrorCode::Io,
                    "the place of the run is taken by a file",
                    folder.string(),
                    "choose another folder");
    }
    std::error_code failure;
    const bool isEmpty = std::filesystem::is_empty(folder, failure);
    if (failure) {
        throw Error(ErrorCode::Io,
                    "the folder cannot be read (" + failure.message() + ")",
                    folder.string(),
                    "choose another folder");
    }
    if (!isEmpty) {
        throw notEmpty(folder);
    }
}

RunWriter::RunWriter(RunDocument document, RunLock lock)
    : m_lock(std::move(lock)), m_paths{document.info.folder}, m_document(std::move(document)) {}

RunWriter RunWriter::create(RunDocument document) {
    const std::filesystem::path folder = document.info.folder;
    checkFreeForRun(folder);
    std::error_code ignored;
    const bool isNew = !std::filesystem::exists(folder, ignored);
    createFolder(folder);
    std::optional<RunLock> lock;
    try {
        lock.emplace(lockNewRun(folder));
    } catch (...) {
        if (isNew) {
            std::filesystem::remove(folder, ignored);  // unless somebody else has begun there
        }
        throw;
    }
    std::optional<RunWriter> writer(RunWriter(std::move(document), *std::move(lock)));
    try {
        writer->m_document.info.status = RunStatus::Running;
        writer->m_document.info.created = utcNow();
        createFolder(writer->m_paths.checkpoint().parent_path());
        createFolder(writer->m_paths.samples().parent_path());
        writer->writeDocument();
    } catch (...) {
        // Under the lock, so that all of it is this program's; the lock's own file last.
        for (const char* part : {"checkpoint", "samples", "run.json", "lock"}) {
            std::filesystem::remove(folder / part, ignored);
        }
        writer.reset();
        if (isNew) {
            std::filesystem::remove(folder, ignored);
        }
        throw;
    }
    return *std::move(writer);
}

RunWriter RunWriter::reopen(const std::filesystem::path& folder) {
    // Read before locking, so that no lock file is left in a folder that is not a run; and again
    // after it, since the program that held the lock may just have ended.
    (void)readRunDocument(folder);
    RunLock lock(folder);
    return {readRunDocument(folder), std::move(lock)};
}

void RunWriter::writeDocument() const {
    const nlohmann::json json = runToJson(m_document);
    writeFileAtomically(m_paths.document(), jsonText(json, 2) + "\n");
}

void RunWriter::openMetrics(int64_t keep) {
    m_metrics = std::make_unique<MetricsLog>(m_paths.metrics(), keep);
}

void RunWriter::append(const std::vector<TrainingReport>& reports) {
    m_metrics->append(reports);
}

void RunWriter::writeCheckpoint(TensorFile state, double elapsedSeconds) {
    m_metrics->flush();
    saveCheckpoint({std::move(state), m_metrics->position(), elapsedSeconds}, m_paths.checkpoint());
}

void RunWriter::log(const std::string& line) const noexcept {
    try {
        std::ofstream(m_paths.log(), std::ios::app) << utcNow() << "  " << line << '\n';
    } catch (const std::exception&) {
        return;
    }
}

}  // namespace ld3
