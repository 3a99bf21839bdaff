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

#include <algorithm>
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

bool InterruptedOffer::isOfQueue(const RunInfo& run) const {
    const std::vector<QueuedJob>& jobs = m_parts.queue->jobs();
    return std::any_of(jobs.begin(), jobs.end(), [&run](const QueuedJob& job) {
        return job.folder == run.folder && !beginsAnew(job);
    });
}

std::vector<RunInfo> InterruptedOffer::stillInterrupted(
    const std::vector<std::filesystem::path>& folders) const {
    std::vector<RunInfo> still;
    for (const RunInfo& run : m_parts.library->runs()) {
        const bool isOffered =
            std::find(folders.begin(), folders.end(), run.folder) != folders.end();
        if (isOffered && run.status == RunStatus::Interrupted &&
            !m_parts.queue->worksOn(run.folder)) {
            still.push_back(run);
        }
    }
    return still;
}

void InterruptedOffer::forget() {
    if (m_root == m_parts.library->root()) {
        return;
    }
    m_root = m_parts.library->root();
    m_seen.clear();
    for (const Offer& offer : std::exchange(m_offers, {})) {
        m_parts.messages->withdraw(offer.question);
    }
}

void InterruptedOffer::endOffers() {
    std::erase_if(m_offers, [this](const Offer& offer) {
        const bool isOver = stillInterrupted(offer.folders).empty();
        if (isOver) {
            m_parts.messages->withdraw(offer.question);
        }
        return isOver;
    });
}

void InterruptedOffer::look(const std::vector<RunInfo>& runs) {
    endOffers();
    std::vector<RunInfo> interrupted;
    for (const RunInfo& run : runs) {
        const bool isNew = run.status == RunStatus::Interrupted && m_seen.insert(run.folder).second;
        if (isNew && !run.marks.archived && !isOfQueue(run)) {
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
    std::vector<std::filesystem::path> folders;
    folders.reserve(interrupted.size());
    for (const RunInfo& run : interrupted) {
        folders.push_back(run.folder);
    }
    m_offers.push_back({question, folders});
    m_parts.messages->ask(
        question,
        {{isOne ? tr("Resume") : tr("Resume all"), [this, folders] { resume(folders); }},
         {tr("Show"), [this, interrupted] { show(interrupted); }},
         {tr("Not now"), [interrupted] { refuse(interrupted); }}});
}

void InterruptedOffer::resume(const std::vector<std::filesystem::path>& folders) {
    if (const std::vector<RunInfo> still = stillInterrupted(folders); !still.empty()) {
        m_parts.runs->resume(still);
    }
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
