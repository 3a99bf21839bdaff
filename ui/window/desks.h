#pragma once

#include <QObject>

#include <memory>
#include <vector>

class QMainWindow;

namespace ld3::ui {

class EvaluationDesk;
class Farewell;
class FigureDesk;
class JobDesk;
class MarkDesk;
class ModelDesk;
class OpenDesk;
class Panels;
class QueueDesk;
class ReportDesk;
class RunDesk;
class RunView;
class ScheduleDesk;
class ScrubDesk;
class StandingError;
class TrajectoryDesk;
struct FigurePanel;
struct Workspace;

/// What can be done in the window: one desk each for models, runs, jobs, evaluations, schedules,
/// figures and reports, made and connected here.
class Desks : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desks)

  public:
    /// @param workspace,panels  must outlive it
    /// @param window            the parent
    Desks(Workspace& workspace, const Panels& panels, QMainWindow* window);
    ~Desks() override;

    /// Enables what can be done now.
    void updateCommands();

    RunView* view;
    ModelDesk* models;
    RunDesk* runs;
    MarkDesk* marks;
    JobDesk* jobs;
    QueueDesk* queue;
    EvaluationDesk* evaluation;
    ScheduleDesk* schedule;
    OpenDesk* open;
    FigureDesk* figures;
    ReportDesk* reports;
    Farewell* farewell;

  Q_SIGNALS:
    /// Other things can be done now, or other things are shown or run.
    void changed();

  private:
    void connectLibrary();
    /// Panels come to the front when something happens in them.
    void connectDocks();
    void connectDesks();
    void connectCommands();
    /// What must not end without a word when the window closes.
    void connectFarewell(ScrubDesk& scrub);
    /// The command that repeats what was written last.
    void connectExports(ScrubDesk& scrub, TrajectoryDesk& trajectory);
    /// The panels that can be exported.
    [[nodiscard]] std::vector<FigurePanel> figurePanels(TrajectoryDesk& trajectory);

    Workspace& m_work;
    const Panels& m_panels;
    QMainWindow* m_window;
    std::unique_ptr<StandingError> m_unreadableRoot;
};

}  // namespace ld3::ui
