#include "ui/window/run_desk.h"

#include "core/runs/run_document.h"
#include "core/training/thin_reports.h"
#include "ui/actions/action_registry.h"
#include "ui/jobs/job_queue.h"
#include "ui/runs/differences_window.h"
#include "ui/runs/run_library.h"
#include "ui/runs/runs_panel.h"
#include "ui/window/curve_run.h"
#include "ui/window/message_bar.h"
#include "ui/window/preferences.h"
#include "ui/window/run_view.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMainWindow>
#include <QSettings>
#include <QStatusBar>
#include <QStringList>
#include <QUrl>

namespace ld3::ui {

namespace {

bool canBeResumed(const RunInfo& run) {
    return run.status == RunStatus::Stopped || run.status == RunStatus::Interrupted ||
           run.status == RunStatus::Failed;
}

}  // namespace

RunDesk::RunDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_window(window) {
    connect(m_parts.panel, &RunsPanel::selectionChanged, this, &RunDesk::changed);
    connect(
        m_parts.panel, &RunsPanel::runActivated, this, [this](const std::filesystem::path& folder) {
            open({folder});
        });
    connectCommands();
}

void RunDesk::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_parts.actions->action(command), &QAction::triggered, this, act);
    };
    on(Command::ChooseRunsFolder, [this] { chooseRoot(); });
    on(Command::ViewRun, [this] { openSelected(); });
    on(Command::CompareRuns, [this] { openSelected(); });
    on(Command::ShowDifferences, [this] { showDifferences(); });
    on(Command::ResumeRun, [this] { resumeSelected(); });
    on(Command::OpenRunFolder, [this] { showFolders(); });
    on(Command::CopyRunCommand, [this] { copyCommands(); });
}

void RunDesk::updateCommands() {
    const auto enable = [this](Command command, bool isPossible) {
        m_parts.actions->action(command)->setEnabled(isPossible);
    };
    const std::vector<RunInfo> selected = m_parts.panel->selectedRuns();
    enable(Command::ViewRun, selected.size() == 1);
    enable(Command::CompareRuns, selected.size() > 1);
    enable(Command::ShowDifferences, selected.size() > 1);
    enable(Command::ResumeRun, selected.size() == 1 && canBeResumed(selected.front()));
    enable(Command::OpenRunFolder, selected.size() == 1);
    enable(Command::CopyRunCommand, !selected.empty());
}

void RunDesk::open(const std::vector<std::filesystem::path>& folders) {
    if (folders.empty()) {
        return;
    }
    const TrainJob& training = m_parts.queue->training();
    if (folders.size() == 1 && training.isActive() && folders.front() == training.folder()) {
        m_parts.view->showLive();
        return;
    }
    m_reader.ask(
        folders.front().string(),
        [folders] {
            std::vector<RunRecord> runs;
            runs.reserve(folders.size());
            for (const std::filesystem::path& folder : folders) {
                runs.push_back(readRun(folder, kManyReports));
            }
            return runs;
        },
        [this, folders](const Answer<std::vector<RunRecord>>& answer) {
            if (answer.error) {
                m_parts.messages->showError(*answer.error);
            } else {
                m_parts.view->showRuns(*answer.value);
                Q_EMIT opened(folders);
            }
        });
}

void RunDesk::showInList(const QString& name) {
    const std::filesystem::path folder = runOfCurve(name, *m_parts.view, *m_parts.library);
    if (!folder.empty() && m_parts.panel->selectRun(folder)) {
        Q_EMIT panelWanted();
    } else {
        m_parts.messages->showNote(
            tr("“%1” is not in the list of runs: it lies in another folder, or is archived.")
                .arg(name));
    }
}

std::vector<std::filesystem::path> RunDesk::selectedFolders() const {
    std::vector<std::filesystem::path> folders;
    for (const RunInfo& run : m_parts.panel->selectedRuns()) {
        folders.push_back(run.folder);
    }
    return folders;
}

void RunDesk::openSelected() {
    open(selectedFolders());
}

void RunDesk::showDifferences() {
    const std::vector<std::filesystem::path> folders = selectedFolders();
    if (folders.size() < 2) {
        return;
    }
    m_comparer.ask(
        folders.front().string(),
        [folders] { return readRunDifferences(folders); },
        [this](const Answer<RunDifferences>& answer) {
            if (answer.error) {
                m_parts.messages->showError(*answer.error);
            } else {
                (new DifferencesWindow(*answer.value, m_window))->show();
            }
        });
}

void RunDesk::resumeSelected() {
    const std::vector<RunInfo> selected = m_parts.panel->selectedRuns();
    if (selected.size() != 1) {
        return;
    }
    resume(selected);
}

void RunDesk::resume(const std::vector<RunInfo>& runs) {
    m_parts.messages->dropNotes();
    m_parts.view->follow();
    std::vector<QueuedJob> jobs;
    jobs.reserve(runs.size());
    for (const RunInfo& run : runs) {
        // Where it goes on stands in its folder; the rest of the experiment is for the eye.
        Experiment experiment;
        experiment.model = run.modelName;
        experiment.recipe = run.recipe;
        experiment.folder = run.folder;
        QueuedJob job = trainingJob(experiment);
        job.resumes = true;
        jobs.push_back(std::move(job));
    }
    m_parts.queue->startOrAdd(std::move(jobs));
}

void RunDesk::copyCommands() {
    const std::vector<std::filesystem::path> folders = selectedFolders();
    if (folders.empty()) {
        return;
    }
    m_commandReader.ask(
        folders.front().string(),
        [folders] {
            QStringList lines;
            for (const std::filesystem::path& folder : folders) {
                lines.append(QString::fromStdString(repeatCommandOf(folder)));
            }
            return lines;
        },
        [this](const Answer<QStringList>& answer) {
            if (answer.error) {
                m_parts.messages->showError(*answer.error);
                return;
            }
            QGuiApplication::clipboard()->setText(answer.value->join(u'\n'));
            m_window->statusBar()->showMessage(
                tr("Copied %n command(s).", nullptr, static_cast<int>(answer.value->size())));
        });
}

void RunDesk::showFolders() {
    for (const RunInfo& run : m_parts.panel->selectedRuns()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(run.folder.string())));
    }
}

void RunDesk::chooseRoot() {
    const QString folder =
        QFileDialog::getExistingDirectory(m_window,
                                          tr("Choose the folder of runs"),
                                          QString::fromStdString(m_parts.library->root().string()));
    if (!folder.isEmpty()) {
        m_parts.library->setRoot(folder.toStdString());
        QSettings().setValue(setting::kRunsRoot, folder);
    }
}

}  // namespace ld3::ui
