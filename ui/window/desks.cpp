#include "ui/window/desks.h"

#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/experiment/experiment_form.h"
#include "ui/help/help_desk.h"
#include "ui/models/undo_keys.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/schedule_plot.h"
#include "ui/runs/export_panel.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/trajectory/trajectory_panel.h"
#include "ui/window/evaluation_desk.h"
#include "ui/window/farewell.h"
#include "ui/window/figure_desk.h"
#include "ui/window/interrupted_offer.h"
#include "ui/window/job_alarm.h"
#include "ui/window/job_desk.h"
#include "ui/window/job_notice.h"
#include "ui/window/last_export.h"
#include "ui/window/loss_panel.h"
#include "ui/window/mark_desk.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"
#include "ui/window/open_desk.h"
#include "ui/window/panels.h"
#include "ui/window/queue_desk.h"
#include "ui/window/report_desk.h"
#include "ui/window/run_desk.h"
#include "ui/window/run_follower.h"
#include "ui/window/run_view.h"
#include "ui/window/sample_desk.h"
#include "ui/window/schedule_desk.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/scrub_desk.h"
#include "ui/window/standing_error.h"
#include "ui/window/trajectory_desk.h"
#include "ui/window/unwritten_queue.h"
#include "ui/window/workspace.h"

#include <QMainWindow>

namespace ld3::ui {

Desks::Desks(Workspace& workspace, const Panels& panels, QMainWindow* window)
    : QObject(window),
      m_work(workspace),
      m_panels(panels),
      m_window(window),
      m_unreadableRoot(std::make_unique<StandingError>(panels.messages)) {
    const Panels& p = panels;
    JobQueue* jobQueue = &m_work.queue;
    RunLibrary* library = &m_work.library;
    EvaluationBoard* board = &m_work.board;
    ActionRegistry* actions = &m_work.actions;
    view = new RunView({p.schedule, p.loss, p.samples, p.log, p.exports}, window);
    auto* follower = new RunFollower(view, window);
    new UndoKeys(window);
    models = new ModelDesk(p.form, p.inspector, p.messages, window);
    runs = new RunDesk({library, p.runs, view, jobQueue, p.messages, actions}, window);
    marks = new MarkDesk(
        {library, p.runs, view, jobQueue, p.messages, actions, &m_work.looks, p.form->undoStack()},
        window);
    jobs = new JobDesk(
        {jobQueue, p.jobs, p.form, models, library, view, p.progress, p.messages, actions}, window);
    auto* alarm = new JobAlarm(jobQueue, p.messages, window);
    connect(follower, &RunFollower::grown, alarm, &JobAlarm::watchRun);
    auto* interrupted = new InterruptedOffer({library, p.runs, runs, jobQueue, p.messages}, window);
    connect(
        interrupted, &InterruptedOffer::panelWanted, this, [this] { bringUp(m_panels.runsDock); });
    queue = new QueueDesk({jobQueue, p.jobs, p.form, models, library, p.messages, actions}, window);
    evaluation = new EvaluationDesk(
        {board, p.evaluation, jobQueue, p.form, p.runs, view, p.samples, p.messages}, window);
    schedule = new ScheduleDesk({p.schedule, p.form, library, view, p.samples, p.messages, actions},
                                window);
    new SampleDesk({view, p.samples, p.form, jobQueue}, window);
    open = new OpenDesk(
        {models, runs, library, view, p.schedule, p.form, evaluation, p.messages, actions}, window);
    new HelpDesk(*actions, window);
    auto* scrub = new ScrubDesk({p.schedule, view, p.samples, p.messages, actions}, window);
    auto* trajectory = new TrajectoryDesk({p.trajectory, view, p.messages}, window);
    figures = new FigureDesk(figurePanels(*trajectory), p.messages, window);
    connect(trajectory, &TrajectoryDesk::traced, figures, &FigureDesk::refresh);
    reports = new ReportDesk({p.runs, view, board, p.messages, actions}, window);
    connectFarewell(*scrub);
    connectExports(*scrub, *trajectory);
    auto* notice = new JobNotice(window);
    connect(jobQueue, &JobQueue::ended, notice, &JobNotice::tellEnd);
    connectLibrary();
    connectDocks();
    connectDesks();
    connectCommands();
}

Desks::~Desks() {
    // It names the steps of undo, which the form forgets one by one when it dies.
    delete schedule;
    // What it was asked to write is written, while all is there that might hear of it.
    delete marks;
}

void Desks::connectLibrary() {
    const RunLibrary* library = &m_work.library;
    connect(library, &RunLibrary::runsRead, &m_work.runs, &RunTableModel::setRuns);
    connect(library, &RunLibrary::rootChanged, m_panels.runs, &RunsPanel::showRoot);
    connect(library, &RunLibrary::rootChanged, this, [this] {
        evaluation->setRoot(m_work.library.root());
    });
    connect(library, &RunLibrary::runsRead, evaluation, &EvaluationDesk::readRoot);
    connect(library, &RunLibrary::readingFailed, this, [this](const Error& error) {
        m_unreadableRoot->take(error);
    });
    connect(library, &RunLibrary::runsRead, this, [this] { m_unreadableRoot->end(); });
}

void Desks::connectDocks() {
    const auto raise = [this](auto* sender, auto signal, QDockWidget* Panels::*dock) {
        connect(sender, signal, this, [this, dock] { bringUp(m_panels.*dock); });
    };
    raise(models, &ModelDesk::modelOpened, &Panels::modelDock);
    raise(open, &OpenDesk::valuesOpened, &Panels::evaluationDock);
    raise(open, &OpenDesk::runsFolderOpened, &Panels::runsDock);
    raise(runs, &RunDesk::panelWanted, &Panels::runsDock);
    raise(marks, &MarkDesk::panelWanted, &Panels::runsDock);
    raise(jobs, &JobDesk::jobsTaken, &Panels::jobsDock);
    raise(queue, &QueueDesk::added, &Panels::jobsDock);
    const auto raiseBy = [this](Command command, QDockWidget* Panels::*dock) {
        connect(m_work.actions.action(command), &QAction::triggered, this, [this, dock] {
            bringUp(m_panels.*dock);
        });
    };
    raiseBy(Command::ExportSchedule, &Panels::exportDock);
    raiseBy(Command::AddToQueue, &Panels::jobsDock);
}

void Desks::connectDesks() {
    connect(m_panels.form->undoStack(), &QUndoStack::indexChanged, this, &Desks::changed);
    connect(view, &RunView::shownChanged, this, &Desks::changed);
    connect(view, &RunView::stateChanged, this, &Desks::changed);
    connect(runs, &RunDesk::changed, this, &Desks::changed);
    connect(jobs, &JobDesk::changed, this, &Desks::changed);
    connect(runs, &RunDesk::opened, evaluation, &EvaluationDesk::read);
    connect(marks, &MarkDesk::runMoved, evaluation, &EvaluationDesk::takeMove);
    for (PlotWidget* plot : m_panels.plots()) {
        connect(plot, &PlotWidget::runWanted, runs, &RunDesk::showInList);
    }
    connect(evaluation, &EvaluationDesk::planChosen, this, [this](const EvaluationPlan& plan) {
        jobs->evaluate(plan);
        bringUp(m_panels.jobsDock);
        bringUp(m_panels.evaluationDock);
    });
}

void Desks::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_work.actions.action(command), &QAction::triggered, this, act);
    };
    on(Command::OpenModel, [this] { models->chooseModel(); });
    on(Command::ExportFigure, [this] { figures->exportFigure(); });
    on(Command::EvaluateRuns, [this] { evaluation->askForPlan(); });
    on(Command::Undo, [this] { m_panels.form->undoStack()->undo(); });
    on(Command::Redo, [this] { m_panels.form->undoStack()->redo(); });
}

void Desks::connectFarewell(ScrubDesk& scrub) {
    farewell = new Farewell(m_panels.messages, m_window);
    farewell->watch(
        {[this] { return jobs->unfinished(); }, [this] { m_work.queue.stopForQuit(); }});
    const auto unwritten = std::make_shared<UnwrittenQueue>(&m_work.queue);
    farewell->watch({[unwritten] { return unwritten->unfinished(); },
                     [unwritten] { unwritten->giveUp(); },
                     [unwritten] { unwritten->look(); },
                     [] { return false; }});
    farewell->watch({[&scrub] { return scrub.unfinished(); },
                     [&scrub] { scrub.stopFilm(); },
                     {},
                     [&scrub] { return scrub.isFilming(); }});
    farewell->watch({[this] { return reports->unfinished(); }, [this] { reports->stop(); }});
    farewell->watch({[this] { return evaluation->unfinishedPictures(); },
                     [this] { evaluation->discardPictures(); },
                     {},
                     [this] { return evaluation->isDrawingPictures(); }});
    connect(jobs, &JobDesk::changed, farewell, &Farewell::look);
    connect(&scrub, &ScrubDesk::filmEnded, farewell, &Farewell::look);
    connect(reports, &ReportDesk::ended, farewell, &Farewell::look);
    connect(evaluation, &EvaluationDesk::picturesChanged, farewell, &Farewell::look);
}

void Desks::connectExports(ScrubDesk& scrub, TrajectoryDesk& trajectory) {
    auto* last = new LastExport(m_work.actions.action(Command::CopyExportCommand), m_window);
    connect(m_panels.exports, &ExportPanel::exported, last, &LastExport::take);
    connect(figures, &FigureDesk::exported, last, &LastExport::take);
    connect(reports, &ReportDesk::exported, last, &LastExport::take);
    connect(marks, &MarkDesk::exported, last, &LastExport::take);
    connect(evaluation, &EvaluationDesk::exported, last, &LastExport::take);
    connect(&scrub, &ScrubDesk::exported, last, &LastExport::take);
    connect(&trajectory, &TrajectoryDesk::exported, last, &LastExport::take);
}

std::vector<FigurePanel> Desks::figurePanels(TrajectoryDesk& trajectory) {
    using Folders = std::optional<std::vector<std::filesystem::path>>;
    const auto shownRuns = [this]() -> Folders { return view->shownFolders(); };
    const auto shownRun = [this]() -> Folders {
        const std::filesystem::path folder = view->shownFolder();
        return folder.empty() ? std::nullopt : Folders({folder});
    };
    const auto sampledRun = [this, shownRun]() -> Folders {
        const std::filesystem::path& other = m_panels.samples->origin().run;
        return other.empty() ? shownRun() : Folders({other});
    };
    const auto values = [this]() -> Folders { return evaluation->foldersWithValues(); };
    const Panels& p = m_panels;
    PlotWidget *schedulePlot = p.schedule->plot(), *lossPlot = p.loss->plot(),
               *valuePlot = p.evaluation->plot();
    MatrixPlot* matrix = p.evaluation->matrix();
    return {{tr("Schedule"), "schedule", schedulePlot, schedulePlot, shownRuns},
            {tr("Losses"), "losses", lossPlot, lossPlot, shownRuns},
            {tr("Values over NFE"), "values", valuePlot, valuePlot, values},
            {tr("Transfer between solvers"), "matrix", matrix, matrix, values},
            {tr("Samples"), "samples", p.samples, p.samples, sampledRun},
            {tr("Trajectory"), "trajectory", p.trajectory, p.trajectory, shownRun, [&trajectory] {
                 trajectory.prepare();
             }}};
}

void Desks::updateCommands() {
    runs->updateCommands();
    marks->updateCommands();
    jobs->updateCommands();
    queue->updateCommands();
    reports->updateCommands();
    const auto enable = [this](Command command, bool isPossible) {
        m_work.actions.action(command)->setEnabled(isPossible);
    };
    enable(Command::ExportSchedule, !view->shownFolder().empty());
    enable(Command::Undo, m_panels.form->undoStack()->canUndo());
    enable(Command::Redo, m_panels.form->undoStack()->canRedo());
}

}  // namespace ld3::ui
