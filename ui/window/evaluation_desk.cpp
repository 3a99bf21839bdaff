#include "ui/window/evaluation_desk.h"

#include "core/evaluation/evaluation_series.h"
#include "core/evaluation/evaluations_of_runs.h"
#include "core/evaluation/run_evaluation.h"
#include "core/training/thin_reports.h"
#include "ui/evaluation/evaluate_dialog.h"
#include "ui/evaluation/evaluation_panel.h"
#include "ui/evaluation/pictures_window.h"
#include "ui/experiment/experiment_form.h"
#include "ui/i18n/core_text.h"
#include "ui/jobs/job_queue.h"
#include "ui/runs/runs_panel.h"
#include "ui/samples/sample_grid.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace ld3::ui {

EvaluationDesk::EvaluationDesk(const Parts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window) {
    EvaluationJob* evaluating = &m_parts.queue->evaluating();
    connect(evaluating, &EvaluationJob::progressed, this, [this](const EvaluationBatch& batch) {
        const QueuedJob* job = m_parts.queue->active();
        add(job != nullptr ? job->folder : std::filesystem::path(), batch.measured);
    });
    connect(evaluating, &EvaluationJob::finished, this, [this](const EvaluationOutcome& outcome) {
        add(outcome.folder, outcome.values);
    });
    connect(m_parts.panel, &EvaluationPanel::runChosen, this, &EvaluationDesk::showPictures);
    connect(m_parts.panel, &EvaluationPanel::runChosen, this, &EvaluationDesk::selectRun);
    connect(m_parts.panel, &EvaluationPanel::choiceCleared, this, &EvaluationDesk::showOwnPictures);
    // Another run's title stands there now: pictures that are still being read are not its.
    connect(m_parts.view, &RunView::shownChanged, this, [this] { m_pictured.clear(); });
    connect(m_parts.runs, &RunsPanel::selectionChanged, this, [this] {
        std::vector<std::filesystem::path> folders;
        for (const RunInfo& run : m_parts.runs->selectedRuns()) {
            folders.push_back(run.folder);
        }
        m_parts.board->setSelectedRuns(folders);
    });
}

EvaluationDesk::Reading EvaluationDesk::readFolders(
    const std::vector<std::filesystem::path>& folders) {
    Reading reading;
    for (const std::filesystem::path& folder : folders) {
        try {
            reading.values[folder] = readEvaluations(folder);
        } catch (...) {
            reading.problems.emplace_back(currentError(folder.string()).what());
        }
    }
    return reading;
}

void EvaluationDesk::take(const Answer<Reading>& answer) {
    if (answer.error) {
        m_parts.messages->showError(*answer.error);
        return;
    }
    std::vector<Evaluation> all;
    for (const auto& [folder, values] : answer.value->values) {
        const std::vector<Evaluation> kept = keep(folder, values);
        all.insert(all.end(), kept.begin(), kept.end());
    }
    m_parts.board->add(all);
    const std::vector<std::string>& problems = answer.value->problems;
    if (problems.size() == 1) {
        m_parts.messages->showNote(coreText(problems.front()));
    } else if (!problems.empty()) {
        m_parts.messages->showNote(tr("The values of %n folder(s) cannot be read, first: %1",
                                      nullptr,
                                      static_cast<int>(problems.size()))
                                       .arg(coreText(problems.front())));
    }
}

std::vector<Evaluation> EvaluationDesk::keep(const std::filesystem::path& folder,
                                             std::vector<Evaluation> values) {
    for (const auto& [from, to] : m_moves) {
        std::error_code ignored;
        if (!std::filesystem::exists(from, ignored)) {  // else another run has the name now
            moveRun(values, from, to);
        }
    }
    std::vector<Evaluation>& known = m_values[folder];
    for (const Evaluation& value : values) {
        mergeEvaluation(known, value);
    }
    return values;
}

void EvaluationDesk::dropVanished(const Times& now) {
    bool hasVanished = false;
    for (const auto& [folder, written] : m_times) {
        hasVanished = (!now.contains(folder) && m_values.erase(folder) > 0) || hasVanished;
    }
    if (hasVanished) {
        std::vector<Evaluation> left;
        for (const auto& [folder, values] : m_values) {
            left.insert(left.end(), values.begin(), values.end());
        }
        m_parts.board->replace(left);
    }
}

void EvaluationDesk::takeMove(const std::filesystem::path& from, const std::filesystem::path& to) {
    m_moves.emplace_back(from, to);
    for (auto& [folder, values] : m_values) {
        moveRun(values, from, to);
    }
    if (auto values = m_values.extract(from)) {
        values.key() = to;
        m_values.insert(std::move(values));
    }
    if (auto time = m_times.extract(from)) {
        time.key() = to;
        m_times.insert(std::move(time));
    }
    m_parts.board->takeMove(from, to);
}

void EvaluationDesk::setRoot(const std::filesystem::path& root) {
    m_root = root;
    m_times.clear();
    m_values.clear();
    m_parts.board->clear();
}

void EvaluationDesk::readRoot() {
    m_rootReader.ask(
        m_root.string(),
        [root = m_root, before = m_times] {
            std::vector<std::filesystem::path> folders;
            Times times;
            std::error_code failure;
            for (std::filesystem::directory_iterator entry(root, failure), end;
                 !failure && entry != end;
                 entry.increment(failure)) {
                std::error_code missing;
                const auto written =
                    std::filesystem::last_write_time(entry->path() / "evaluations.jsonl", missing);
                if (missing) {
                    continue;
                }
                times[entry->path()] = written;
                const auto known = before.find(entry->path());
                if (known == before.end() || known->second != written) {
                    folders.push_back(entry->path());
                }
            }
            // The order in which curves appear must not depend on the file system.
            std::sort(folders.begin(), folders.end());
            Reading reading = readFolders(folders);
            reading.times = std::move(times);
            return reading;
        },
        [this, root = m_root](const Answer<Reading>& answer) {
            if (root != m_root) {
                return;
            }
            if (answer.value) {
                dropVanished(answer.value->times);
                m_times = answer.value->times;
            }
            take(answer);
        });
}

void EvaluationDesk::read(const std::vector<std::filesystem::path>& folders) {
    if (!folders.empty()) {
        m_reader.ask(
            folders.front().string(),
            [folders] { return readFolders(folders); },
            [this, root = m_root](const Answer<Reading>& answer) {
                if (root == m_root) {
                    take(answer);
                }
            });
    }
}

void EvaluationDesk::add(const std::filesystem::path& folder,
                         const std::vector<Evaluation>& values) {
    m_parts.board->add(keep(folder, values));
}

void EvaluationDesk::askForPlan() {
    std::vector<RunInfo> runs = m_parts.runs->selectedRuns();
    std::erase_if(runs, [](const RunInfo& run) { return run.modelName.empty(); });  // damaged
    auto* dialog = new EvaluateDialog(runs, m_parts.form->experiment(), m_window);
    dialog->setObjectName(QStringLiteral("evaluateDialog"));
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT planChosen(dialog->plan()); });
    connect(dialog, &EvaluateDialog::picturesWanted, this, [this](const EvaluationPlan& plan) {
        auto* pictures = new PicturesWindow(plan, drawPictureMatrix, m_window);
        connect(pictures, &PicturesWindow::exported, this, &EvaluationDesk::exported);
        connect(
            pictures, &PicturesWindow::unfinishedChanged, this, &EvaluationDesk::picturesChanged);
        pictures->show();
    });
    dialog->open();
}

QString EvaluationDesk::unfinishedPictures() const {
    QStringList sentences;
    for (const auto* pictures : m_window->findChildren<PicturesWindow*>()) {
        sentences.append(pictures->unfinished());
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

bool EvaluationDesk::isDrawingPictures() const {
    const auto windows = m_window->findChildren<PicturesWindow*>();
    return std::any_of(windows.begin(), windows.end(), [](const PicturesWindow* pictures) {
        return pictures->isDrawing();
    });
}

void EvaluationDesk::discardPictures() {
    for (auto* pictures : m_window->findChildren<PicturesWindow*>()) {
        pictures->discard();
    }
}

std::vector<std::filesystem::path> EvaluationDesk::foldersWithValues() const {
    std::vector<std::filesystem::path> folders;
    for (const auto& [folder, values] : m_values) {
        if (!values.empty()) {
            folders.push_back(folder);
        }
    }
    return folders;
}

void EvaluationDesk::selectRun(const std::filesystem::path& run) {
    for (const RunInfo& listed : m_parts.runs->shownRuns()) {
        // The names first: most runs need no look at the disk.
        if (listed.folder.filename() == run.lexically_normal().filename() &&
            isRun(run.string(), listed.folder)) {
            m_parts.runs->selectRun(listed.folder);
            return;
        }
    }
}

void EvaluationDesk::showPictures(const std::filesystem::path& run) {
    if (m_parts.view->isShowingLive()) {
        m_parts.panel->showPictureNote(
            run.empty()
                ? tr("No pictures are kept of hand-made schedules; choose a learned one to see "
                     "its.")
                : tr("The sample grid follows the running training; its pictures stay."));
        return;
    }
    showOwnPictures();
    if (run.empty()) {
        m_parts.panel->showPictureNote(
            tr("No pictures are kept of hand-made schedules; choose a learned one to see its."));
        return;
    }
    m_pictured = run;
    m_pictureReader.ask(
        run.string(),
        [run] { return readRun(run, kManyReports); },
        [this, run](const Answer<RunRecord>& answer) {
            if (run == m_pictured && !m_parts.view->isShowingLive()) {
                takePictures(run, answer);
            }
        });
}

void EvaluationDesk::takePictures(const std::filesystem::path& run,
                                  const Answer<RunRecord>& answer) {
    const bool hasPictures = answer.value && answer.value->samples;
    if (!hasPictures) {
        m_parts.panel->showPictureNote(
            tr("The run of this value has no pictures, or is not there any more."));
        return;
    }
    const QString name = QString::fromStdString(answer.value->info.name);
    m_parts.samples->setSamples(*answer.value->samples);
    if (!isRun(run.string(), m_parts.view->shownFolder())) {
        m_source = tr("Samples of %1, the run of the chosen value").arg(name);
        m_parts.samples->setSource(m_source, {run});
    }
    m_parts.panel->showPictureNote(
        tr("The sample grid shows %1: the teacher's and the student's samples from the same "
           "noise.")
            .arg(name));
}

void EvaluationDesk::showOwnPictures() {
    m_pictured.clear();
    // Others may have put something else there meanwhile.
    if (m_source.isEmpty() || m_parts.samples->source() != m_source) {
        return;
    }
    m_source.clear();
    if (m_parts.view->shown() != nullptr) {
        m_parts.view->showOwnSamples();
    } else {
        m_parts.samples->clear();
    }
}

}  // namespace ld3::ui
