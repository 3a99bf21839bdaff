#pragma once

#include "core/base/error.h"
#include "core/evaluation/evaluation.h"
#include "ui/jobs/background.h"
#include "ui/models/recent_paths.h"
#include "ui/window/schedule_files.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <utility>
#include <vector>

class QMainWindow;

namespace ld3::ui {

class ActionRegistry;
class EvaluationDesk;
class ExperimentForm;
class MessageBar;
class ModelDesk;
class RunDesk;
class RunLibrary;
class RunView;
class SchedulePanel;

/// Opens whatever is chosen, dropped or named when the program starts: says by content what each
/// path is and hands it on. Several runs are compared, schedules laid over the plot, measured
/// values added, and a folder of runs becomes the one that is listed. Remembers what was opened.
class OpenDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        ModelDesk* models;
        RunDesk* runs;
        RunLibrary* library;
        RunView* view;
        SchedulePanel* schedule;
        ExperimentForm* form;
        EvaluationDesk* evaluation;
        MessageBar* messages;
        ActionRegistry* actions;
    };

    /// @param window  takes dropped files and folders; also the parent
    OpenDesk(const Parts& parts, QMainWindow* window);

    /// Opens files and folders of any kind.
    void open(const std::vector<std::filesystem::path>& paths);

    /// What is shown and can be opened again: the runs, and the schedules of files.
    [[nodiscard]] std::vector<std::filesystem::path> shownPaths() const;

    [[nodiscard]] QMenu* recentMenu() const { return m_recent.menu(); }

  Q_SIGNALS:
    /// Measured values were opened: their panel should be seen.
    void valuesOpened();
    /// Other runs are listed: their panel should be seen.
    void runsFolderOpened();

  private:
    using Paths = std::vector<std::filesystem::path>;

    /// What paths turned out to be.
    struct Reading {
        Paths models, runs, roots;
        std::vector<ScheduleFile> schedules;
        std::vector<std::pair<std::filesystem::path, std::vector<Evaluation>>> evaluations;
        std::vector<Error> problems;
    };

    [[nodiscard]] static Reading read(const Paths& paths,
                                      const SolverSpec& solver,
                                      const NoiseScheduleSpec& noiseSchedule);
    void take(const Reading& reading);
    void takeSchedules(const std::vector<ScheduleFile>& schedules);
    void showProblems(const std::vector<Error>& problems);
    void openRoot(const std::filesystem::path& root);
    void chooseFiles();
    void chooseFolder();

    Parts m_parts;
    QMainWindow* m_window;
    ScheduleFiles* m_schedules;
    RecentPaths m_recent;
    Paths m_wanted;      ///< being read
    Paths m_openedRuns;  ///< last
    Background m_reader;
};

}  // namespace ld3::ui
