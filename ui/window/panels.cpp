#include "ui/window/panels.h"

#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/experiment/experiment_form.h"
#include "ui/help/explanation.h"
#include "ui/jobs/jobs_panel.h"
#include "ui/models/model_inspector.h"
#include "ui/runs/export_panel.h"
#include "ui/runs/log_panel.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/trajectory/trajectory_panel.h"
#include "ui/window/loss_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/progress_view.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/workspace.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QStatusBar>
#include <QVBoxLayout>

namespace ld3::ui {

Panels::Panels(Workspace& workspace, QMainWindow& window)
    : messages(new MessageBar),
      form(new ExperimentForm),
      schedule(new SchedulePanel),
      loss(new LossPanel),
      samples(new SampleGrid),
      trajectory(new TrajectoryPanel),
      inspector(new ModelInspector),
      runs(new RunsPanel(&workspace.runs, workspace.actions)),
      jobs(new JobsPanel(&workspace.queue, workspace.actions)),
      evaluation(new EvaluationPanel(&workspace.board, workspace.actions)),
      log(new LogPanel),
      exports(new ExportPanel),
      progress(new ProgressView) {
    for (PlotWidget* plot : plots()) {
        plot->shareLooks(&workspace.looks);
    }
    nameHelp(window);
    arrange(window);
}

std::vector<PlotWidget*> Panels::plots() const {
    return {schedule->plot(), loss->plot(), evaluation->plot()};
}

void Panels::nameHelp(QMainWindow& window) const {
    setHelpTopic(&window, "Keys and panels");
    setHelpTopic(messages, "When something fails");
    setHelpTopic(schedule, "Editing a schedule");
    setHelpTopic(loss, "Plots");
    setHelpTopic(samples, "Samples");
    setHelpTopic(trajectory, "Where a schedule errs");
    setHelpTopic(inspector, "Models");
    setHelpTopic(runs, "The list of runs");
    setHelpTopic(jobs, "Jobs");
    setHelpTopic(evaluation, "FID per NFE");
    setHelpTopic(log, "Files");
    setHelpTopic(exports, "Exports");
}

void Panels::arrange(QMainWindow& window) {
    auto* center = new QWidget;
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(messages);
    layout->addWidget(schedule, 1);
    window.setCentralWidget(center);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);

    const auto addDock = [&window](const QString& title, const char* name, QWidget* content) {
        auto* dock = new QDockWidget(title);
        dock->setObjectName(QLatin1String(name));
        dock->setWidget(content);
        // Where it stands, the settings say.
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        return dock;
    };
    addDock(tr("Experiment"), "experimentDock", form);
    addDock(tr("Samples"), "samplesDock", samples);
    addDock(tr("Trajectory"), "trajectoryDock", trajectory);
    modelDock = addDock(tr("Model"), "modelDock", inspector);
    addDock(tr("Losses"), "lossDock", loss);
    evaluationDock = addDock(evaluation->title(), "evaluationDock", evaluation);
    QObject::connect(
        evaluation, &EvaluationPanel::titleChanged, evaluationDock, &QDockWidget::setWindowTitle);
    runsDock = addDock(tr("Runs"), "runsDock", runs);
    jobsDock = addDock(tr("Jobs"), "jobsDock", jobs);
    addDock(tr("Log"), "logDock", log);
    exportDock = addDock(tr("Export"), "exportDock", exports);
    window.statusBar()->addPermanentWidget(progress);
}

void bringUp(QDockWidget* dock) {
    dock->show();
    dock->raise();
}

}  // namespace ld3::ui
