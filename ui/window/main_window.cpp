#include "ui/window/main_window.h"

#include "core/models/open_model.h"
#include "ui/actions/icons.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/evaluation_plot.h"
#include "ui/experiment/experiment_form.h"
#include "ui/jobs/job_text.h"
#include "ui/samples/sample_controls.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/command_palette.h"
#include "ui/window/desks.h"
#include "ui/window/farewell.h"
#include "ui/window/help_windows.h"
#include "ui/window/job_desk.h"
#include "ui/window/layouts.h"
#include "ui/window/loss_panel.h"
#include "ui/window/mark_desk.h"
#include "ui/window/menus.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"
#include "ui/window/open_desk.h"
#include "ui/window/plot_undo.h"
#include "ui/window/preferences.h"
#include "ui/window/progress_view.h"
#include "ui/window/run_desk.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_desk.h"
#include "ui/window/schedule_panel.h"
#include "ui/window/screen_keeper.h"
#include "ui/window/settings_keeper.h"
#include "ui/window/shortcut_settings.h"
#include "ui/window/shortcuts_window.h"
#include "ui/window/text_zoom.h"
#include "ui/window/window_settings.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QPointer>
#include <QSettings>

#include <utility>
#include <vector>

namespace ld3::ui {

namespace {

/// Dialogs, menus and floating panels, also those of other dialogs.
std::vector<QPointer<QWidget>> childWindows(const QWidget& parent) {
    std::vector<QPointer<QWidget>> windows;
    for (auto* widget : parent.findChildren<QWidget*>()) {
        if (widget->isWindow()) {
            windows.emplace_back(widget);
        }
    }
    return windows;
}

}  // namespace

MainWindow::MainWindow(const std::filesystem::path& runsRoot,
                       EvaluationJob::Measure measure,
                       QWidget* parent)
    : QMainWindow(parent),
      m_work(std::move(measure)),
      m_panels(m_work, *this),
      m_desks(new Desks(m_work, m_panels, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    addMenus();
    connect(m_panels.form, &ExperimentForm::experimentChanged, this, &MainWindow::showFormSetup);
    connect(m_desks, &Desks::changed, m_desks, &Desks::updateCommands);
    connect(m_desks, &Desks::changed, this, &MainWindow::updateTitle);
    connectCommands();
    scaleToolBars(*this);
    restoreShortcuts(m_work.actions);
    restoreSettings(rememberedParts());
    new ScreenKeeper(this);
    m_keeper = new SettingsKeeper([this] { saveSettings(rememberedParts()); }, this);
    connect(m_desks->jobs, &JobDesk::starting, this, [this] { m_keeper->saveNow(); });
    connect(m_desks->farewell, &Farewell::closable, this, &MainWindow::close);
    followPlots();
    m_desks->models->read(QString::fromStdString(m_panels.form->experiment().model));
    showFormSetup();
    openFolder(runsRoot);
    readDevices();
    m_desks->updateCommands();
    updateTitle();
}

MainWindow::~MainWindow() {
    // A window that is seen is closed when it dies, which takes what is typed in it, and asks
    // tables for their sizes: now, as all that hears of it is still there, and not to be remembered
    // as hidden. Dialogs and panels in windows of their own likewise.
    delete m_keeper;
    for (const QPointer<QWidget>& window : childWindows(*this)) {
        if (window != nullptr) {
            window->hide();
        }
    }
    hide();
    // Panels are destroyed after this object's members and must not tell it of their end.
    for (auto* panel : findChildren<QObject*>()) {
        panel->disconnect(this);
    }
    delete m_desks;
}

void MainWindow::addMenus() {
    QMenu* view = makeMenus(*this, m_work.actions, m_desks->open->recentMenu());
    for (auto* dock : findChildren<QDockWidget*>()) {
        view->addAction(dock->toggleViewAction());
    }
    view->addSeparator();
    auto* preferences = new Preferences(view, m_work.actions, this);
    connect(preferences, &Preferences::languageChosen, this, &MainWindow::takeLanguage);
}

void MainWindow::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_work.actions.action(command), &QAction::triggered, this, act);
    };
    on(Command::CloseWindow, [this] { close(); });
    on(Command::LayoutTrain, [this] { arrange(*this, Layout::Train); });
    on(Command::LayoutCompare, [this] { arrange(*this, Layout::Compare); });
    on(Command::LayoutPaper, [this] { arrange(*this, Layout::Paper); });
    on(Command::ResetLayout, [this] { arrange(*this, Layout::Standard); });
    on(Command::FindCommand,
       [this] { (new CommandPalette(m_work.actions.action(Command::FindCommand), this))->open(); });
    on(Command::ShowShortcuts, [this] { ShortcutsWindow::open(&m_work.actions, this); });
    on(Command::About, [this] { showAbout(this); });
}

void MainWindow::takeLanguage(const QString& code) {
    if (const QString unfinished = m_desks->farewell->unfinished(); !unfinished.isEmpty()) {
        m_panels.messages->showNote(
            tr("%1 The language changes when the program is started again.").arg(unfinished));
    } else if (m_desks->marks->finish()) {
        Q_EMIT languageChosen(code);
    }
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
            m_panels.form->offerDevices(names);
        });
}

void MainWindow::openFolder(const std::filesystem::path& runsRoot) {
    const QString remembered = QSettings().value(setting::kRunsRoot).toString();
    m_work.library.setRoot(!runsRoot.empty()       ? std::filesystem::absolute(runsRoot)
                           : !remembered.isEmpty() ? std::filesystem::path(remembered.toStdString())
                                                   : RunLibrary::defaultRoot());
}

void MainWindow::updateTitle() {
    // What runs may be another than what is shown.
    const QueuedJob* job = m_work.queue.active();
    const QString name = job != nullptr ? jobTitle(*job) : m_desks->view->title();
    QStringList parts;
    for (const QString& part : {m_panels.progress->percentText(), name, tr("LD3 Workbench")}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    if (const QString title = parts.join(QStringLiteral(" – ")); title != windowTitle()) {
        setWindowTitle(title);
    }
}

void MainWindow::train() {
    m_desks->jobs->train();
}

void MainWindow::open(const std::vector<std::filesystem::path>& paths) {
    m_desks->open->open(paths);
}

void MainWindow::openRuns(const std::vector<std::filesystem::path>& folders) {
    m_desks->runs->open(folders);
}

void MainWindow::openModel(const std::filesystem::path& path) {
    m_desks->models->open(QString::fromStdString(path.string()));
}

ScheduleDesk& MainWindow::scheduleDesk() {
    return *m_desks->schedule;
}

void MainWindow::showFormSetup() {
    // An opened run brings its own setup; until then the plot follows the form.
    if (m_desks->view->shownFolder().empty()) {
        const Recipe recipe = m_panels.form->experiment().recipe;
        m_panels.schedule->setSetup(recipe.solver, recipe.nfe, recipe.noiseSchedule);
    }
}

std::filesystem::path MainWindow::shownRun() const {
    return m_desks->view->shownFolder();
}

std::vector<std::filesystem::path> MainWindow::shownPaths() const {
    return m_desks->open->shownPaths();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->ignore();  // also where what follows throws
    // A note that is still typed is written only when the window goes: it can be undone until then.
    if (!m_desks->farewell->mayClose() || !m_desks->marks->finish()) {
        return;
    }
    m_keeper->saveNow();
    // Another window may be made before this one is gone, and takes the queue up.
    m_work.queue.close();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_work.actions.updateIcons();
    }
    if (event->type() == QEvent::FontChange) {
        scaleToolBars(*this);
    }
}

void MainWindow::followPlots() {
    auto* undo = new PlotUndo(m_panels.form->undoStack(), m_panels.form);  // dies with the stack
    undo->follow(m_panels.schedule, tr("Schedule"));
    undo->follow(m_panels.loss->plot(), tr("Losses"));
    undo->follow(m_panels.evaluation->plot(), tr("Values over NFE"));
    undo->follow(&m_panels.samples->controls(), tr("Samples"));
}

RememberedParts MainWindow::rememberedParts() {
    return {this,
            m_panels.form,
            m_panels.schedule,
            m_panels.loss,
            m_panels.evaluation,
            m_panels.samples,
            m_panels.runs,
            m_panels.jobs,
            &m_work.looks};
}

}  // namespace ld3::ui
