#include "ui/window/report_desk.h"

#include "core/evaluation/evaluation_series.h"
#include "core/evaluation/evaluations_of_runs.h"
#include "core/evaluation/run_evaluation.h"
#include "core/training/thin_reports.h"
#include "ui/actions/action_registry.h"
#include "ui/figures/report_file.h"
#include "ui/models/save_dialog.h"
#include "ui/runs/runs_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"

#include <QMainWindow>
#include <QStatusBar>

#include <utility>

namespace ld3::ui {

ReportDesk::ReportDesk(const Parts& parts, QMainWindow* window)
    : QObject(window), m_parts(parts), m_window(window) {
    connect(m_parts.actions->action(Command::WriteReport),
            &QAction::triggered,
            this,
            &ReportDesk::askForFile);
}

std::vector<std::filesystem::path> ReportDesk::folders() const {
    std::vector<std::filesystem::path> folders;
    for (const RunInfo& run : m_parts.runs->selectedRuns()) {
        folders.push_back(run.folder);
    }
    if (folders.empty() && !m_parts.view->shownFolder().empty()) {
        folders.push_back(m_parts.view->shownFolder());
    }
    return folders;
}

void ReportDesk::updateCommands() {
    m_parts.actions->action(Command::WriteReport)->setEnabled(!folders().empty());
}

void ReportDesk::askForFile() {
    const std::vector<std::filesystem::path> chosen = folders();
    if (chosen.empty()) {
        return;
    }
    // The suffix comes with the chosen kind of file.
    const std::filesystem::path proposed =
        chosen.front().parent_path() / (chosen.front().filename().string() + "-report");
    const QString path = askWhereToSave(m_window,
                                        tr("Write a report"),
                                        QString::fromStdString(proposed.string()),
                                        tr("HTML file (*.html);;PDF file (*.pdf)"));
    if (!path.isEmpty()) {
        writeTo(path);
    }
}

void ReportDesk::writeTo(const QString& path) {
    const std::vector<std::filesystem::path> chosen = folders();
    m_isWriting = true;
    m_reader.ask(
        path.toStdString(),
        [chosen, measured = m_parts.board->all()] {
            Material material;
            material.evaluations = evaluationsOfRuns(measured, chosen);
            for (const std::filesystem::path& folder : chosen) {
                material.runs.push_back(readRun(folder, kManyReports));
                for (const Evaluation& value : readEvaluations(folder)) {
                    mergeEvaluation(material.evaluations, value);
                }
            }
            return material;
        },
        [this, path](const Answer<Material>& answer) {
            if (!std::exchange(m_isWriting, false)) {
                return;
            }
            if (answer.error) {
                m_parts.messages->showError(*answer.error);
            } else {
                write(*answer.value, path);
            }
            Q_EMIT ended();
        });
}

QString ReportDesk::unfinished() const {
    return m_isWriting ? tr("A report is being written, and would be missing.") : QString();
}

void ReportDesk::stop() {
    m_isWriting = false;
    Q_EMIT ended();
}

void ReportDesk::write(const Material& material, const QString& path) {
    try {
        writeReport(material.runs, material.evaluations, path.toStdString());
        m_window->statusBar()->showMessage(tr("Saved as %1.").arg(path));
    } catch (const Error& error) {
        m_parts.messages->showError(error);
    }
}

}  // namespace ld3::ui
