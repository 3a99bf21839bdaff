#pragma once

#include "core/runs/run_folder.h"
#include "ui/jobs/background.h"

#include <QObject>

#include <filesystem>
#include <vector>

class QMainWindow;

namespace ld3::ui {

class ActionRegistry;
class JobQueue;
class MessageBar;
class RunLibrary;
class RunsPanel;
class RunView;

/// What is done with runs: they are opened, compared and resumed here, read in the background, and
/// shown by the view.
class RunDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        RunLibrary* library;
        RunsPanel* panel;
        RunView* view;
        JobQueue* queue;
        MessageBar* messages;
        ActionRegistry* actions;
    };

    RunDesk(const Parts& parts, QMainWindow* window);

    /// Shows runs; several are laid over each other.
    void open(const std::vector<std::filesystem::path>& folders);

    /// Goes on with runs, the first one at once where nothing else runs.
    void resume(const std::vector<RunInfo>& runs);

    /// Selects a run in the list, for which the list is brought up.
    /// @param name  as plots call it
    void showInList(const QString& name);

    /// Enables what can be done with the selected runs.
    void updateCommands();

  Q_SIGNALS:
    /// The list is to be seen.
    void panelWanted();
    void opened(const std::vector<std::filesystem::path>& folders);
    /// What can be done with runs may have changed.
    void changed();

  private:
    void connectCommands();
    [[nodiscard]] std::vector<std::filesystem::path> selectedFolders() const;
    void openSelected();
    void showDifferences();
    void resumeSelected();
    void showFolders();
    void copyCommands();
    void chooseRoot();

    Parts m_parts;
    QMainWindow* m_window;
    Background m_reader, m_comparer, m_commandReader;
};

}  // namespace ld3::ui
