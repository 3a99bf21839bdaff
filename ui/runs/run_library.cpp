#include "ui/runs/run_library.h"

#include <QDir>

namespace ld3::ui {

namespace {

constexpr int kSoonMilliseconds = 150;
constexpr int kSlowMilliseconds = 5000;

}  // namespace

RunLibrary::RunLibrary(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    m_slow.setInterval(kSlowMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &RunLibrary::read);
    connect(&m_slow, &QTimer::timeout, this, &RunLibrary::read);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &RunLibrary::refresh);
}

std::filesystem::path RunLibrary::defaultRoot() {
    const QString dataHome = qEnvironmentVariable("XDG_DATA_HOME");
    const QString base = dataHome.isEmpty() ? QDir::homePath() : dataHome;
    return QDir(base).filePath(QStringLiteral("ld3-runs")).toStdString();
}

void RunLibrary::setRoot(const std::filesystem::path& root) {
    if (root != m_root) {
        m_runs.clear();
    }
    m_root = root;
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    m_slow.start();
    Q_EMIT rootChanged(QString::fromStdString(root.string()));
    read();
}

void RunLibrary::refresh() {
    // Not restarted: a folder that changes all the time is still read.
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void RunLibrary::read() {
    const std::filesystem::path root = m_root;
    m_background.ask(
        root.string(),
        [root] {
            std::error_code ignored;
            return std::filesystem::is_directory(root, ignored) ? listRuns(root)
                                                                : std::vector<RunInfo>();
        },
        [this](const Answer<std::vector<RunInfo>>& answer) {
            if (answer.error) {
                Q_EMIT readingFailed(*answer.error);
                return;
            }
            watch(*answer.value);
            m_runs = *answer.value;
            Q_EMIT runsRead(*answer.value);
        });
}

void RunLibrary::watch(const std::vector<RunInfo>& runs) {
    // Files are replaced by renaming, which the folder around them tells. Finished runs stay as
    // they are, so only the others are watched.
    QStringList wanted;
    if (std::error_code ignored; std::filesystem::is_directory(m_root, ignored)) {
        wanted.append(QString::fromStdString(m_root.string()));
    }
    for (const RunInfo& run : runs) {
        if (mayBeRunning(run.status)) {
            wanted.append(QString::fromStdString(run.folder.string()));
        }
        // A sweep's folder gets more of them.
        const QString around = QString::fromStdString(run.folder.parent_path().string());
        if (!wanted.contains(around)) {
            wanted.append(around);
        }
    }
    const QStringList watched = m_watcher.directories();
    for (const QString& path : watched) {
        if (!wanted.contains(path)) {
            m_watcher.removePath(path);
        }
    }
    for (const QString& path : wanted) {
        if (!watched.contains(path)) {
            m_watcher.addPath(path);
        }
    }
}

}  // namespace ld3::ui
