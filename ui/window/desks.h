#pragma once

#include <QObject>

#include <memory>

class QMainWindow;

namespace ld3::ui {

class EvaluationDesk;
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
class StandingError;
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

  Q_SIGNALS:
    /// Other things can be done now, or other things are shown or run.
    void changed();

  private:
    void connectLibrary();
    /// Panels come to the front when something happens in them.
    void connectDocks();
    void connectDesks();
    void connectCommands();

    Workspace& m_work;
    const Panels& m_panels;
    std::unique_ptr<StandingError> m_unreadableRoot;
};

}  // namespace ld3::ui
