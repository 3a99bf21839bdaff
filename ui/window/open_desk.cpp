#include "ui/window/open_desk.h"

#include "core/evaluation/run_evaluation.h"
#include "core/exporting/import_schedule.h"
#include "ui/actions/action_registry.h"
#include "ui/experiment/experiment_form.h"
#include "ui/i18n/core_text.h"
#include "ui/models/file_drop.h"
#include "ui/runs/run_library.h"
#include "ui/window/evaluation_desk.h"
#include "ui/window/message_bar.h"
#include "ui/window/model_desk.h"
#include "ui/window/preferences.h"
#include "ui/window/run_desk.h"
#include "ui/window/run_view.h"
#include "ui/window/schedule_panel.h"

#include <QFileDialog>
#include <QMainWindow>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ld3::ui {

namespace {

std::vector<std::filesystem::path> pathsOf(const QStringList& texts) {
    std::vector<std::filesystem::path> paths;
    for (const QString& text : texts) {
        paths.emplace_back(text.toStdString());
    }
    return paths;
}

/// Absolute, and without a slash at its end, behind which a run would have no name.
std::filesystem::path withName(const std::filesystem::path& path) {
    const std::filesystem::path whole = std::filesystem::absolute(path).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

QString textOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

}  // namespace

OpenDesk::OpenDesk(const Parts& parts, QMainWindow* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_schedules(new ScheduleFiles(parts.schedule, parts.form->undoStack(), this)) {
    auto* drop = new FileDrop(window);
    connect(
        drop, &FileDrop::dropped, this, [this](const QStringList& paths) { open(pathsOf(paths)); });
    connect(&m_recent, &RecentPaths::chosen, this, [this](const QString& path) {
        open(pathsOf({path}));
    });
    connect(m_parts.models, &ModelDesk::modelRead, this, [this](const QString& name) {
        m_recent.add(PathKind::Model, name);
    });
    connect(m_parts.runs, &RunDesk::opened, this, [this](const Paths& folders) {
        m_openedRuns = folders;
        // The first one comes last, and so stands above the others.
        for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) {
            m_recent.add(PathKind::Run, textOf(*folder));
        }
    });
    connect(m_parts.actions->action(Command::OpenFiles),
            &QAction::triggered,
            this,
            &OpenDesk::chooseFiles);
    connect(m_parts.actions->action(Command::OpenRun),
            &QAction::triggered,
            this,
            &OpenDesk::chooseFolder);
}

void OpenDesk::open(const std::vector<std::filesystem::path>& paths) {
    // Before those that are still looked at: of several models the one that is wanted last is used.
    std::transform(paths.begin(), paths.end(), std::inserter(m_wanted, m_wanted.begin()), withName);
    if (m_wanted.empty()) {
        return;
    }
    const Recipe recipe = m_parts.form->experiment().recipe;
    m_reader.ask(
        m_wanted.front().string(),
        [paths = m_wanted, solver = recipe.solver, noise = recipe.noiseSchedule] {
            return read(paths, solver, noise);
        },
        [this](const Answer<Reading>& answer) {
            m_wanted.clear();
            if (answer.error) {
                m_parts.messages->showError(*answer.error);
            } else if (answer.value) {
                take(*answer.value);
            }
        });
}

OpenDesk::Reading OpenDesk::read(const Paths& paths,
                                 const SolverSpec& solver,
                                 const NoiseScheduleSpec& noiseSchedule) {
    Reading reading;
    for (const std::filesystem::path& given : paths) {
        try {
            const auto [kind, path] = recognisePath(given);
            switch (kind) {
                case PathKind::Model:
                    reading.models.push_back(path);
                    break;
                case PathKind::Run:
                    reading.runs.push_back(path);
                    break;
                case PathKind::RunsFolder:
                    reading.roots.push_back(path);
                    break;
                case PathKind::Schedule:
                    reading.schedules.push_back(
                        {path, importSchedule(path, {solver, 0, noiseSchedule})});
                    break;
                case PathKind::Evaluation: {
                    std::vector<Evaluation> found = readEvaluations(path);
                    if (found.empty()) {
                        throw Error(ErrorCode::NotFound,
                                    "the evaluation has no values yet",
                                    path.string(),
                                    "let it go on: ld3 evaluate with --out and this folder");
                    }
                    reading.evaluations.emplace_back(path, std::move(found));
                    break;
                }
            }
        } catch (...) {
            reading.problems.push_back(currentError(given.string()));
        }
    }
    return reading;
}

void OpenDesk::take(const Reading& reading) {
    if (!reading.roots.empty()) {
        openRoot(reading.roots.front());
    }
    if (reading.roots.size() > 1) {
        m_parts.messages->showNote(
            tr("One folder of runs is listed at a time: %1 was opened, the other folders were not.")
                .arg(textOf(reading.roots.front())));
    }
    if (!reading.models.empty()) {
        m_parts.models->open(textOf(reading.models.front()));
    }
    if (reading.models.size() > 1) {
        m_parts.messages->showNote(
            tr("One model is used at a time: %1 was opened, the other models were not.")
                .arg(textOf(reading.models.front())));
    }
    takeSchedules(reading.schedules);
    if (!reading.evaluations.empty()) {
        for (const auto& [folder, values] : reading.evaluations) {
            m_parts.evaluation->add(folder, values);
        }
        Q_EMIT valuesOpened();
    }
    m_parts.runs->open(reading.runs);
    showProblems(reading.problems);
}

void OpenDesk::takeSchedules(const std::vector<ScheduleFile>& schedules) {
    if (schedules.empty()) {
        return;
    }
    m_schedules->add(schedules);
    for (const ScheduleFile& file : schedules) {
        m_recent.add(PathKind::Schedule, textOf(file.path));
    }
    m_window->statusBar()->showMessage(
        tr("%n schedule(s) drawn in the plot of schedules. \"Opened schedules\" above it removes "
           "them.",
           nullptr,
           static_cast<int>(schedules.size())));
}

void OpenDesk::showProblems(const std::vector<Error>& problems) {
    if (problems.size() == 1) {
        m_parts.messages->showError(problems.front());
    } else if (!problems.empty()) {
        m_parts.messages->showNote(tr("%n file(s) or folder(s) cannot be opened, first: %1",
                                      nullptr,
                                      static_cast<int>(problems.size()))
                                       .arg(coreText(problems.front())));
    }
}

void OpenDesk::openRoot(const std::filesystem::path& root) {
    m_parts.library->setRoot(root);
    QSettings().setValue(setting::kRunsRoot, textOf(root));
    Q_EMIT runsFolderOpened();
}

std::vector<std::filesystem::path> OpenDesk::shownPaths() const {
    Paths shown;
    const std::filesystem::path leader = m_parts.view->shownFolder();
    if (!m_openedRuns.empty() && m_openedRuns.front() == leader) {
        shown = m_openedRuns;
    } else if (!leader.empty()) {
        shown = {leader};
    }
    for (const ScheduleFile& file : m_schedules->files()) {
        shown.push_back(file.path);
    }
    return shown;
}

void OpenDesk::chooseFiles() {
    open(pathsOf(QFileDialog::getOpenFileNames(
        m_window,
        tr("Open models, schedules and runs"),
        textOf(m_parts.library->root()),
        tr("Models, schedules and files of runs (*.pkl *.pt *.pth *.ts *.safetensors *.json "
           "*.jsonl *.csv *.tex *.txt *.py);;All files (*)"))));
}

void OpenDesk::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(m_window,
                                          tr("Open the folder of a run, of values or of runs"),
                                          textOf(m_parts.library->root()));
    if (!folder.isEmpty()) {
        open(pathsOf({folder}));
    }
}

}  // namespace ld3::ui
