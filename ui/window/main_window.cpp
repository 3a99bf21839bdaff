#include "ui/window/main_window.h"

#include "core/models/open_model.h"
#include "ui/actions/icons.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/experiment/experiment_form.h"
#include "ui/jobs/job_text.h"
#include "ui/plots/plot_widget.h"
#include "ui/runs/runs_panel.h"
#include "ui/window/command_palette.h"
#include "ui/window/evaluation_desk.h"
#include "ui/window/farewell.h"
#include "ui/window/figure_desk.h"
#include "ui/window/help_windows.h"
#include "ui/window/job_desk.h"
#include "ui/window/job_notice.h"
#include "ui/window/layouts.h"
#include "ui/window/mark_desk.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"
#include "ui/window/open_desk.h"
#include "ui/window/preferences.h"
#include "ui/window/progress_view.h"
#include "ui/window/queue_desk.h"
#include "ui/window/report_desk.h"
#include "ui/window/run_desk.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_desk.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/screen_keeper.h"
#include "ui/window/settings_keeper.h"
#include "ui/window/shortcut_settings.h"
#include "ui/window/shortcuts_window.h"
#include "ui/window/standing_error.h"
#include "ui/window/text_zoom.h"
#include "ui/window/window_settings.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QSettings>

#include <utility>

namespace ld3::ui {

MainWindow::MainWindow(const std::filesystem::path& runsRoot,
                       EvaluationJob::Measure measure,
                       QWidget* parent)
    : QMainWindow(parent), m_queue(std::move(measure)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    makePanels();
    arrangePanels();
    makeDesks();
    makeMenus();
    connectPanels();
    connectCommands();
    scaleToolBars(*this);
    restoreShortcuts(m_actions);
    restoreSettings(rememberedParts());
    new ScreenKeeper(this);
    m_keeper = new SettingsKeeper([this] { saveSettings(rememberedParts()); }, this);
    followPlots();
    m_models->read(QString::fromStdString(m_form->experiment().model));
    showFormSetup();
    openFolder(runsRoot);
    readDevices();
    updateCommands();
    updateTitle();
}

MainWindow::~MainWindow() {
    // Panels are destroyed after this object's members and must not tell it of their end.
    for (auto* panel : findChildren<QObject*>()) {
        panel->disconnect(this);
    }
    // It names the steps of undo, which the form forgets one by one when it dies.
    delete m_scheduleDesk;
}

void MainWindow::connectPanels() {
    connect(m_form, &ExperimentForm::experimentChanged, this, &MainWindow::showFormSetup);
    connect(m_form->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateCommands);
    for (const auto signal : {&RunView::shownChanged, &RunView::stateChanged}) {
        connect(m_view, signal, this, [this] {
            updateCommands();
            updateTitle();
        });
    }
    connect(&m_library, &RunLibrary::runsRead, &m_runs, &RunTableModel::setRuns);
    connect(&m_library, &RunLibrary::rootChanged, m_runsPanel, &RunsPanel::showRoot);
    connect(&m_library, &RunLibrary::rootChanged, this, [this] {
        m_evaluationDesk->setRoot(m_library.root());
    });
    connect(&m_library, &RunLibrary::runsRead, m_evaluationDesk, &EvaluationDesk::readRoot);
    connect(&m_library, &RunLibrary::readingFailed, this, [this](const Error& error) {
        m_unreadableRoot->take(error);
    });
    connect(&m_library, &RunLibrary::runsRead, this, [this] { m_unreadableRoot->end(); });
    connect(m_evaluation,
            &EvaluationPanel::titleChanged,
            m_evaluationDock,
            &QDockWidget::setWindowTitle);

    for (PlotWidget* plot : plots()) {
        connect(plot, &PlotWidget::runWanted, m_runDesk, &RunDesk::showInList);
    }

    connect(m_models, &ModelDesk::modelOpened, this, [this] { bringUp(m_modelDock); });
    connect(m_open, &OpenDesk::valuesOpened, this, [this] { bringUp(m_evaluationDock); });
    connect(m_open, &OpenDesk::runsFolderOpened, this, [this] { bringUp(m_runsDock); });
    connect(m_runDesk, &RunDesk::changed, this, &MainWindow::updateCommands);
    connect(m_runDesk, &RunDesk::panelWanted, this, [this] { bringUp(m_runsDock); });
    connect(m_markDesk, &MarkDesk::runMoved, m_evaluationDesk, &EvaluationDesk::takeMove);
    connect(m_markDesk, &MarkDesk::panelWanted, this, [this] { bringUp(m_runsDock); });
    connect(m_runDesk, &RunDesk::opened, m_evaluationDesk, &EvaluationDesk::read);
    connect(
        m_evaluationDesk, &EvaluationDesk::planChosen, this, [this](const EvaluationPlan& plan) {
            m_jobDesk->evaluate(plan);
            bringUp(m_jobsDock);
            bringUp(m_evaluationDock);
        });
    connect(m_jobDesk, &JobDesk::changed, this, [this] {
        updateCommands();
        updateTitle();
    });
    connect(m_jobDesk, &JobDesk::jobsTaken, this, [this] { bringUp(m_jobsDock); });
    connect(m_queueDesk, &QueueDesk::added, this, [this] { bringUp(m_jobsDock); });
    auto* notice = new JobNotice(this);
    connect(&m_queue, &JobQueue::ended, notice, &JobNotice::tellEnd);
    connect(m_jobDesk, &JobDesk::starting, this, [this] { m_keeper->saveNow(); });
    connect(m_farewell, &Farewell::closable, this, &MainWindow::close);
}

void MainWindow::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_actions.action(command), &QAction::triggered, this, act);
    };
    on(Command::OpenModel, [this] { m_models->chooseModel(); });
    on(Command::ExportSchedule, [this] { bringUp(m_exportDock); });
    on(Command::ExportFigure, [this] { m_figures->exportFigure(); });
    on(Command::CloseWindow, [this] { close(); });
    on(Command::Undo, [this] { m_form->undoStack()->undo(); });
    on(Command::Redo, [this] { m_form->undoStack()->redo(); });
    on(Command::AddToQueue, [this] { bringUp(m_jobsDock); });
    on(Command::EvaluateRuns, [this] { m_evaluationDesk->askForPlan(); });
    on(Command::LayoutTrain, [this] { arrange(*this, Layout::Train); });
    on(Command::LayoutCompare, [this] { arrange(*this, Layout::Compare); });
    on(Command::LayoutPaper, [this] { arrange(*this, Layout::Paper); });
    on(Command::ResetLayout, [this] { arrange(*this, Layout::Standard); });
    on(Command::FindCommand,
       [this] { (new CommandPalette(m_actions.action(Command::FindCommand), this))->open(); });
    on(Command::ShowShortcuts, [this] { ShortcutsWindow::open(&m_actions, this); });
    on(Command::About, [this] { showAbout(this); });
}

void MainWindow::readDevices() {
    m_deviceReader.ask(
        "devices",
        [] { return availableDevices(); },
        [this](const Answer<std::vector<std::string>>& answer) {
            // Where devices cannot be listed, "automatic" remains.
            QStringList names;
            for (const std::string& name : answer.value.value_or(std::vector<std::string>())) {
                names.append(QString::fromStdString(name));
            }
            m_form->offerDevices(names);
        });
}

void MainWindow::openFolder(const std::filesystem::path& runsRoot) {
    const QString remembered = QSettings().value(setting::kRunsRoot).toString();
    m_library.setRoot(!runsRoot.empty()       ? std::filesystem::absolute(runsRoot)
                      : !remembered.isEmpty() ? std::filesystem::path(remembered.toStdString())
                                              : RunLibrary::defaultRoot());
}

void MainWindow::updateCommands() {
    m_runDesk->updateCommands();
    m_markDesk->updateCommands();
    m_jobDesk->updateCommands();
    m_queueDesk->updateCommands();
    m_reports->updateCommands();
    const auto enable = [this](Command command, bool isPossible) {
        m_actions.action(command)->setEnabled(isPossible);
    };
    enable(Command::ExportSchedule, !m_view->shownFolder().empty());
    enable(Command::Undo, m_form->undoStack()->canUndo());
    enable(Command::Redo, m_form->undoStack()->canRedo());
}

void MainWindow::updateTitle() {
    // What runs may be another than what is shown.
    const QueuedJob* job = m_queue.active();
    const QString name = job != nullptr ? jobTitle(*job) : m_view->title();
    QStringList parts;
    for (const QString& part : {m_progress->percentText(), name, tr("LD3 Workbench")}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    if (const QString title = parts.join(QStringLiteral(" – ")); title != windowTitle()) {
        setWindowTitle(title);
    }
}

void MainWindow::train() {
    m_jobDesk->train();
}

void MainWindow::open(const std::vector<std::filesystem::path>& paths) {
    m_open->open(paths);
}

void MainWindow::openRuns(const std::vector<std::filesystem::path>& folders) {
    m_runDesk->open(folders);
}

void MainWindow::openModel(const std::filesystem::path& path) {
    m_models->open(QString::fromStdString(path.string()));
}

void MainWindow::showFormSetup() {
    // An opened run brings its own setup; until then the plot follows the form.
    if (m_view->shownFolder().empty()) {
        const Recipe recipe = m_form->experiment().recipe;
        m_schedule->setSetup(recipe.solver, recipe.nfe, recipe.noiseSchedule);
    }
}

std::filesystem::path MainWindow::shownRun() const {
    return m_view->shownFolder();
}

std::vector<std::filesystem::path> MainWindow::shownPaths() const {
    return m_open->shownPaths();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_farewell->mayClose()) {
        event->ignore();
        return;
    }
    m_keeper->saveNow();
    // Another window may be made before this one is gone, and takes the queue up.
    m_queue.close();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_actions.updateIcons();
    }
    if (event->type() == QEvent::FontChange) {
        scaleToolBars(*this);
    }
}

}  // namespace ld3::ui
