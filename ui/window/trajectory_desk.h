#pragma once

#include "core/runs/sample_trajectory.h"

#include <QObject>
#include <QString>

#include <filesystem>

class QMainWindow;

namespace ld3::ui {

class MessageBar;
class RunView;
class TrajectoryPanel;
class TrajectoryTracer;

/// Follows a sample of the shown run, with the schedule that is shown, while the panel is seen.
class TrajectoryDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        TrajectoryPanel* panel;
        RunView* view;
        MessageBar* messages;
    };

    TrajectoryDesk(const Parts& parts, QMainWindow* window);

    /// Follows the sample also while the panel is not seen.
    void prepare();

    /// Writes what is shown as the file's extension says.
    void saveTo(const QString& path);

  Q_SIGNALS:
    /// Another trajectory is shown.
    void traced();
    /// A trajectory was written; the same as a line for the command line.
    void exported(const QString& command);

  private:
    void ask();
    void chooseFile();
    void save(const SampleTrajectory& trajectory,
              const std::filesystem::path& folder,
              const QString& path);

    Parts m_parts;
    QMainWindow* m_window;
    TrajectoryTracer* m_tracer;
    std::filesystem::path m_folder;  ///< of the run whose sample was asked for last
    bool m_isOutdated = true;        ///< what the panel shows is not of what the view shows
};

}  // namespace ld3::ui
