#include "ui/window/interrupted_offer.h"

#include "ui/jobs/job_queue.h"
#include "ui/runs/run_library.h"
#include "ui/runs/runs_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/preferences.h"
#include "ui/window/run_desk.h"

#include <QLocale>
#include <QSettings>
#include <QStringList>

#include <utility>

namespace ld3::ui {

namespace {

/// A run as it was when it was refused: one that went on since has another iteration.
QString keyOf(const RunInfo& run) {
    return QStringLiteral("%1 %2")
        .arg(run.iteration)
        .arg(QString::fromStdString(run.folder.string()));
}

QStringList refused() {
    return QSettings().value(setting::kRefusedRuns).toStringList();
}

}  // namespace

InterruptedOffer::InterruptedOffer(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts) {
    connect(m_parts.library, &RunLibrary::runsRead, this, &InterruptedOffer::look);
    connect(m_parts.library, &RunLibrary::rootChanged, this, &InterruptedOffer::forget);
}

bool InterruptedOffer::isQueued(const RunInfo& run) const {
    const std::vector<QueuedJob>& jobs = m_parts.queue->jobs();
    return std::any_of(jobs.begin(), jobs.end(), [&run](const QueuedJob& job) {
        return worksOn(job, run.folder);
    });
}

void InterruptedOffer::forget() {
    for (const QString& question : std::exchange(m_questions, {})) {
        m_parts.messages->withdraw(question);
    }
    if (m_root != m_parts.library->root()) {
        m_root = m_parts.library->root();
        m_seen.clear();
    }
}

void InterruptedOffer::look(const std::vector<RunInfo>& runs) {
    std::vector<RunInfo> interrupted;
    for (const RunInfo& run : runs) {
        const bool isNew = run.status == RunStatus::Interrupted && m_seen.insert(run.folder).second;
        if (isNew && !run.marks.archived && !isQueued(run)) {
            interrupted.push_back(run);
        }
    }
    if (interrupted.empty()) {
        return;
    }
    const QStringList known = refused();
    std::erase_if(interrupted, [&known](const RunInfo& run) { return known.contains(keyOf(run)); });
    if (!interrupted.empty()) {
        offer(interrupted);
    }
}

void InterruptedOffer::offer(const std::vector<RunInfo>& interrupted) {
    const RunInfo& newest = interrupted.front();
    const QString name = QString::fromStdString(newest.name);
    const bool isOne = interrupted.size() == 1;
    const QString question =
        isOne ? tr("The training “%1” was interrupted at iteration %2. It can go on from there.")
                    .arg(name, QLocale().toString(newest.iteration))
              : tr("%n training(s) were interrupted, the newest is “%1”. They can go on where they "
                   "stood, one after the other.",
                   nullptr,
                   static_cast<int>(interrupted.size()))
                    .arg(name);
    m_questions.append(question);
    m_parts.messages->ask(question,
                          {{isOne ? tr("Resume") : tr("Resume all"),
                            [this, interrupted] { m_parts.runs->resume(interrupted); }},
                           {tr("Show"), [this, interrupted] { show(interrupted); }},
                           {tr("Not now"), [interrupted] { refuse(interrupted); }}});
}

void InterruptedOffer::show(const std::vector<RunInfo>& interrupted) {
    if (interrupted.size() == 1) {
        m_parts.panel->selectRun(interrupted.front().folder);
        m_parts.runs->open({interrupted.front().folder});
    } else {
        m_parts.panel->setFilterText(QStringLiteral("status:interrupted"));
    }
    Q_EMIT panelWanted();
}

void InterruptedOffer::refuse(const std::vector<RunInfo>& interrupted) {
    QStringList all = refused();
    // Those that are gone, or went on, need not be remembered.
    for (auto key = all.begin(); key != all.end();) {
        std::error_code ignored;
        const std::string folder = key->section(u' ', 1).toStdString();
        key = std::filesystem::exists(folder, ignored) ? key + 1 : all.erase(key);
    }
    for (const RunInfo& run : interrupted) {
        all.append(keyOf(run));
    }
    QSettings().setValue(setting::kRefusedRuns, all);
}

}  // namespace ld3::ui
