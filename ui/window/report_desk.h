#pragma once

#include "core/evaluation/evaluation.h"
#include "core/runs/run_folder.h"
#include "ui/evaluation/evaluation_board.h"
#include "ui/figures/report_file.h"
#include "ui/jobs/background.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

class QMainWindow;

namespace ld3::ui {

class ActionRegistry;
class MessageBar;
class RunsPanel;
class RunView;
class WritingStrip;

/// Writes reports of the selected runs, or of the shown one where none is selected, with what is
/// known to be measured of them. Runs are read and pages laid out in the background; figures, which
/// only the GUI thread can draw, come one by one, so that the window goes on.
class ReportDesk : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportDesk)

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
    /// Returns after the network evaluation that is under way.
    ~ReportDesk() override;

    /// Enables the command where there is a run to report on.
    void updateCommands();

    /// Writes the report to a file that is known already; refused while another one is written.
    void writeTo(const QString& path);

    /// Says that a report is being written, and would be missing; empty while none is.
    [[nodiscard]] QString unfinished() const;
    /// The report is given up; its file is not written.
    void stop();

  Q_SIGNALS:
    /// A report is written, has failed or was given up.
    void ended();
    /// A report was written; the same as a line for the command line.
    void exported(const QString& command);

  private:
    void askForFile();
    /// Says so where a report is being written already. @returns whether one is
    [[nodiscard]] bool refuseAnother() const;
    void begin(ReportMaterial material);
    void drawNext();
    void finish();
    void fail(const Error& error);
    [[nodiscard]] std::vector<std::filesystem::path> folders() const;
    void write(const std::vector<std::filesystem::path>& runs, const QString& path);

    Parts m_parts;
    QMainWindow* m_window;
    WritingStrip* m_strip;
    bool m_isWriting = false;
    QString m_path;
    std::vector<std::filesystem::path> m_runs;  ///< that are reported
    std::unique_ptr<ReportMaker> m_maker;
    QTimer m_drawTimer;
    std::stop_source m_stop;
    Background m_background;
};

}  // namespace ld3::ui
