// Which panels and desks the window has and where they stand; how they are connected stands in
// main_window.cpp.

#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/evaluation/matrix_plot.h"
#include "ui/experiment/experiment_form.h"
#include "ui/help/explanation.h"
#include "ui/help/help_desk.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/models/model_inspector.h"
#include "ui/models/undo_keys.h"
#include "ui/runs/export_panel.h"
#include "ui/runs/log_panel.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/trajectory/trajectory_panel.h"
#include "ui/window/evaluation_desk.h"
#include "ui/window/figure_desk.h"
#include "ui/window/job_alarm.h"
#include "ui/window/job_desk.h"
#include "ui/window/last_export.h"
#include "ui/window/loss_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/mark_desk.h"
#include "ui/window/menus.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"
#include "ui/window/open_desk.h"
#include "ui/window/plot_undo.h"
#include "ui/window/preferences.h"
#include "ui/window/progress_view.h"
#include "ui/window/queue_desk.h"
#include "ui/window/report_desk.h"
#include "ui/window/run_desk.h"
#include "ui/window/run_follower.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_desk.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/scrub_desk.h"
#include "ui/window/standing_error.h"
#include "ui/window/trajectory_desk.h"
#include "ui/window/window_settings.h"

#include <QDockWidget>
#include <QMenu>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace ld3::ui {

void MainWindow::makePanels() {
    m_messages = new MessageBar;
    m_unreadableRoot = std::make_unique<StandingError>(m_messages);
    m_form = new ExperimentForm;
    m_schedule = new SchedulePanel;
    m_loss = new LossPanel;
    m_samples = new SampleGrid;
    m_trajectory = new TrajectoryPanel;
    m_inspector = new ModelInspector;
    m_runsPanel = new RunsPanel(&m_runs, m_actions);
    m_jobsPanel = new JobsPanel(&m_queue, m_actions);
    m_evaluation = new EvaluationPanel(&m_board, m_actions);
    m_log = new LogPanel;
    m_export = new ExportPanel;
    for (PlotWidget* plot : plots()) {
        plot->shareLooks(&m_looks);
    }
    m_progress = new ProgressView;
    setHelpTopic(this, "Keys and panels");
    setHelpTopic(m_messages, "When something fails");
    setHelpTopic(m_schedule, "Editing a schedule");
    setHelpTopic(m_loss, "Five minutes");
    setHelpTopic(m_samples, "Samples");
    setHelpTopic(m_inspector, "Models");
    setHelpTopic(m_runsPanel, "Runs side by side");
    setHelpTopic(m_jobsPanel, "Jobs");
    setHelpTopic(m_evaluation, "FID per NFE");
    setHelpTopic(m_log, "Files");
    setHelpTopic(m_export, "Exports");
    statusBar()->addPermanentWidget(m_progress);
}

std::vector<PlotWidget*> MainWindow::plots() const {
    return {m_schedule->plot(), m_loss->plot(), m_evaluation->plot()};
}

void MainWindow::arrangePanels() {
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_schedule, 1);
    setCentralWidget(centre);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);

    addDock(tr("Experiment"), "experimentDock", m_form);
    addDock(tr("Samples"), "samplesDock", m_samples);
    addDock(tr("Trajectory"), "trajectoryDock", m_trajectory);
    m_modelDock = addDock(tr("Model"), "modelDock", m_inspector);
    addDock(tr("Losses"), "lossDock", m_loss);
    m_evaluationDock = addDock(m_evaluation->title(), "evaluationDock", m_evaluation);
    m_runsDock = addDock(tr("Runs"), "runsDock", m_runsPanel);
    m_jobsDock = addDock(tr("Jobs"), "jobsDock", m_jobsPanel);
    addDock(tr("Log"), "logDock", m_log);
    m_exportDock = addDock(tr("Export"), "exportDock", m_export);
}

void MainWindow::makeDesks() {
    m_view = new RunView({m_schedule, m_loss, m_samples, m_log, m_export}, this);
    new RunFollower(m_view, this);
    new UndoKeys(this);
    m_models = new ModelDesk(m_form, m_inspector, m_messages, this);
    m_runDesk =
        new RunDesk({&m_library, m_runsPanel, m_view, &m_queue, m_messages, &m_actions}, this);
    m_markDesk = new MarkDesk({&m_library,
                               m_runsPanel,
                               m_view,
                               &m_queue,
                               m_messages,
                               &m_actions,
                               &m_looks,
                               m_form->undoStack()},
                              this);
    m_jobDesk = new JobDesk({&m_queue,
                             m_jobsPanel,
                             m_form,
                             m_models,
                             &m_library,
                             m_view,
                             m_progress,
                             m_messages,
                             &m_actions},
                            this);
    new JobAlarm(&m_queue, m_messages, this);
    m_queueDesk =
        new QueueDesk({&m_queue, m_jobsPanel, m_form, m_models, &m_library, &m_actions}, this);
    m_evaluationDesk = new EvaluationDesk(
        {&m_board, m_evaluation, &m_queue, m_form, m_runsPanel, m_view, m_samples, m_messages},
        this);
    m_scheduleDesk = new ScheduleDesk(
        {m_schedule, m_form, &m_library, m_view, m_samples, m_messages, &m_actions}, this);
    m_open = new OpenDesk({m_models,
                           m_runDesk,
                           &m_library,
                           m_view,
                           m_schedule,
                           m_form,
                           &m_board,
                           m_messages,
                           &m_actions},
                          this);
    new HelpDesk(m_actions, this);
    auto* scrub = new ScrubDesk({m_schedule, m_view, m_samples, m_messages, &m_actions}, this);
    auto* trajectory = new TrajectoryDesk({m_trajectory, m_view, m_messages}, this);
    m_figures = new FigureDesk(figurePanels(trajectory), m_messages, this);
    m_reports = new ReportDesk({m_runsPanel, m_view, &m_board, m_messages, &m_actions}, this);

    connect(trajectory, &TrajectoryDesk::traced, m_figures, &FigureDesk::refresh);

    auto* last = new LastExport(m_actions.action(Command::CopyExportCommand), this);
    connect(m_export, &ExportPanel::exported, last, &LastExport::take);
    connect(m_figures, &FigureDesk::exported, last, &LastExport::take);
    connect(m_reports, &ReportDesk::exported, last, &LastExport::take);
    connect(m_markDesk, &MarkDesk::exported, last, &LastExport::take);
    connect(m_evaluationDesk, &EvaluationDesk::exported, last, &LastExport::take);
    connect(scrub, &ScrubDesk::exported, last, &LastExport::take);
    connect(trajectory, &TrajectoryDesk::exported, last, &LastExport::take);
}

std::vector<FigurePanel> MainWindow::figurePanels(TrajectoryDesk* trajectory) {
    const auto runs = [this] { return m_view->shownFolders(); };
    const auto run = [this] {
        const std::filesystem::path folder = m_view->shownFolder();
        return folder.empty() ? std::vector<std::filesystem::path>() : std::vector{folder};
    };
    const auto values = [this] {
        // `ld3` draws the values of all models of a folder.
        return m_board.model().isEmpty() ? m_evaluationDesk->foldersWithValues()
                                         : std::vector<std::filesystem::path>();
    };
    SchedulePlot* schedule = m_schedule->plot();
    LossPlot* loss = m_loss->plot();
    EvaluationPlot* plot = m_evaluation->plot();
    MatrixPlot* matrix = m_evaluation->matrix();
    return {{tr("Schedule"), "schedule", schedule, schedule, runs},
            {tr("Losses"), "losses", loss, loss, runs},
            {tr("Values over NFE"), "values", plot, plot, values},
            {tr("Transfer between solvers"), "matrix", matrix, matrix, values},
            {tr("Samples"), "samples", m_samples, m_samples, run},
            {tr("Trajectory"), "trajectory", m_trajectory, m_trajectory, run, [trajectory] {
                 trajectory->prepare();
             }}};
}

QDockWidget* MainWindow::addDock(const QString& title, const char* objectName, QWidget* content) {
    auto* dock = new QDockWidget(title);
    dock->setObjectName(QLatin1String(objectName));
    dock->setWidget(content);
    addDockWidget(Qt::BottomDockWidgetArea, dock);  // where it stands, the settings say
    return dock;
}

void MainWindow::bringUp(QDockWidget* dock) {
    dock->show();
    dock->raise();
}

void MainWindow::makeMenus() {
    QMenu* view = ui::makeMenus(*this, m_actions, m_open->recentMenu());
    for (auto* dock : findChildren<QDockWidget*>()) {
        view->addAction(dock->toggleViewAction());
    }
    view->addSeparator();
    auto* preferences = new Preferences(view, m_actions, this);
    connect(preferences, &Preferences::languageChosen, this, [this](const QString& code) {
        if (m_queue.isActive()) {
            m_messages->showNote(
                tr("The language changes when the program is started again after this job."));
        } else {
            Q_EMIT languageChosen(code);
        }
    });
}

void MainWindow::followPlots() {
    auto* undo = new PlotUndo(m_form->undoStack(), this);
    undo->follow(m_schedule, tr("Schedule"));
    undo->follow(m_loss->plot(), tr("Losses"));
    undo->follow(m_evaluation->plot(), tr("Values over NFE"));
}

RememberedParts MainWindow::rememberedParts() {
    return {this,
            m_form,
            m_schedule,
            m_loss,
            m_evaluation,
            m_samples,
            m_runsPanel,
            m_jobsPanel,
            &m_looks};
}

}  // namespace ld3::ui
