#pragma once

#include "core/diffusion/model_info.h"
#include "ui/actions/action_registry.h"
#include "ui/jobs/background.h"
#include "ui/jobs/train_job.h"
#include "ui/runs/run_library.h"
#include "ui/runs/run_table_model.h"

#include <QMainWindow>

#include <filesystem>
#include <vector>

namespace ld3::ui {

class ExperimentForm;
class ExportPanel;
class LogPanel;
class LossPanel;
class MessageBar;
class ModelDesk;
class ModelInspector;
class ProgressView;
class RunsPanel;
class RunView;
class SampleGrid;
class SchedulePanel;

/// The window: a list of panels and how they are connected.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

  public:
    /// @param runsRoot  where runs are listed and written; empty: as remembered, else the default
    explicit MainWindow(const std::filesystem::path& runsRoot = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Starts a training with the form's settings as soon as it can start.
    void train();

    /// Shows runs; several are laid over each other.
    void openRuns(const std::vector<std::filesystem::path>& folders);

    /// Chooses a model for the experiment and shows what it is.
    void openModel(const std::filesystem::path& path);

    [[nodiscard]] std::filesystem::path shownRun() const;

    [[nodiscard]] TrainJob& job() { return m_job; }

    [[nodiscard]] ActionRegistry& actions() { return m_actions; }

    [[nodiscard]] ExperimentForm& form() { return *m_form; }

  Q_SIGNALS:
    /// The user wants another language, and nothing runs; the window must be made anew for it.
    void languageChosen(const QString& code);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makePanels();
    QDockWidget* addDock(Qt::DockWidgetArea area,
                         const QString& title,
                         const char* objectName,
                         QWidget* content);
    void makeMenus();
    void connectForm();
    void connectModels();
    void connectTraining();
    void connectRuns();
    void connectCommands();
    void updateCommands();
    void updateTitle();

    void startTraining();
    void endTraining(const Outcome& outcome);
    void resumeSelected();
    void deleteRuns(const std::vector<std::filesystem::path>& folders);
    void chooseRun();
    void chooseRunsFolder();
    void exportFigure();
    void showFormSetup();

    void saveSettings() const;
    void restoreSettings(const std::filesystem::path& runsRoot);

    ActionRegistry m_actions;
    RunLibrary m_library;
    RunTableModel m_runs;
    MessageBar* m_messages = nullptr;
    ExperimentForm* m_form = nullptr;
    SchedulePanel* m_schedule = nullptr;
    LossPanel* m_loss = nullptr;
    SampleGrid* m_samples = nullptr;
    ModelInspector* m_inspector = nullptr;
    ModelDesk* m_models = nullptr;
    RunsPanel* m_runsPanel = nullptr;
    LogPanel* m_log = nullptr;
    ExportPanel* m_export = nullptr;
    QDockWidget* m_exportDock = nullptr;
    QDockWidget* m_modelDock = nullptr;
    QDockWidget* m_runsDock = nullptr;
    QMenu* m_viewMenu = nullptr;
    ProgressView* m_progress = nullptr;
    RunView* m_view = nullptr;
    QWidget* m_lastFigure = nullptr;  ///< the plot or grid that was used last
    bool m_trainWhenReady = false;
    bool m_closeWhenDone = false;
    Background m_deviceReader, m_runReader, m_deleter;
    TrainJob m_job;  // last: ends before anything that it reports to
};

}  // namespace ld3::ui
