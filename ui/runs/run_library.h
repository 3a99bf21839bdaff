#pragma once

#include "core/runs/run_folder.h"
#include "ui/jobs/background.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace ld3::ui {

/// Keeps a list of the runs in a folder up to date, those of the command line included. Reads them
/// in another thread.
class RunLibrary : public QObject {
    Q_OBJECT

  public:
    explicit RunLibrary(QObject* parent = nullptr);

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }

    /// Lists another folder from now on; it need not exist yet.
    void setRoot(const std::filesystem::path& root);

    /// The runs as they were read last, newest first.
    [[nodiscard]] const std::vector<RunInfo>& runs() const { return m_runs; }

    /// Reads the list again soon.
    void refresh();

    /// Where runs are kept unless the user says otherwise: below XDG_DATA_HOME if that is set, else
    /// `ld3-runs` in the home folder.
    [[nodiscard]] static std::filesystem::path defaultRoot();

  Q_SIGNALS:
    void rootChanged(const QString& root);
    void runsRead(const std::vector<ld3::RunInfo>& runs);
    void readingFailed(const ld3::Error& error);

  private:
    void read();
    void watch(const std::vector<RunInfo>& runs);

    std::filesystem::path m_root;
    std::vector<RunInfo> m_runs;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;  ///< gathers a burst of changes into one reading
    QTimer m_slow;  ///< network folders tell nothing
    Background m_background;
};

}  // namespace ld3::ui
