#pragma once

#include "core/evaluation/evaluation.h"
#include "core/runs/run_folder.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <vector>

class QMainWindow;

namespace ld3::ui {

class ActionRegistry;
class MessageBar;
class RunsPanel;
class RunView;

/// Writes reports of the selected runs, or of the shown one where none is selected, with what is
/// known to be measured of them.
class ReportDesk : public QObject {
    Q_OBJECT

  public:
    /// What it works with; all must outlive it.
    struct Parts {
        RunsPanel* runs;
        RunView* view;
        const EvaluationBoard* board;
        MessageBar* messages;
        ActionRegistry* actions;
    };

    ReportDesk(const Parts& parts, QMainWindow* window);

    /// Enables the command where there is a run to report on.
    void updateCommands();

    /// Writes the report to a file that is known already: reads in the background, then draws.
    void writeTo(const QString& path);

    /// Says that a report is being written, and would be missing; empty while none is.
    [[nodiscard]] QString unfinished() const;
    /// The report is given up; its file is not written.
    void stop();

  Q_SIGNALS:
    /// A report is written, has failed or was given up.
    void ended();

  private:
    /// Runs with their measured values.
    struct Material {
        std::vector<RunRecord> runs;
        std::vector<Evaluation> evaluations;
    };

    void askForFile();
    void write(const Material& material, const QString& path);
    [[nodiscard]] std::vector<std::filesystem::path> folders() const;

    Parts m_parts;
    QMainWindow* m_window;
    bool m_isWriting = false;
    Background m_reader;
};

}  // namespace ld3::ui
