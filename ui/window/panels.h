#pragma once

#include <QCoreApplication>

#include <vector>

class QDockWidget;
class QMainWindow;
class QString;
class QWidget;

namespace ld3::ui {

class EvaluationPanel;
class ExperimentForm;
class ExportPanel;
class JobsPanel;
class LogPanel;
class LossPanel;
class MessageBar;
class ModelInspector;
class PlotWidget;
class ProgressView;
class RunsPanel;
class SampleGrid;
class SchedulePanel;
class TrajectoryPanel;
struct Workspace;

/// The panels of the window and the docks they stand in. All belong to the window.
class Panels {
    Q_DECLARE_TR_FUNCTIONS(ld3::ui::Panels)

  public:
    /// @param workspace  must outlive the panels' use
    Panels(Workspace& workspace, QMainWindow& window);

    /// Those that show runs as curves.
    [[nodiscard]] std::vector<PlotWidget*> plots() const;

    MessageBar* messages;
    ExperimentForm* form;
    SchedulePanel* schedule;
    LossPanel* loss;
    SampleGrid* samples;
    TrajectoryPanel* trajectory;
    ModelInspector* inspector;
    RunsPanel* runs;
    JobsPanel* jobs;
    EvaluationPanel* evaluation;
    LogPanel* log;
    ExportPanel* exports;
    ProgressView* progress;
    QDockWidget *exportDock, *modelDock, *runsDock, *jobsDock, *evaluationDock;

  private:
    void nameHelp(QMainWindow& window) const;
    void arrange(QMainWindow& window);
};

/// Shows a dock, in front of those it shares its place with.
void bringUp(QDockWidget* dock);

}  // namespace ld3::ui
