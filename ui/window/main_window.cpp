#include "ui/window/main_window.h"

#include "ui/actions/icons.h"
#include "ui/experiment/experiment_form.h"
#include "ui/runs/export_panel.h"
#include "ui/runs/log_panel.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/help_windows.h"
#include "ui/window/loss_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"
#include "ui/window/preferences.h"
#include "ui/window/progress_view.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_panel.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QLocale>
#include <QSettings>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ld3::ui {

namespace {

bool canBeResumed(const RunInfo& run) {
    return run.status == RunStatus::Stopped || run.status == RunStatus::Interrupted ||
           run.status == RunStatus::Failed;
}

}  // namespace

MainWindow::MainWindow(const std::filesystem::path& runsRoot, QWidget* parent)
    : QMainWindow(parent) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    makePanels();
    makeMenus();
    connectForm();
    connectModels();
    connectTraining();
    connectRuns();
    connectCommands();
    restoreSettings(runsRoot);
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
    updateCommands();
    updateTitle();
}

MainWindow::~MainWindow() {
    // Panels are destroyed after this object's members and must not tell it of their end.
    for (auto* panel : findChildren<QObject*>()) {
        panel->disconnect(this);
    }
}

void MainWindow::connectForm() {
    connect(m_form, &ExperimentForm::experimentChanged, this, &MainWindow::showFormSetup);
    connect(m_form, &ExperimentForm::obstacleChanged, this, [this](const QString& obstacle) {
        updateCommands();
        if (obstacle.isEmpty() && std::exchange(m_trainWhenReady, false)) {
            startTraining();
        }
    });
    connect(m_form->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateCommands);
}

void MainWindow::connectTraining() {
    connect(&m_job, &TrainJob::stateChanged, this, [this](TrainJob::State state) {
        m_progress->showState(state);
        updateCommands();
        updateTitle();
        m_library.refresh();
    });
    connect(&m_job, &TrainJob::progressed, this, [this](const TrainBatch& batch) {
        m_progress->showProgress(batch);
        m_view->takeBatch(batch);
        updateTitle();
    });
    connect(&m_job, &TrainJob::finished, this, &MainWindow::endTraining);
    connect(&m_job, &TrainJob::failed, this, [this](const Error& error) {
        m_view->endLive();
        m_messages->showError(error);
        if (m_closeWhenDone) {
            close();
        }
    });
    connect(m_view, &RunView::shownChanged, this, [this] {
        updateCommands();
        updateTitle();
    });
}

void MainWindow::connectRuns() {
    connect(&m_library, &RunLibrary::runsRead, &m_runs, &RunTableModel::setRuns);
    connect(&m_library, &RunLibrary::rootChanged, m_runsPanel, &RunsPanel::showRoot);
    connect(&m_library, &RunLibrary::readingFailed, m_messages, &MessageBar::showError);
    connect(m_runsPanel, &RunsPanel::selectionChanged, this, &MainWindow::updateCommands);
    connect(
        m_runsPanel, &RunsPanel::runActivated, this, [this](const std::filesystem::path& folder) {
            openRuns({folder});
        });
    connect(m_runsPanel, &RunsPanel::deletionConfirmed, this, &MainWindow::deleteRuns);
}

void MainWindow::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_actions.action(command), &QAction::triggered, this, act);
    };
    const auto openSelected = [this] {
        std::vector<std::filesystem::path> folders;
        for (const RunInfo& run : m_runsPanel->selectedRuns()) {
            folders.push_back(run.folder);
        }
        openRuns(folders);
    };
    on(Command::OpenModel, [this] { m_models->chooseModel(); });
    on(Command::OpenRun, [this] { chooseRun(); });
    on(Command::ChooseRunsFolder, [this] { chooseRunsFolder(); });
    on(Command::ExportSchedule, [this] {
        m_exportDock->show();
        m_exportDock->raise();
    });
    on(Command::ExportFigure, [this] { exportFigure(); });
    on(Command::CloseWindow, [this] { close(); });
    on(Command::Undo, [this] { m_form->undoStack()->undo(); });
    on(Command::Redo, [this] { m_form->undoStack()->redo(); });
    on(Command::Train, [this] { startTraining(); });
    on(Command::PauseOrResume,
       [this] { m_job.setPaused(m_job.state() == TrainJob::State::Running); });
    on(Command::Stop, [this] { m_job.requestStop(); });
    on(Command::ShowLive, [this] { m_view->showLive(); });
    on(Command::ViewRun, openSelected);
    on(Command::CompareRuns, openSelected);
    on(Command::ResumeRun, [this] { resumeSelected(); });
    on(Command::OpenRunFolder, [this] {
        for (const RunInfo& run : m_runsPanel->selectedRuns()) {
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QString::fromStdString(run.folder.string())));
        }
    });
    on(Command::DeleteRuns, [this] {
        m_runsDock->raise();
        m_runsPanel->askToDelete();
    });
    on(Command::ShowShortcuts, [this] { showShortcuts(m_actions, this); });
    on(Command::About, [this] { showAbout(this); });
}

void MainWindow::updateCommands() {
    const auto enable = [this](Command command, bool isPossible) {
        m_actions.action(command)->setEnabled(isPossible);
    };
    const TrainJob::State state = m_job.state();
    const bool isStopping = state == TrainJob::State::Stopping;
    const bool isHeld = state == TrainJob::State::Pausing || state == TrainJob::State::Paused;
    const std::vector<RunInfo> selected = m_runsPanel->selectedRuns();
    const auto isRunning = [](const RunInfo& run) { return run.status == RunStatus::Running; };

    enable(Command::Train, !m_job.isActive() && m_form->obstacle().isEmpty());
    enable(Command::PauseOrResume, m_job.isActive() && !isStopping);
    enable(Command::Stop, m_job.isActive() && !isStopping);
    QAction* pause = m_actions.action(Command::PauseOrResume);
    pause->setText(isHeld ? tr("&Continue") : tr("&Pause"));
    QAction* train = m_actions.action(Command::Train);
    train->setToolTip(m_form->obstacle().isEmpty() ? train->statusTip() : m_form->obstacle());

    enable(Command::ShowLive, m_view->hasLive() && !m_view->isShowingLive());
    enable(Command::ExportSchedule, !m_view->shownFolder().empty());
    enable(Command::Undo, m_form->undoStack()->canUndo());
    enable(Command::Redo, m_form->undoStack()->canRedo());
    enable(Command::ViewRun, selected.size() == 1);
    enable(Command::CompareRuns, selected.size() > 1);
    enable(Command::ResumeRun,
           selected.size() == 1 && !m_job.isActive() && canBeResumed(selected.front()));
    enable(Command::OpenRunFolder, selected.size() == 1);
    enable(Command::DeleteRuns,
           !selected.empty() && !m_deleter.isBusy() &&
               std::none_of(selected.begin(), selected.end(), isRunning));
}

void MainWindow::updateTitle() {
    QStringList parts;
    for (const QString& part : {m_progress->percentText(), m_view->title(), tr("LD3 Workbench")}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    if (const QString title = parts.join(QStringLiteral(" – ")); title != windowTitle()) {
        setWindowTitle(title);
    }
}

void MainWindow::train() {
    if (m_form->obstacle().isEmpty()) {
        startTraining();
    } else {
        m_trainWhenReady = true;
    }
}

void MainWindow::startTraining() {
    if (m_job.isActive() || !m_form->obstacle().isEmpty()) {
        return;
    }
    Experiment experiment = m_form->experiment();
    experiment.options.description =
        m_models->rememberedDescription(QString::fromStdString(experiment.model));
    experiment.folder = newRunFolder(m_library.root(), experiment.recipe);
    m_messages->hide();
    statusBar()->clearMessage();
    RunRecord record;
    record.info.folder = experiment.folder;
    record.info.name = experiment.folder.filename().string();
    record.info.recipe = experiment.recipe;
    m_view->beginLive(record);
    m_job.start(experiment);
    saveSettings();
}

void MainWindow::endTraining(const Outcome& outcome) {
    m_view->endLive();
    m_library.refresh();
    const QLocale locale;
    const QString loss = std::isfinite(outcome.bestLoss) ? locale.toString(outcome.bestLoss, 'g', 4)
                                                         : QString(QChar(0x2013));
    const QString evaluations = locale.toString(static_cast<qint64>(outcome.evaluations.cost()));
    statusBar()->showMessage(
        outcome.ending == Ending::Stopped
            ? tr("Stopped. Best validation loss %1 after %2 network evaluations; the run can be "
                 "resumed.")
                  .arg(loss, evaluations)
            : tr("Finished. Best validation loss %1 after %2 network evaluations.")
                  .arg(loss, evaluations));
    if (m_closeWhenDone) {
        close();
    }
}

void MainWindow::openRuns(const std::vector<std::filesystem::path>& folders) {
    if (folders.empty()) {
        return;
    }
    if (folders.size() == 1 && m_job.isActive() && folders.front() == m_job.folder()) {
        m_view->showLive();
        return;
    }
    m_runReader.ask(
        folders.front().string(),
        [folders] {
            std::vector<RunRecord> runs;
            for (const std::filesystem::path& folder : folders) {
                runs.push_back(readRun(folder));
            }
            return runs;
        },
        [this](const Answer<std::vector<RunRecord>>& answer) {
            if (answer.error) {
                m_messages->showError(*answer.error);
            } else {
                m_view->showRuns(*answer.value);
            }
        });
}

void MainWindow::resumeSelected() {
    const std::vector<RunInfo> selected = m_runsPanel->selectedRuns();
    if (selected.size() != 1) {
        return;
    }
    const std::filesystem::path folder = selected.front().folder;
    m_runReader.ask(
        folder.string(),
        [folder] {
            RunRecord record = readRun(folder);
            // What came after the last checkpoint is made, and reported, again.
            std::erase_if(record.reports, [&](const TrainingReport& report) {
                return report.iteration > record.info.iteration;
            });
            return record;
        },
        [this, folder](const Answer<RunRecord>& answer) {
            if (answer.error) {
                m_messages->showError(*answer.error);
            } else if (!m_job.isActive()) {
                m_messages->hide();
                m_view->beginLive(*answer.value);
                m_job.resume(folder);
            }
        });
}

void MainWindow::deleteRuns(const std::vector<std::filesystem::path>& folders) {
    if (folders.empty()) {
        return;
    }
    m_deleter.ask(
        folders.front().string(),
        [folders] {
            for (const std::filesystem::path& folder : folders) {
                std::filesystem::remove_all(folder);
            }
            return folders.size();
        },
        [this](const Answer<size_t>& answer) {
            if (answer.error) {
                m_messages->showError(*answer.error);
            }
            m_library.refresh();
        });
    updateCommands();
}

void MainWindow::chooseRun() {
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Open a run"), QString::fromStdString(m_library.root().string()));
    if (!folder.isEmpty()) {
        openRuns({folder.toStdString()});
    }
}

void MainWindow::chooseRunsFolder() {
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose the folder of runs"), QString::fromStdString(m_library.root().string()));
    if (!folder.isEmpty()) {
        m_library.setRoot(folder.toStdString());
        QSettings().setValue(setting::kRunsRoot, folder);
    }
}

void MainWindow::exportFigure() {
    const QString path =
        QFileDialog::getSaveFileName(this,
                                     tr("Export the figure"),
                                     {},
                                     tr("PDF file (*.pdf);;SVG file (*.svg);;PNG picture (*.png)"));
    if (path.isEmpty()) {
        return;
    }
    try {
        if (m_lastFigure == m_samples) {
            m_samples->exportFigure(path.toStdString());
        } else {
            static_cast<PlotWidget*>(m_lastFigure)->exportFigure(path.toStdString());
        }
        statusBar()->showMessage(tr("Saved as %1.").arg(path));
    } catch (const Error& error) {
        m_messages->showError(error);
    }
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

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_job.isActive()) {
        saveSettings();
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closeWhenDone) {
        m_messages->ask(tr("A training is running. Its best schedule is kept, and it can be "
                           "resumed later."),
                        tr("Stop and quit"),
                        [this] {
                            m_closeWhenDone = true;
                            if (m_job.isActive()) {
                                m_job.requestStop();
                            } else {
                                close();
                            }
                        });
    }
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_actions.updateIcons();
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        for (QWidget* figure : {static_cast<QWidget*>(m_schedule->plot()),
                                static_cast<QWidget*>(m_loss->plot()),
                                static_cast<QWidget*>(m_samples)}) {
            if (watched == figure || figure->isAncestorOf(qobject_cast<QWidget*>(watched))) {
                m_lastFigure = figure;
            }
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace ld3::ui
