#pragma once

#include "core/runs/run_folder.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <string>
#include <vector>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace ld3::ui {

class ActionRegistry;
class CurveLooks;
class JobQueue;
class MessageBar;
class RunEditor;
class RunLibrary;
class RunsPanel;
class RunView;

/// What the user says of runs: stars, tags, notes, colours, names; which are put away or deleted;
/// and the list of them as a file.
class MarkDesk : public QObject {
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
        CurveLooks* looks;
        QUndoStack* undo;
    };

    MarkDesk(const Parts& parts, QMainWindow* window);

    /// Enables what can be done with the selected runs.
    void updateCommands();

    /// Writes the shown runs and columns; LaTeX where the name ends with `.tex`, else CSV.
    void exportTableTo(const QString& path);

    /// Takes a note that is being typed and waits until all that was asked is written, before the
    /// window goes.
    /// @returns false where something of it cannot be, which is said; not twice for the same note
    [[nodiscard]] bool finish();

  Q_SIGNALS:
    /// Something is to be typed in the panel.
    void panelWanted();
    /// The table was written; the same as a line for the command line.
    void exported(const QString& command);
    /// A run's folder has another name now.
    void runMoved(const std::filesystem::path& from, const std::filesystem::path& to);

  private:
    void connectCommands();
    void connectEditor();
    void connectLooks();
    void colorCurves();
    void remove();
    void chooseColor();
    void chooseTableFile();
    [[nodiscard]] std::vector<std::filesystem::path> selected() const;

    Parts m_parts;
    QMainWindow* m_window;
    RunEditor* m_editor;
    QMenu* m_colors = nullptr;
    QString m_said;  ///< of the last deletion
    std::vector<RunInfo> m_listed;
    Background m_tidier, m_writer{Background::Keeps::All};
};

}  // namespace ld3::ui
