#pragma once

#include "ui/actions/action_registry.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/jobs/background.h"
#include "ui/jobs/job_queue.h"
#include "ui/runs/run_library.h"
#include "ui/runs/run_table_model.h"
#include "ui/theme/curve_looks.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>
#include <vector>

namespace ld3::ui {

class EvaluationDesk;
class EvaluationPanel;
class ExperimentForm;
class ExportPanel;
class FigureDesk;
class JobDesk;
class JobsPanel;
class LogPanel;
class LossPanel;
class MarkDesk;
class MessageBar;
class ModelDesk;
class ModelInspector;
class OpenDesk;
class PlotWidget;
class ProgressView;
class QueueDesk;
class ReportDesk;
class RunDesk;
class RunsPanel;
class RunView;
class SampleGrid;
class ScheduleDesk;
class SchedulePanel;
class SettingsKeeper;
class StandingError;
class TrajectoryDesk;
class TrajectoryPanel;
struct FigurePanel;
struct RememberedParts;

/// The window: a list of panels and how they are connected. What happens stands in the desks: one
/// for models, runs, jobs, evaluations, figures and reports each.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

  public:
    /// @param runsRoot  where runs are listed and written; empty: as remembered, else the default
    /// @param measure   what evaluates; tests put their own in its place
    explicit MainWindow(const std::filesystem::path& runsRoot = {},
                        EvaluationJob::Measure measure = runEvaluation,
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Starts a training with the form's settings as soon as it can start.
    void train();

    /// Opens files and folders of any kind: what each is, is found by its content.
    void open(const std::vector<std::filesystem::path>& paths);

    /// Shows runs; several are laid over each other.
    void openRuns(const std::vector<std::filesystem::path>& folders);

    /// Chooses a model for the experiment and shows what it is.
    void openModel(const std::filesystem::path& path);

    [[nodiscard]] std::filesystem::path shownRun() const;

    /// The shown runs and the schedules of files, to be opened again.
    [[nodiscard]] std::vector<std::filesystem::path> shownPaths() const;

    [[nodiscard]] JobQueue& queue() { return m_queue; }

    /// The training of the queue.
    [[nodiscard]] TrainJob& job() { return m_queue.training(); }

    [[nodiscard]] RunLibrary& library() { return m_library; }

    [[nodiscard]] EvaluationBoard& board() { return m_board; }

    /// How curves look; a run by its folder's name.
    [[nodiscard]] CurveLooks& looks() { return m_looks; }

    [[nodiscard]] ActionRegistry& actions() { return m_actions; }

    [[nodiscard]] ExperimentForm& form() { return *m_form; }

    [[nodiscard]] ScheduleDesk& scheduleDesk() { return *m_scheduleDesk; }

  Q_SIGNALS:
    /// The user wants another language, and nothing runs; the window must be made anew for it.
    void languageChosen(const QString& code);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void makePanels();
    /// Those that show runs as curves.
    [[nodiscard]] std::vector<PlotWidget*> plots() const;
    /// Those that can be exported as figures.
    [[nodiscard]] std::vector<FigurePanel> figurePanels(TrajectoryDesk* trajectory);
    void arrangePanels();
    void makeDesks();
    QDockWidget* addDock(const QString& title, const char* objectName, QWidget* content);
    void makeMenus();
    void connectPanels();
    void connectCommands();
    void readDevices();
    void openFolder(const std::filesystem::path& runsRoot);
    void updateCommands();
    void updateTitle();
    void showFormSetup();
    static void bringUp(QDockWidget* dock);
    [[nodiscard]] RememberedParts rememberedParts();
    /// Makes steps of undo of what is set in plots from now on.
    void followPlots();

    ActionRegistry m_actions;
    RunLibrary m_library;
    RunTableModel m_runs;
    EvaluationBoard m_board;
    CurveLooks m_looks;
    MessageBar* m_messages = nullptr;
    std::unique_ptr<StandingError> m_unreadableRoot;
    ExperimentForm* m_form = nullptr;
    SchedulePanel* m_schedule = nullptr;
    LossPanel* m_loss = nullptr;
    SampleGrid* m_samples = nullptr;
    TrajectoryPanel* m_trajectory = nullptr;
    ModelInspector* m_inspector = nullptr;
    RunsPanel* m_runsPanel = nullptr;
    JobsPanel* m_jobsPanel = nullptr;
    EvaluationPanel* m_evaluation = nullptr;
    LogPanel* m_log = nullptr;
    ExportPanel* m_export = nullptr;
    ProgressView* m_progress = nullptr;
    QDockWidget *m_exportDock = nullptr, *m_modelDock = nullptr, *m_runsDock = nullptr;
    QDockWidget *m_jobsDock = nullptr, *m_evaluationDock = nullptr;
    RunView* m_view = nullptr;
    ModelDesk* m_models = nullptr;
    RunDesk* m_runDesk = nullptr;
    MarkDesk* m_markDesk = nullptr;
    JobDesk* m_jobDesk = nullptr;
    QueueDesk* m_queueDesk = nullptr;
    EvaluationDesk* m_evaluationDesk = nullptr;
    ScheduleDesk* m_scheduleDesk = nullptr;
    OpenDesk* m_open = nullptr;
    SettingsKeeper* m_keeper = nullptr;
    FigureDesk* m_figures = nullptr;
    ReportDesk* m_reports = nullptr;
    Background m_deviceReader;
    JobQueue m_queue;  // last: ends before anything that it reports to
};

}  // namespace ld3::ui
