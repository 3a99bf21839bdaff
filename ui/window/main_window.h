#pragma once

#include "ui/jobs/background.h"
#include "ui/window/panels.h"
#include "ui/window/workspace.h"

#include <QMainWindow>

#include <filesystem>
#include <vector>

namespace ld3::ui {

class Desks;
class ScheduleDesk;
class SettingsKeeper;
struct RememberedParts;

/// The window: what it works on, its panels and its desks, and what belongs to none of them: title,
/// menus, layouts and what is remembered.
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

    [[nodiscard]] JobQueue& queue() { return m_work.queue; }

    /// The training of the queue.
    [[nodiscard]] TrainJob& job() { return m_work.queue.training(); }

    [[nodiscard]] RunLibrary& library() { return m_work.library; }

    [[nodiscard]] EvaluationBoard& board() { return m_work.board; }

    /// How curves look; a run by its folder's name.
    [[nodiscard]] CurveLooks& looks() { return m_work.looks; }

    [[nodiscard]] ActionRegistry& actions() { return m_work.actions; }

    [[nodiscard]] ExperimentForm& form() { return *m_panels.form; }

    [[nodiscard]] ScheduleDesk& scheduleDesk();

  Q_SIGNALS:
    /// The user wants another language, and nothing runs; the window must be made anew for it.
    void languageChosen(const QString& code);

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void addMenus();
    void connectCommands();
    void takeLanguage(const QString& code);
    void readDevices();
    void openFolder(const std::filesystem::path& runsRoot);
    void updateTitle();
    void showFormSetup();
    [[nodiscard]] RememberedParts rememberedParts();
    /// Makes steps of undo of what is set in plots from now on.
    void followPlots();

    Workspace m_work;
    Panels m_panels;
    Desks* m_desks;
    SettingsKeeper* m_keeper = nullptr;
    Background m_deviceReader;
};

}  // namespace ld3::ui
