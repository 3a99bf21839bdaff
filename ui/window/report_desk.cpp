#include "ui/window/report_desk.h"

#include "core/base/atomic_file.h"
#include "core/evaluation/evaluation_series.h"
#include "core/evaluation/evaluations_of_runs.h"
#include "core/evaluation/run_evaluation.h"
#include "core/exporting/export_command.h"
#include "core/training/thin_reports.h"
#include "ui/actions/action_registry.h"
#include "ui/i18n/languages.h"
#include "ui/models/save_dialog.h"
#include "ui/runs/runs_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_view.h"
#include "ui/window/writing_strip.h"

#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>

#include <utility>

namespace ld3::ui {

namespace {

/// Runs, what is known to be measured of them, and where their schedules err.
ReportMaterial readMaterial(const std::vector<std::filesystem::path>& folders,
                            const std::vector<Evaluation>& measured,
                            const std::stop_token& stop) {
    ReportMaterial material;
    material.evaluations = evaluationsOfRuns(measured, folders);
    for (const std::filesystem::path& folder : folders) {
        RunRecord run = readRun(folder, kManyReports);
        for (const Evaluation& value : readEvaluations(folder)) {
            mergeEvaluation(material.evaluations, value);
        }
        material.trajectories.push_back(reportTrajectory(run, stop));
        material.runs.push_back(std::move(run));
    }
    return material;
}

}  // namespace

ReportDesk::ReportDesk(const Parts& parts, QMainWindow* window)
    : QObject(window),
      m_parts(parts),
      m_window(window),
      m_strip(new WritingStrip(QStringLiteral("reportStrip"))) {
    m_window->statusBar()->addPermanentWidget(m_strip);
    connect(m_strip, &WritingStrip::stopWanted, this, &ReportDesk::stop);
    connect(&m_drawTimer, &QTimer::timeout, this, &ReportDesk::drawNext);
    connect(m_parts.actions->action(Command::WriteReport),
            &QAction::triggered,
            this,
            &ReportDesk::askForFile);
}

ReportDesk::~ReportDesk() {
    m_stop.request_stop();
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
    if (chosen.empty() || refuseAnother()) {
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
        write(chosen, path);  // others may be selected by now
    }
}

bool ReportDesk::refuseAnother() const {
    if (m_isWriting) {
        m_parts.messages->showNote(
            tr("A report is being written already. The next one can be written when it is done; "
               "Stop in the status bar ends it."));
    }
    return m_isWriting;
}

void ReportDesk::writeTo(const QString& path) {
    write(folders(), path);
}

void ReportDesk::write(const std::vector<std::filesystem::path>& runs, const QString& path) {
    if (refuseAnother()) {
        return;
    }
    try {
        checkReportExtension(path.toStdString());
        checkWritable(path.toStdString());
    } catch (const Error& error) {
        m_parts.messages->showError(error);
        return;
    }
    m_path = path;
    m_runs = runs;
    m_stop = {};
    m_isWriting = true;
    m_strip->showProgress(tr("Report: reading"), 0, 0);
    m_background.ask(
        path.toStdString(),
        [runs = m_runs, measured = m_parts.board->all(), stop = m_stop.get_token()] {
            return readMaterial(runs, measured, stop);
        },
        [this, token = m_stop.get_token()](const Answer<ReportMaterial>& answer) {
            if (token.stop_requested()) {
                return;
            }
            if (answer.error) {
                fail(*answer.error);
            } else if (answer.value) {
                begin(*answer.value);
            }
        });
}

QString ReportDesk::unfinished() const {
    return m_isWriting ? tr("A report is being written, and would be missing.") : QString();
}

void ReportDesk::stop() {
    m_stop.request_stop();
    m_drawTimer.stop();
    m_maker.reset();
    m_strip->showNothing();
    if (std::exchange(m_isWriting, false)) {
        Q_EMIT ended();
    }
}

void ReportDesk::begin(ReportMaterial material) {
    try {
        m_maker = std::make_unique<ReportMaker>(std::move(material), m_path.toStdString());
    } catch (...) {
        fail(currentError(m_path.toStdString()));
        return;
    }
    m_drawTimer.start();
}

void ReportDesk::drawNext() {
    try {
        m_maker->drawNext();
    } catch (...) {
        fail(currentError(m_path.toStdString()));
        return;
    }
    const int done = m_maker->drawnCount(), total = m_maker->figureCount();
    m_strip->showProgress(tr("Report: %1 of %2 figures", "numbers")
                              .arg(QLocale().toString(done), QLocale().toString(total)),
                          done,
                          total);
    if (done == total) {
        m_drawTimer.stop();
        finish();
    }
}

void ReportDesk::finish() {
    m_background.ask(
        m_path.toStdString(),
        [write = m_maker->takeWriting(), stop = m_stop.get_token()] {
            if (stop.stop_requested()) {
                throw Stopped();
            }
            write(stop);
            return true;
        },
        [this, token = m_stop.get_token()](const Answer<bool>& answer) {
            if (token.stop_requested()) {
                return;
            }
            if (answer.error) {
                fail(*answer.error);
            } else if (answer.value) {
                m_maker.reset();
                m_strip->showNothing();
                m_isWriting = false;
                Q_EMIT ended();
                m_window->statusBar()->showMessage(tr("Saved as %1.").arg(m_path));
                Q_EMIT exported(QString::fromStdString(
                    withLanguage(reportCommand(m_runs, m_path.toStdString()))));
            }
        });
}

void ReportDesk::fail(const Error& error) {
    stop();
    m_parts.messages->showError(error);
}

}  // namespace ld3::ui
