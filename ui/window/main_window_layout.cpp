// How the window looks and what it remembers; what it does stands in main_window.cpp.

#include "ui/actions/icons.h"
#include "ui/experiment/experiment_form.h"
#include "ui/models/model_inspector.h"
#include "ui/runs/export_panel.h"
#include "ui/runs/log_panel.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/loss_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/menus.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"
#include "ui/window/preferences.h"
#include "ui/window/progress_view.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_panel.h"

#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ld3::ui {

void MainWindow::makePanels() {
    m_messages = new MessageBar;
    m_form = new ExperimentForm;
    m_schedule = new SchedulePanel;
    m_loss = new LossPanel;
    m_samples = new SampleGrid;
    m_inspector = new ModelInspector;
    m_runsPanel = new RunsPanel(&m_runs, m_actions);
    m_log = new LogPanel;
    m_export = new ExportPanel;
    m_progress = new ProgressView;
    m_view = new RunView({m_schedule, m_loss, m_samples, m_log, m_export}, this);

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_schedule, 1);
    setCentralWidget(centre);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);

    QDockWidget* form = addDock(Qt::LeftDockWidgetArea, tr("Experiment"), "experimentDock", m_form);
    QDockWidget* samples =
        addDock(Qt::RightDockWidgetArea, tr("Samples"), "samplesDock", m_samples);
    m_modelDock = addDock(Qt::RightDockWidgetArea, tr("Model"), "modelDock", m_inspector);
    tabifyDockWidget(samples, m_modelDock);
    samples->raise();
    QDockWidget* loss = addDock(Qt::BottomDockWidgetArea, tr("Losses"), "lossDock", m_loss);
    m_runsDock = addDock(Qt::BottomDockWidgetArea, tr("Runs"), "runsDock", m_runsPanel);
    QDockWidget* log = addDock(Qt::BottomDockWidgetArea, tr("Log"), "logDock", m_log);
    m_exportDock = addDock(Qt::BottomDockWidgetArea, tr("Export"), "exportDock", m_export);
    splitDockWidget(loss, m_runsDock, Qt::Horizontal);
    tabifyDockWidget(m_runsDock, log);
    tabifyDockWidget(log, m_exportDock);
    m_runsDock->raise();
    resizeDocks({form, samples}, {310, 420}, Qt::Horizontal);
    resizeDocks({loss, m_runsDock}, {480, 480}, Qt::Horizontal);
    resizeDocks({loss}, {290}, Qt::Vertical);

    m_lastFigure = m_schedule->plot();
    for (QWidget* figure : {static_cast<QWidget*>(m_schedule->plot()),
                            static_cast<QWidget*>(m_loss->plot()),
                            static_cast<QWidget*>(m_samples)}) {
        figure->installEventFilter(this);
        for (auto* part : figure->findChildren<QWidget*>()) {
            part->installEventFilter(this);
        }
    }
    statusBar()->addPermanentWidget(m_progress);
    m_models = new ModelDesk(m_form, m_inspector, m_messages, this);
}

void MainWindow::openModel(const std::filesystem::path& path) {
    m_models->open(QString::fromStdString(path.string()));
}

void MainWindow::connectModels() {
    connect(m_models, &ModelDesk::modelOpened, this, [this] {
        m_modelDock->show();
        m_modelDock->raise();
    });
    connect(m_models, &ModelDesk::runDropped, this, [this](const QString& folder) {
        openRuns({folder.toStdString()});
    });
}

QDockWidget* MainWindow::addDock(Qt::DockWidgetArea area,
                                 const QString& title,
                                 const char* objectName,
                                 QWidget* content) {
    auto* dock = new QDockWidget(title);
    dock->setObjectName(QLatin1String(objectName));
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeMenus() {
    m_viewMenu = ui::makeMenus(*this, m_actions, m_models->recentMenu());
    for (auto* dock : findChildren<QDockWidget*>()) {
        m_viewMenu->addAction(dock->toggleViewAction());
    }
    m_viewMenu->addSeparator();
    auto* preferences = new Preferences(m_viewMenu, this);
    connect(preferences, &Preferences::languageChosen, this, [this](const QString& code) {
        if (m_job.isActive()) {
            m_messages->showNote(
                tr("The language changes when the program is started again after the training."));
        } else {
            Q_EMIT languageChosen(code);
        }
    });
}

void MainWindow::saveSettings() const {
    QSettings settings;
    settings.setValue(setting::kGeometry, saveGeometry());
    settings.setValue(setting::kLayout, saveState());
    settings.setValue(setting::kRunColumns, m_runsPanel->saveState());
    settings.setValue(setting::kExperiment, QString::fromStdString(m_form->saveState()));
    settings.setValue(setting::kScheduleAxis, static_cast<int>(m_schedule->plot()->axis()));
    settings.setValue(setting::kScheduleLogarithmic, m_schedule->plot()->isLogarithmic());
    settings.setValue(setting::kHandMade, m_schedule->checkedKinds());
    settings.setValue(setting::kLossAxis, static_cast<int>(m_loss->plot()->axis()));
    settings.setValue(setting::kLossLogarithmic, m_loss->plot()->isLogarithmic());
}

void MainWindow::restoreSettings(const std::filesystem::path& runsRoot) {
    const QSettings settings;
    // Whatever is missing or was written by another version leaves the default.
    resize(1280, 800);
    restoreGeometry(settings.value(setting::kGeometry).toByteArray());
    restoreState(settings.value(setting::kLayout).toByteArray());
    m_runsPanel->restoreState(settings.value(setting::kRunColumns).toByteArray());
    m_schedule->setAxis(static_cast<ScheduleAxis>(
        std::clamp(settings.value(setting::kScheduleAxis, 1).toInt(), 0, 2)));
    m_schedule->setLogarithmic(settings.value(setting::kScheduleLogarithmic, true).toBool());
    if (settings.contains(setting::kHandMade)) {
        m_schedule->setCheckedKinds(settings.value(setting::kHandMade).toStringList());
    }
    m_loss->setAxis(
        static_cast<LossAxis>(std::clamp(settings.value(setting::kLossAxis, 0).toInt(), 0, 2)));
    m_loss->setLogarithmic(settings.value(setting::kLossLogarithmic, true).toBool());
    m_form->restoreState(settings.value(setting::kExperiment).toString().toStdString());
    m_models->read(QString::fromStdString(m_form->experiment().model));
    showFormSetup();

    const QString remembered = settings.value(setting::kRunsRoot).toString();
    m_library.setRoot(!runsRoot.empty()       ? std::filesystem::absolute(runsRoot)
                      : !remembered.isEmpty() ? std::filesystem::path(remembered.toStdString())
                                              : RunLibrary::defaultRoot());
}

}  // namespace ld3::ui
